package org.dispositif.curation;

/** On what people agree or not. */
public enum Subject {
  /** Which words they mark, and how they tag them. */
  ANNOTATIONS,
  /** Which ends they link, and how. */
  LINKS,
  /** How they judge a demand against a resolution. */
  JUDGEMENTS
}
