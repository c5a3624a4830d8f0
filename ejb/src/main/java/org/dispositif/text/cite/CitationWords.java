package org.dispositif.text.cite;

import java.util.HashSet;
import java.util.Set;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;

/** The words around cited numbers, {@code citations.txt}, ready for looking up. */
final class CitationWords {

  static final WordLists LISTS = WordLists.read(CitationWords.class, "citations.txt");

  static final Set<String> RESOLUTION = folded("resolution");
  static final Set<String> DECISION = folded("decision");
  static final Set<String> OWN = folded("own");
  static final Set<String> OWN_WORD = folded("own word");
  static final Set<String> EMPHATIC = folded("emphatic");
  static final Set<String> OF_ANOTHER = folded("of another");
  static final Set<String> BETWEEN = folded("between");
  static final Set<String> INHERITING = folded("inheriting");
  static final Set<String> ENUMERATION = folded("enumeration");
  static final Set<String> NOT_NUMBERS = folded("notNumbers");
  static final Set<String> BEHIND_NUMBER = LISTS.list("behind the number");
  static final String HAN_ENUMERATION = String.join("", LISTS.list("han enumeration"));

  private static final Set<Character> FIRST = firstLetters();

  private CitationWords() {}

  private static Set<String> folded(String heading) {
    Set<String> words = new HashSet<>();
    LISTS.list(heading).forEach(word -> words.add(Folding.fold(word)));
    return Set.copyOf(words);
  }

  private static Set<Character> firstLetters() {
    Set<Character> first = new HashSet<>();
    RESOLUTION.forEach(word -> first.add(word.charAt(0)));
    DECISION.forEach(word -> first.add(word.charAt(0)));
    "وبلف".chars().forEach(c -> first.add((char) c));
    return Set.copyOf(first);
  }

  /** Whether a word beginning so is worth looking up as "resolution" or "decision". */
  static boolean mayBeWord(char first) {
    return FIRST.contains(Folding.fold(first));
  }

  /** The word itself, without an Arabic conjunction or preposition written onto it. */
  static String bare(String folded) {
    boolean prefixed = folded.length() > 3 && "وبلف".indexOf(folded.charAt(0)) >= 0;
    return prefixed ? folded.substring(1) : folded;
  }

  static boolean isResolution(String folded) {
    return RESOLUTION.contains(folded) || RESOLUTION.contains(bare(folded));
  }

  static boolean isDecision(String folded) {
    return DECISION.contains(folded) || DECISION.contains(bare(folded));
  }
}
