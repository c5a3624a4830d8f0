package org.dispositif.text.parts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The verb at the head of what is asked: "prevent" of "prevent any threat", "mettre fin" of "mettre
 * fin aux menaces". A light verb takes the noun with it that it lives by ("take measures to
 * prevent"). What begins like a noun has none, and neither has Chinese, which tells no verb by its
 * form.
 */
final class ActionReader {

  private static final WordLists LISTS = WordLists.read(ActionReader.class, "verb-joints.txt");
  private static final Set<String> JOINTS = folded("joints");
  private static final Set<String> LIGHT = folded("light");
  private static final Set<String> TAILS = folded("tails");
  private static final Set<String> LEADING = folded("leading");
  private static final Set<String> TO = folded("to");
  private static final Set<String> NOUNS = folded("nouns");
  private static final Set<String> MODALS = folded("modals");
  private static final Set<String> ADVERBS = folded("adverbs");

  /** How many words may lie between a light verb and its noun: "all necessary". */
  private static final int BETWEEN = 4;

  private static final int LONGEST = 16;

  private ActionReader() {}

  private static Set<String> folded(String list) {
    return LISTS.list(list).stream().map(Folding::fold).collect(Collectors.toSet());
  }

  /**
   * @param object what is asked, in {@code words}
   * @param verb whether it is known to begin with a verb
   * @return its verb, null where it has none
   */
  static @Nullable Span read(String words, Span object, String language, boolean verb) {
    List<WordsOf> all = WordsOf.in(words, object.start(), object.end(), LONGEST);
    boolean joined = verb || isJoined(words, object.start());
    int at = 0;
    while (at < all.size() && isPassedOver(all.get(at).word())) {
      joined |= JOINTS.contains(all.get(at).word());
      at++;
    }
    if (at >= all.size() || !isVerb(all.get(at).word(), language, joined)) {
      return null;
    }
    int last = LIGHT.contains(all.get(at).word()) ? tail(all, at, language) : at;
    return new Span(all.get(at).start(), all.get(last).end());
  }

  /** Whether a verb is what is asked itself, as in "End all threats", and not a verb of asking. */
  static boolean isWhatIsAsked(VerbPhrase verb, String language) {
    String word = Folding.fold(verb.text());
    return verb.strength() == null && !MODALS.contains(word) && isVerb(word, language, true);
  }

  private static boolean isPassedOver(String word) {
    return JOINTS.contains(word) || ADVERBS.contains(word);
  }

  /** Whether the word before joins a verb to the one that asks: "to", "de", "à". */
  private static boolean isJoined(String words, int start) {
    List<WordsOf> before = WordsOf.in(words, Math.max(0, start - 6), start, LONGEST);
    return !before.isEmpty() && TO.contains(before.get(before.size() - 1).word());
  }

  private static boolean isVerb(String word, String language, boolean joined) {
    if (NOUNS.contains(word) || word.length() < 2) {
      return false;
    }
    return switch (language) {
      case "en" -> joined;
      case "fr" -> endsOn(word, "er", "ir", "re", "oir");
      case "es" -> endsOn(word, "ar", "er", "ir", "arse", "erse", "irse") || joined;
      case "ru" -> endsOn(word, "ть", "ти", "чь", "ться", "тись");
      case "ar" -> joined;
      default -> false;
    };
  }

  private static boolean endsOn(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The last word of a light verb's company: its noun, and a verb that this leads to. */
  private static int tail(List<WordsOf> all, int light, String language) {
    for (int i = light + 1; i < all.size() && i <= light + 1 + BETWEEN; i++) {
      if (TAILS.contains(all.get(i).word())) {
        String tail = all.get(i).word();
        boolean led = i + 2 < all.size() && TO.contains(all.get(i + 1).word());
        return led && LEADING.contains(tail) && isVerb(all.get(i + 2).word(), language, true)
            ? i + 2
            : i;
      }
    }
    return light;
  }
}
