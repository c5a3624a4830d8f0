package org.dispositif.text.segment;

/** What a block is. The first ten occur in resolutions, the others in letters and articles. */
public enum BlockKind {
  TITLE("title"),
  ENACTING("enacting"),
  PREAMBULAR("preambular"),
  OPERATIVE("operative"),
  SUB("sub"),
  SECTION("section"),
  FOOTNOTE("footnote"),
  ADOPTION("adoption"),
  NOISE("noise"),
  OTHER("other"),
  HEADING("heading"),
  PARAGRAPH("paragraph"),
  LIST_ITEM("listItem"),
  SALUTATION("salutation"),
  CLOSING("closing"),
  SIGNATORY("signatory"),
  COPY("copy");

  private final String code;

  BlockKind(String code) {
    this.code = code;
  }

  /** The name in the HTTP contract. */
  public String code() {
    return code;
  }
}
