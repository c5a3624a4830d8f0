package org.dispositif.text.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.phrase.ComparedWords;
import org.dispositif.text.phrase.SmallWords;
import org.dispositif.text.phrase.StockPhrases;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * What a side wants stopped or not done, and what it wants to stand, by the words of {@code
 * contrary.txt} and those that deny. Two sides are contrary where one turns what the other lets
 * stand: "should not charge a fee" and "authorizes to charge a fee". Linear.
 */
final class Contrary {

  private static final int DENIED = 2;
  private static final int ENDED = 3;
  private static final int ALLOWED = 4;
  private static final int KEPT = 2;
  private static final String WHOLE = ".";
  private static final String BREAKS = ".;:,()\u3002\uff1b\uff0c\u060c\u061b";
  private static final WordLists LISTS = WordLists.read(Contrary.class, "contrary.txt");
  private static final Map<String, List<String>> MARKS = new HashMap<>();
  private static final Set<String> ONLY = LISTS.words("only");

  static {
    for (String heading : LISTS.headings()) {
      MARKS.put(heading, LISTS.words(heading).stream().map(Folding::fold).toList());
    }
  }

  private enum Says {
    NOTHING,
    TURNS,
    KEEPS
  }

  private final String text;
  private final String language;
  private final List<Word> words;
  private final boolean[] stock;

  /** What is turned, each with the word as printed. */
  private final Map<String, String> turned = new LinkedHashMap<>();

  private final Set<String> kept = new HashSet<>();
  private Says says = Says.NOTHING;
  private boolean denied;
  private int left;

  private Contrary(String text, String language) {
    this.text = text;
    this.language = language;
    this.words = ComparedWords.of(text);
    this.stock = StockPhrases.in(words);
  }

  /**
   * @param act what is to be done: its first word is wanted, unless it is turned
   */
  static Contrary of(String text, String act, String language) {
    Contrary contrary = new Contrary(text, language);
    int at = 0;
    while (at < contrary.stock.length) {
      at += contrary.read(at);
    }
    Terms.of(act, language).keySet().stream().limit(1).forEach(contrary.kept::add);
    contrary.kept.removeAll(contrary.turned.keySet());
    return contrary;
  }

  /** The word, as printed, that one of the two turns and the other lets stand; null for none. */
  static @Nullable String between(Contrary one, Contrary other) {
    String word = one.turns(other);
    return word == null ? other.turns(one) : word;
  }

  /** Whether both turn the same: "stop" and "prohibit" are one then. */
  boolean turnsTheSame(Contrary other) {
    return turned.keySet().stream().anyMatch(other.turned::containsKey);
  }

  private @Nullable String turns(Contrary other) {
    for (Map.Entry<String, String> entry : turned.entrySet()) {
      if (other.kept.contains(entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }

  // ---------------------------------------------------------------- reading

  /** How many words were read. */
  private int read(int at) {
    if (at > 0 && breaks(words.get(at - 1).span().end(), words.get(at).span().start())) {
      govern(Says.NOTHING, 0, false);
    }
    String word = words.get(at).folded();
    if (stock[at]) {
      return 1;
    }
    if (ONLY.contains(word)) {
      govern(Says.NOTHING, 0, false);
      return 1;
    }
    if (SmallWords.denies(word, language)) {
      govern(Says.TURNS, DENIED, true);
      return 1;
    }
    int taken = mark(at);
    if (taken == 0) {
      take(at);
    }
    return Math.max(1, taken);
  }

  private boolean breaks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (BREAKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "Not to ban" keeps, "stop allowing" turns. */
  private int mark(int at) {
    int ending = begins(at, "ending");
    if (ending > 0) {
      govern(denied ? Says.KEEPS : Says.TURNS, ENDED, false);
      return ending;
    }
    Says goesOn = says == Says.TURNS ? Says.TURNS : Says.KEEPS;
    int allowing = begins(at, "allowing");
    if (allowing > 0) {
      govern(goesOn, ALLOWED, false);
      return allowing;
    }
    int keeping = begins(at, "keeping");
    if (keeping > 0) {
      govern(goesOn, KEPT, false);
    }
    return keeping;
  }

  private void govern(Says what, int terms, boolean byDenying) {
    says = what;
    left = terms;
    denied = byDenying;
  }

  /** How many words a mark takes that begins here: signs of Chinese are a word each. */
  private int begins(int at, String heading) {
    Word word = words.get(at);
    boolean han = ComparedWords.isHan(text, word.span().start());
    for (String mark : MARKS.getOrDefault(language + " " + heading, List.of())) {
      if (han && text.startsWith(mark, word.span().start())) {
        return mark.length();
      }
      if (!han && isBeginning(mark, word.folded())) {
        return 1;
      }
    }
    return 0;
  }

  private static boolean isBeginning(String mark, String word) {
    return mark.endsWith(WHOLE)
        ? mark.length() == word.length() + 1 && mark.startsWith(word)
        : word.startsWith(mark);
  }

  private void take(int at) {
    String term = left == 0 ? null : Terms.at(words, at, text, language);
    if (term == null) {
      return;
    }
    if (says == Says.TURNS) {
      turned.putIfAbsent(term, words.get(at).span().of(text));
    } else {
      kept.add(term);
    }
    left--;
    if (left == 0) {
      govern(Says.NOTHING, 0, false);
    }
  }
}
