package org.dispositif.text.parts;

/** A part of what is asked, in the order in which they are shown. */
public enum Aspect {
  WHO,
  ACTION,
  STRENGTH,
  ABOUT,
  WHEN
}
