package org.dispositif.presentation;

import java.time.Instant;
import java.util.UUID;

/**
 * A scene.
 *
 * @param ordinal its place in the presentation, from 0
 * @param text below the title of a heading, or null
 * @param notes for the trainer; null where there are none or the caller may not read them
 * @param stepwise revealed step by step, else all at once
 * @param elided long passages are shown with [...], else page by page
 * @param snapshot whole, whatever is left out when it is shown
 * @param capturedAt when it was made or renewed
 */
public record SceneView(
    UUID id,
    int version,
    UUID presentation,
    int ordinal,
    SceneKind kind,
    String title,
    String text,
    String notes,
    boolean stepwise,
    boolean elided,
    Sources sources,
    Snapshot snapshot,
    Instant capturedAt) {

  /** What is shown: the snapshot, with what is left out where it was asked for. */
  public Snapshot shown() {
    return elided ? snapshot.each(Elision::of) : snapshot;
  }
}
