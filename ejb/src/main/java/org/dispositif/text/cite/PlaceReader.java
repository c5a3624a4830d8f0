package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dispositif.text.source.Chars;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads which place of a document is cited: "paragraphe 13 de la section VII de sa résolution",
 * "resolution 70/9, annex, para. 4". Looks at a short window only.
 */
final class PlaceReader {

  /**
   * A place cited.
   *
   * @param paragraph normalised, null for none
   * @param section "VII" or "Annex", null for none
   * @param end behind it in the text
   */
  record Place(@Nullable String paragraph, @Nullable String section, int end) {}

  static final String ANNEX = "Annex";
  private static final int WINDOW = 160;

  private static final String LETTER =
      "(?:[ (]?\\(? ?[a-z\\u0430-\\u044f\\u0621-\\u064a]{1,2} ?\\)|\\(\\d\\))";
  private static final String ROMAN_ITEM = "(?: ?\\(?[ivx]{1,5}\\))";
  private static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d{1,2})?(?: ?" + LETTER + ")?" + ROMAN_ITEM + "?|" + LETTER + ")";
  private static final String JOINED = any("joined numbers");
  private static final String RANGE = any("range");
  private static final String NUMBERS =
      NUMBER
          + "(?:(?:,? (?:"
          + JOINED
          + ") |, | (?:"
          + RANGE
          + ") | ?[-\u2013] ?)"
          + NUMBER
          + "){0,12}";
  private static final String PARAGRAPHS =
      "(?:" + any("paragraph") + ")\\.? (?<numbers>" + NUMBERS + ")";
  private static final String SECTION =
      "(?:" + any("section") + ")\\.? (?<section>[ivxl]{1,6}|[a-z]|\\d{1,2})\\b";
  private static final String ANNEXED = "(?<annex>\\b(?:" + any("annex") + ")\\b)";
  private static final String FILLED =
      "(?:[ ,]*(?:[ld]'|(?:" + any("up to the word") + ")(?!\\p{L})))*+[ ,]*";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + PARAGRAPHS
              + FILLED
              + ")?(?:"
              + SECTION
              + FILLED
              + ")?(?:"
              + ANNEXED
              + FILLED
              + ")?\\z");
  private static final Pattern HAN_BEFORE = Pattern.compile("第(?<numbers>\\d{1,3})段[^段]{0,20}\\z");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:, ?| ?\\(|, ?\\()(?:(?:"
              + any("behind")
              + ") )*+"
              + "(?:"
              + SECTION
              + "[ ,]*)?(?:"
              + ANNEXED
              + "[ ,]*)?(?:"
              + PARAGRAPHS
              + ")?");
  private static final Pattern HAN_BEHIND = Pattern.compile("第(?<numbers>\\d{1,3})段");
  private static final WordMap<String> STARTS = starts();
  private static final Pattern ONE =
      Pattern.compile(
          "(?<range>(?:^| )(?:"
              + RANGE
              + ") | ?[-\u2013] ?)?(?<digits>\\d{1,3}(?:\\.\\d{1,2})?)?(?: ?[ (]?\\(?"
              + " ?(?<letter>[a-z\\u0430-\\u044f\\u0621-\\u064a]{1,2}|(?<=\\()\\d) ?\\))?(?:"
              + " ?\\(?(?<roman>[ivx]{1,5})\\))?");

  private PlaceReader() {}

  private static String any(String heading) {
    return CitationWords.LISTS.list(heading).stream()
        .map(word -> Pattern.quote(Folding.fold(word)))
        .collect(Collectors.joining("|"));
  }

  private static WordMap<String> starts() {
    Set<String> words = new HashSet<>();
    for (String heading : List.of("paragraph", "section", "annex")) {
      CitationWords.LISTS.list(heading).forEach(word -> words.add(Folding.fold(word)));
    }
    return WordMap.of(words);
  }

  /** The place named before the word "resolution"; null where there is none. */
  static @Nullable Place before(String text, int from, int word) {
    int start = Math.max(from, word - WINDOW);
    int named = nextStart(text, start, word);
    if (named == word && !hasHan(text, start, word)) {
      return null;
    }
    String window = Folding.fold(text, start, word);
    for (; named < word; named = nextStart(text, wordEnd(text, named, word), word)) {
      Matcher matcher = BEFORE.matcher(window).region(named - start, window.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt() && matcher.end() > matcher.start()) {
        return place(matcher, word);
      }
    }
    Matcher han = HAN_BEFORE.matcher(window);
    return han.find() ? new Place(han.group("numbers"), null, word) : null;
  }

  /** The next "paragraph", "section" or "annex" of a stretch, its end where there is none. */
  private static int nextStart(String text, int from, int to) {
    int i = from;
    while (i < to) {
      int end = wordEnd(text, i, to);
      if (STARTS.has(text, i, end)) {
        return i;
      }
      i = Math.max(end, i + 1);
    }
    return to;
  }

  private static int wordEnd(String text, int from, int to) {
    int i = from;
    while (i < to && Chars.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean hasHan(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '段') {
        return true;
      }
    }
    return false;
  }

  /** The place named right behind a number; null where there is none. */
  static @Nullable Place behind(String text, int from) {
    if (from >= text.length() || ", (第".indexOf(text.charAt(from)) < 0) {
      return null;
    }
    String window = Folding.fold(text, from, Math.min(text.length(), from + 80));
    Matcher han = HAN_BEHIND.matcher(window);
    if (han.lookingAt()) {
      return new Place(han.group("numbers"), null, from + han.end());
    }
    Matcher matcher = BEHIND.matcher(window);
    boolean found = matcher.lookingAt();
    boolean named =
        found
            && (matcher.group("numbers") != null
                || matcher.group("section") != null
                || matcher.group("annex") != null);
    return named ? place(matcher, from + matcher.end()) : null;
  }

  private static Place place(Matcher matcher, int end) {
    String numbers = matcher.group("numbers");
    String section = matcher.group("section");
    boolean annex = matcher.group("annex") != null;
    return new Place(
        numbers == null ? null : numbers(numbers),
        section != null ? section.toUpperCase(java.util.Locale.ROOT) : annex ? ANNEX : null,
        end);
  }

  /** "4 a), 5 et 7 à 9" to "4(a), 5, 7-9". */
  static @Nullable String numbers(String folded) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = ONE.matcher(folded);
    while (matcher.find()) {
      String number = one(matcher);
      if (!number.isEmpty() && matcher.group("range") != null && !numbers.isEmpty()) {
        numbers.set(numbers.size() - 1, numbers.get(numbers.size() - 1) + "-" + number);
      } else if (!number.isEmpty()) {
        numbers.add(number);
      }
    }
    return numbers.isEmpty() ? null : String.join(", ", numbers);
  }

  private static String one(Matcher matcher) {
    StringBuilder number = new StringBuilder();
    if (matcher.group("digits") != null) {
      number.append(matcher.group("digits"));
    }
    for (String group : List.of("letter", "roman")) {
      if (matcher.group(group) != null) {
        number.append('(').append(matcher.group(group)).append(')');
      }
    }
    return number.toString();
  }
}
