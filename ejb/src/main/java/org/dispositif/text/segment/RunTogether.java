package org.dispositif.text.segment;

import java.util.Set;
import org.dispositif.text.cite.Organ;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;

/**
 * Finds where a clause begins behind words that stand alone in print and were run together with it:
 * the enacting line, a heading, the number of the page.
 */
final class RunTogether {

  private static final Set<String> NUMBERED =
      WordLists.read(WordLists.class, "words.txt").words("numbered");
  private static final int LONGEST_BODY = 90;
  private static final int LONGEST_SUBJECT = 400;
  private static final int LONGEST_HEADING = 150;
  private static final int LONGEST_PAGE = 4;
  private static final int LONGEST_TAIL = 40;
  private static final int SHORTEST_TAIL = 15;

  private RunTogether() {}

  /**
   * "The Conference, Recalling ...": where the first clause begins behind the body that speaks.
   *
   * @return 0 where nothing of the kind begins the text
   */
  static int enacting(String text, Openings openings) {
    for (int comma = comma(text, 0); comma > 0; comma = comma(text, comma + 1)) {
      int words = skipSpace(text, comma + 1);
      if (words + 1 < text.length() && opens(text, words, openings)) {
        return isBody(text.substring(0, comma + 1)) ? words : 0;
      }
      if (words + 1 < text.length() && text.charAt(words) == '1') {
        return comma < LONGEST_BODY && Organ.enacting(text.substring(0, comma + 1)) != null
            ? words
            : 0;
      }
    }
    return 0;
  }

  /**
   * "35/186. Exchange of information The General Assembly,": where the enacting line begins behind
   * a resolution's number and title.
   *
   * @return 0 where the text is none of these
   */
  static int enactingBehindTitle(String text) {
    boolean ended = text.endsWith(",") || text.endsWith(".");
    if (!ended || !Character.isDigit(text.charAt(0)) || HeadNumber.of(text) == null) {
      return 0;
    }
    int earliest = Math.max(LONGEST_PAGE, text.length() - LONGEST_TAIL);
    for (int at = text.indexOf(' ', earliest) + 1; at > 0; at = text.indexOf(' ', at) + 1) {
      String tail = text.substring(at);
      Organ organ = Organ.damaged(tail);
      if (tail.length() > SHORTEST_TAIL && organ != null && organ != Organ.UNLISTED) {
        return at;
      }
    }
    return 0;
  }

  /** The next comma of the first part of the first sentence, 0 where there is none. */
  private static int comma(String text, int from) {
    int end = Math.min(text.length(), LONGEST_SUBJECT);
    for (int i = from; i < end; i++) {
      char sign = Folding.western(text.charAt(i));
      if (sign == ',') {
        return i;
      }
      if (sign == ';' || sign == ':') {
        return 0;
      }
    }
    return 0;
  }

  private static boolean opens(String text, int words, Openings openings) {
    boolean low = Character.isLowerCase(text.charAt(words));
    return low == openings.low() && openings.at(text, words, text.length()) != null;
  }

  /** A body known, or in the first words an article and a name: "La Conférence, convoquée ..." */
  private static boolean isBody(String words) {
    String before = Cues.behindTherefore(words);
    if (before.length() <= LONGEST_BODY) {
      return Organ.enacting(before) != null || Organ.damaged(before) == Organ.UNLISTED;
    }
    int name = before.indexOf(' ') + 1;
    boolean article = name > 1 && name < 5;
    return article && Character.isUpperCase(before.charAt(name)) && before.indexOf(". ") < 0;
  }

  /**
   * "Training of teachers 28. The ...": where the number that goes on the series stands behind a
   * heading without an end.
   *
   * @param last number of the last numbered paragraph
   * @return 0 where the text begins with no such heading
   */
  static int heading(String text, int last) {
    int at = text.indexOf(" " + (last + 1) + ". ");
    if (at < 3 || at > LONGEST_HEADING || !Character.isUpperCase(text.charAt(0))) {
      return 0;
    }
    String heading = text.substring(0, at);
    int words = text.indexOf(". ", at) + 2;
    boolean ended = ".;:,".indexOf(heading.charAt(at - 1)) >= 0 || heading.contains(". ");
    boolean sentence = words < text.length() && !Character.isLowerCase(text.charAt(words));
    String before = Folding.fold(heading.substring(heading.lastIndexOf(' ') + 1));
    boolean counted = NUMBERED.stream().anyMatch(word -> Folding.fold(word).equals(before));
    return !ended && !counted && sentence && text.length() > 2 * at ? at + 1 : 0;
  }

  /** "- 137 Recommends ...": where a clause begins behind the number of the page. */
  static int page(String text, Openings openings) {
    int from = skip(text, 0, "-\u2013\u2014 ");
    int digits = from;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    int words = skip(text, digits, "-\u2013\u2014 ");
    boolean number = digits - from > 1 && digits - from < LONGEST_PAGE && words > digits;
    return number && words + 1 < text.length() && opensBehindPage(text, words, openings)
        ? words
        : 0;
  }

  private static boolean opensBehindPage(String text, int words, Openings openings) {
    return Character.isUpperCase(text.charAt(words))
        && openings.nearly(text, words, text.length()) != null;
  }

  private static int skipSpace(String text, int from) {
    return skip(text, from, " ");
  }

  private static int skip(String text, int from, String signs) {
    int i = from;
    while (i < text.length() && signs.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
