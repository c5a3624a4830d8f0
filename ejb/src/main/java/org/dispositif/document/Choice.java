package org.dispositif.document;

/** What a State chose in a vote. */
public enum Choice {
  IN_FAVOUR("inFavour"),
  AGAINST("against"),
  ABSTAINING("abstaining");

  private final String code;

  Choice(String code) {
    this.code = code;
  }

  /** The name in the HTTP contract. */
  public String code() {
    return code;
  }
}
