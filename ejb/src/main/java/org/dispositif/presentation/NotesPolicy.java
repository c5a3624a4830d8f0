package org.dispositif.presentation;

/** Who reads the notes of a presentation; who follows by a link never does. */
public enum NotesPolicy {
  /** Those who may present. */
  PRESENTERS,
  /** Everybody who reads the dossier. */
  MEMBERS
}
