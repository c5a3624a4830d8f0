package org.dispositif.demand;

/** How far people stand behind a demand. */
public enum DemandState {
  /** By the machine; nobody has looked yet. */
  FOUND,
  /** A person says that it is one. Judging it says so too. */
  CONFIRMED,
  /** A person says that it is none. It keeps its number, so that nobody else's moves. */
  REJECTED
}
