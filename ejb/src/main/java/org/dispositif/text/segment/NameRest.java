package org.dispositif.text.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What belongs to a name behind the form by which it is known: "Gouvernement <i>sri-lankais</i>",
 * "States parties <i>to the Convention</i>", "États <i>qui ne l'ont pas encore fait</i>". It ends
 * at a comma, a bracket, the next name, and where that which is asked begins; adverbs at its end
 * belong to the verb.
 */
record NameRest(String text, Set<String> joining, Set<String> small, Set<String> adverbs) {

  private static final int MOST_WORDS = 14;

  static NameRest of(String text, Openings openings) {
    Set<String> small = new HashSet<>(openings.list("determiners"));
    small.addAll(openings.list("of"));
    Set<String> adverbs = new HashSet<>(openings.list("behind names"));
    openings.list("words").forEach(line -> adverbs.addAll(List.of(line.split(" "))));
    return new NameRest(text, openings.list("joining"), small, adverbs);
  }

  /**
   * The last word of the name.
   *
   * @param last word of the form that is known
   * @param end behind the last word that may belong to it
   */
  int last(TokenWindow tokens, int last, int end) {
    int i = last;
    while (i + 1 < end && i - last < MOST_WORDS && goesOn(tokens, i)) {
      i++;
    }
    while (i > last && isOutside(tokens.word(i))) {
      i--;
    }
    return i;
  }

  /** Only spaces, hyphens and apostrophes stand between two words of a name. */
  private boolean goesOn(TokenWindow tokens, int at) {
    Token next = tokens.get(at + 1);
    for (int i = tokens.get(at).end(); i < next.start(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\u00a0' && c != '-' && c != '\u2011' && c != '\'' && c != '\u2019') {
        return false;
      }
    }
    return true;
  }

  private boolean isOutside(String word) {
    return joining.contains(word) || small.contains(word) || adverbs.contains(word);
  }
}
