package org.dispositif.text.align;

/** What became of the words of a clause. */
public enum PairKind {
  /** The same words; case, accents and marks may differ. */
  IDENTICAL("identical"),
  /** Few words differ. */
  NEAR("near"),
  /** The same matter in other words, or in the words of another language. */
  REWORDED("reworded"),
  /** One clause of the first text is several of the second. */
  SPLIT("split"),
  /** Several clauses of the first text are one of the second. */
  MERGED("merged");

  private final String code;

  PairKind(String code) {
    this.code = code;
  }

  /** The name in the HTTP contract. */
  public String code() {
    return code;
  }

  /** What it is when the texts change places. */
  PairKind mirrored() {
    return switch (this) {
      case SPLIT -> MERGED;
      case MERGED -> SPLIT;
      default -> this;
    };
  }
}
