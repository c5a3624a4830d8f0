package org.dispositif.text.answer;

import java.util.List;

/**
 * Why a clause may answer, or may not.
 *
 * @param values what it is about, by code or as printed: see {@link Code}
 */
public record Reason(Code code, List<String> values) {

  public Reason {
    values = List.copyOf(values);
  }

  static Reason of(Code code, String... values) {
    return new Reason(code, List.of(values));
  }

  /** The kinds of reasons, in the order in which they are told. */
  public enum Code {
    /** Code of the addressee. */
    SAME_ADDRESSEE,
    /** Of the clause, of the demand: one is among the other. */
    RELATED_ADDRESSEE,
    /** Of the clause, of the demand. */
    OTHER_ADDRESSEE,
    /** Family of the action. */
    SAME_ACTION,
    /** Families of the actions of the clause, of the demand. */
    OTHER_ACTION,
    /** Code of the State. */
    SAME_PLACE,
    /** Of the clause, of the demand. */
    OTHER_PLACE,
    /** Of the demand; the clause names none, nor does its document. */
    NO_PLACE,
    /** Symbol that both cite. */
    SAME_CITATION,
    /** Symbols that the clause cites, that the demand cites. */
    OTHER_CITATION,
    /** Words that both have, as printed in the clause. */
    SAME_WORDS,
    /** A warning: the word, as printed, that one of the two turns and the other lets stand. */
    CONTRARY,
    /** The clause notes or recalls. */
    ASKS_NOTHING,
    /** A warning: nothing but words agrees. */
    ONLY_WORDS,
    /** In the clause's own document: the one refers to the other by its place. */
    NEXT_TO
  }
}
