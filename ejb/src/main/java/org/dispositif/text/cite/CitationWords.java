package org.dispositif.text.cite;

import java.util.HashSet;
import java.util.Set;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;
import org.dispositif.text.source.WordMap;

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

  /** What Arabic writes on to the word "resolution". */
  private static final String PREFIXES = "وبلف";

  private static final WordMap<String> RESOLUTION_OR_DECISION = resolutionOrDecision();

  private CitationWords() {}

  private static Set<String> folded(String heading) {
    Set<String> words = new HashSet<>();
    LISTS.list(heading).forEach(word -> words.add(Folding.fold(word)));
    return Set.copyOf(words);
  }

  private static WordMap<String> resolutionOrDecision() {
    Set<String> words = new HashSet<>(RESOLUTION);
    words.addAll(DECISION);
    return WordMap.of(words);
  }

  /** Whether a word is worth being asked whether it is "resolution" or "decision". */
  static boolean mayBeWord(String text, int from, int end) {
    return RESOLUTION_OR_DECISION.has(text, from, end) || PREFIXES.indexOf(text.charAt(from)) >= 0;
  }

  /** The word itself, without an Arabic conjunction or preposition written onto it. */
  static String bare(String folded) {
    boolean prefixed = folded.length() > 3 && PREFIXES.indexOf(folded.charAt(0)) >= 0;
    return prefixed ? folded.substring(1) : folded;
  }

  static boolean isResolution(String folded) {
    return RESOLUTION.contains(folded) || RESOLUTION.contains(bare(folded));
  }

  static boolean isDecision(String folded) {
    return DECISION.contains(folded) || DECISION.contains(bare(folded));
  }
}
