package org.dispositif.text.segment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.cite.Months;
import org.dispositif.text.segment.Deadline.Kind;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds by when something is asked, with the words of {@code deadlines.txt}: "d'ici à 2030",
 * "before the end of 2024", "within six months", "à sa soixante et onzième session", "dès que
 * possible". One pass over the words.
 */
final class DeadlineReader {

  private static final WordLists LISTS = WordLists.read(DeadlineReader.class, "deadlines.txt");
  private static final Set<String> SESSION = folded("session");
  private static final Set<String> BEHIND_SESSION = folded("behind session");
  private static final Set<String> PAST = folded("past");
  private static final Map<String, List<Cue>> CUES = cues();
  private static final Map<String, Character> UNITS = units();
  private static final Pattern HAN_SESSION = Pattern.compile("第([一二三四五六七八九十百]+)届");
  private static final Pattern HAN_YEAR = Pattern.compile("到((?:19|20)\\d\\d)年");
  private static final int MOST_NUMBER_WORDS = 6;

  /**
   * Some words that open a deadline, or are one.
   *
   * @param heading of the list that they stand in
   */
  private record Cue(List<String> words, String heading) {}

  private final String text;
  private final int offset;
  private final List<Token> tokens;
  private final List<Deadline> found = new ArrayList<>();

  private DeadlineReader(String text, int from, int offset) {
    this.text = text;
    this.offset = offset;
    tokens = Token.of(text, from, text.length(), Integer.MAX_VALUE);
  }

  private static Set<String> folded(String heading) {
    return LISTS.list(heading).stream()
        .map(Folding::fold)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static Map<String, List<Cue>> cues() {
    Map<String, List<Cue>> cues = new HashMap<>();
    for (String heading : LISTS.headings()) {
      boolean opens = Set.of("by", "within", "at", "prompt").contains(heading);
      if (opens || heading.startsWith("every ")) {
        for (String line : LISTS.list(heading)) {
          List<String> words = Token.of(line).stream().map(Token::word).toList();
          if (!words.isEmpty()) {
            cues.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                .add(new Cue(words, heading));
          }
        }
      }
    }
    cues.values()
        .forEach(list -> list.sort(Comparator.comparingInt((Cue cue) -> -cue.words.size())));
    return cues;
  }

  private static Map<String, Character> units() {
    Map<String, Character> units = new HashMap<>();
    for (char unit : new char[] {'D', 'W', 'M', 'Y'}) {
      folded("unit " + unit).forEach(word -> units.put(word, unit));
    }
    return units;
  }

  /**
   * @param from where to begin
   * @param offset of the text in the reading text
   */
  static List<Deadline> read(String text, int from, int offset) {
    DeadlineReader reader = new DeadlineReader(text, from, offset);
    int i = 0;
    while (i < reader.tokens.size()) {
      i = Math.max(i + 1, reader.at(i));
    }
    reader.han(from);
    return List.copyOf(reader.found);
  }

  /** Reads the deadline that opens at a word; answers the word behind it, 0 where none opens. */
  private int at(int i) {
    for (Cue cue : CUES.getOrDefault(tokens.get(i).word(), List.of())) {
      if (stands(cue, i)) {
        int behind = i + cue.words.size();
        int end = opened(cue, i, behind);
        if (end > 0) {
          return end;
        }
      }
    }
    return 0;
  }

  private boolean stands(Cue cue, int i) {
    boolean fits = i + cue.words.size() <= tokens.size();
    for (int w = 0; fits && w < cue.words.size(); w++) {
      fits = tokens.get(i + w).word().equals(cue.words.get(w));
    }
    return fits;
  }

  private int opened(Cue cue, int i, int behind) {
    return switch (cue.heading) {
      case "prompt" -> add(Kind.PROMPT, null, i, behind);
      case "within" -> period(i, behind);
      case "at" -> session(i, behind);
      case "by" -> by(i, behind);
      default -> add(Kind.EVERY, cue.heading.substring("every ".length()), i, behind);
    };
  }

  private int add(Kind kind, @Nullable String value, int from, int behind) {
    Span span = new Span(tokens.get(from).start(), tokens.get(behind - 1).end());
    found.add(new Deadline(kind, value, span.of(text), span.shift(offset)));
    return behind;
  }

  /** "within six months", "dans les 30 jours". */
  private int period(int from, int behind) {
    int number = behind < tokens.size() ? NumberWords.value(word(behind)) : -1;
    Character unit = UNITS.get(word(behind + 1));
    return number > 0 && unit != null ? add(Kind.PERIOD, "P" + number + unit, from, behind + 2) : 0;
  }

  /** "à sa soixante et onzième session", "في دورتها الحادية والسبعين". */
  private int session(int from, int behind) {
    if (from > 0 && PAST.contains(word(from - 1))) {
      return 0;
    }
    int i = behind;
    int sum = 0;
    boolean named = SESSION.contains(word(i));
    i += named ? 1 : 0;
    int first = i;
    while (i < tokens.size() && i - first < MOST_NUMBER_WORDS) {
      int value = NumberWords.value(word(i));
      boolean joint = value < 0 && sum > 0 && word(i).equals("et");
      if (value < 0 && !joint) {
        break;
      }
      sum = joint ? sum : NumberWords.plus(sum, value);
      i++;
    }
    if (!named && !SESSION.contains(word(i)) || sum == 0) {
      return 0;
    }
    int end = named ? i : i + 1;
    while (BEHIND_SESSION.contains(word(end))
        && (!word(end).equals("de") || word(end + 1).equals("sesiones"))) {
      end++;
    }
    return add(Kind.SESSION, String.valueOf(sum), from, end);
  }

  /** "d'ici à 2030", "by 31 December 2024", "avant sa ... session". */
  private int by(int from, int behind) {
    boolean wholeYear =
        word(behind - 2).equals("fin")
            || word(behind - 2).equals("end")
            || word(behind - 1).equals("концу");
    int i = behind;
    while (Set.of("l'", "annee", "the", "le", "el", "la", "year").contains(word(i))) {
      i++;
    }
    int year = year(i);
    if (year > 0) {
      return add(Kind.DATE, wholeYear ? year + "-12-31" : String.valueOf(year), from, i + 1);
    }
    for (int month = i; month <= i + 2; month++) {
      if (Months.is(word(month)) && year(month + 1 + (word(month + 1).equals("de") ? 1 : 0)) > 0) {
        int end = month + 2 + (word(month + 1).equals("de") ? 1 : 0);
        Span span = new Span(tokens.get(i).start(), tokens.get(end - 1).end());
        LocalDate date = Dates.first(span.of(text));
        String value =
            date == null
                ? year(end - 1) + String.format("-%02d", Months.number(word(month)))
                : date.toString();
        return add(Kind.DATE, value, from, end);
      }
    }
    boolean its = Set.of("sa", "its", "su", "своей").contains(word(i));
    return session(from, its ? i + 1 : i);
  }

  private int year(int i) {
    String word = word(i);
    boolean four = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    int year = four ? Integer.parseInt(word) : 0;
    return year >= 1946 && year <= 2100 ? year : 0;
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
  }

  private void han(int from) {
    Matcher session = HAN_SESSION.matcher(text);
    while (session.find(
        Math.max(from, found.isEmpty() ? 0 : found.get(found.size() - 1).span().end() - offset))) {
      Span span = new Span(session.start(), session.end());
      found.add(
          new Deadline(
              Kind.SESSION,
              String.valueOf(han(session.group(1))),
              span.of(text),
              span.shift(offset)));
    }
    Matcher year = HAN_YEAR.matcher(text);
    if (year.find(from)) {
      Span span = new Span(year.start(), year.end());
      found.add(new Deadline(Kind.DATE, year.group(1), span.of(text), span.shift(offset)));
    }
  }

  private static int han(String numeral) {
    int sum = 0;
    int digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int value = "零一二三四五六七八九".indexOf(c);
      if (c == '十' || c == '百') {
        sum += Math.max(1, digit) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = value;
      }
    }
    return sum + digit;
  }
}
