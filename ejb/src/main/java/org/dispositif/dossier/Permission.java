package org.dispositif.dossier;

/** What can be done in a dossier; each stands for a row of the design's table of roles. */
public enum Permission {
  /** Read, search, export one's own view, private notes. */
  READ,
  /** Presentations and exercises. */
  PRESENT,
  /** Import, correct the cut, annotate, link, judge. */
  WORK,
  /** Tag set, relation types, assignments, agreed judgements. */
  CURATE,
  /** Members, visibility, deletion, the whole dossier's archive. */
  OWN
}
