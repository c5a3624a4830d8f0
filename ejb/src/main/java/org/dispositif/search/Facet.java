package org.dispositif.search;

import java.util.Arrays;
import java.util.Optional;

/** By what hits are counted and narrowed. */
public enum Facet {
  /** Resolution, letter or article. */
  DOCUMENT_KIND("documentKind", "documentKind"),
  /** What it is in its document, as in the HTTP contract; {@code demand}, {@code document}. */
  KIND("kind", "kind"),
  ORGAN("organ", "organ"),
  YEAR("year", "year"),
  LANGUAGE("language", "language"),
  VERB("verb", "verb"),
  ADDRESSEE("addressee", "addressees"),
  /** How the resolution was adopted: {@code withoutVote}, {@code recordedVote}. */
  ADOPTION("adoption", "adoption"),
  /** Codes of the States that voted against the resolution. */
  AGAINST("against", "against"),
  /** Codes of the States that tabled the resolution. */
  SPONSOR("sponsor", "sponsors"),
  DOSSIER("dossier", "dossier");

  private final String code;
  private final String field;

  Facet(String code, String field) {
    this.code = code;
    this.field = field;
  }

  /** The name in the HTTP contract. */
  public String code() {
    return code;
  }

  String field() {
    return field;
  }

  /** One bit of its own, in sets of facets. */
  int bit() {
    return 1 << ordinal();
  }

  public static Optional<Facet> of(String code) {
    return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
  }
}
