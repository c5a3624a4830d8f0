package org.dispositif.archive;

/** How far an import is. */
public enum JobState {
  /** Waits for another import into the same dossier, or for room. */
  QUEUED,
  RUNNING,
  /** Every file has its outcome. */
  DONE,
  /** Stopped by a person; goes on when somebody says so. */
  CANCELLED,
  /**
   * Stopped by a fault or because whoever started it may no longer; goes on when somebody says so.
   */
  FAILED;

  /** Whether it can be told to go on. */
  public boolean resumable() {
    return this == CANCELLED || this == FAILED;
  }

  /** Whether there is something to be cancelled. */
  public boolean active() {
    return this == QUEUED || this == RUNNING;
  }
}
