package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.source.Span;

/**
 * Who is spoken to within a sentence: "nous vous prions, Monsieur le Président, de ...". A letter
 * to several turns from one to the other so.
 */
final class Vocatives {

  private static final int LONGEST = 12;

  private Vocatives() {}

  static List<AddresseePhrase> in(Clause clause) {
    List<AddresseePhrase> found = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      boolean opens = clause.is(i, "salutations") && clause.word(i).capital();
      int end =
          opens && (i == 0 || clause.commaBefore(i) || isAfterConjunction(clause, i))
              ? end(clause, i)
              : -1;
      if (end > i) {
        found.add(phrase(clause, i, end));
        i = end - 1;
      }
    }
    return found;
  }

  private static boolean isAfterConjunction(Clause clause, int at) {
    return at == 1 && clause.is(0, "coordinators");
  }

  /** Behind the form of address, up to its comma; -1 where a sentence goes on instead. */
  private static int end(Clause clause, int from) {
    for (int i = from + 1; i <= Math.min(clause.size(), from + LONGEST); i++) {
      if (i == clause.size() || clause.commaBefore(i)) {
        return i == clause.size() && from == 0 ? -1 : i;
      }
      boolean name = clause.word(i).capital() || clause.word(i).folded().length() < 5;
      if (!name && !clause.is(i, "titles")) {
        return -1;
      }
    }
    return -1;
  }

  private static AddresseePhrase phrase(Clause clause, int from, int to) {
    Span span = new Span(clause.start(from), clause.word(to - 1).span().end());
    Entities.Named named = Entities.find(clause.words.subList(from, to));
    return new AddresseePhrase(span.of(clause.text), named == null ? null : named.code(), span);
  }
}
