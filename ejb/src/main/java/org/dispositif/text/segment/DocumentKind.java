package org.dispositif.text.segment;

/** What a text is, as far as its reading differs. */
public enum DocumentKind {
  RESOLUTION,
  LETTER,
  ARTICLE
}
