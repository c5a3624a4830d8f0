package org.dispositif.text.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.source.Word;
import org.jspecify.annotations.Nullable;

/** Dates as letters print them: in words in the language of the letter, or in figures. */
final class LetterDates {

  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\b");
  private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|o)?");

  private final LetterGrammar grammar;

  LetterDates(LetterGrammar grammar) {
    this.grammar = grammar;
  }

  /** The first date in the line, or null. */
  @Nullable LocalDate in(String text, Line line) {
    LocalDate named = inWords(line.words());
    return named != null ? named : inFigures(line.text(text));
  }

  private @Nullable LocalDate inWords(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      int month = grammar.month(words.get(i).folded());
      LocalDate date = month == 0 ? null : around(words, i, month);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** "9 septembre 2020", "9 de septiembre de 2020", "September 9, 2020". */
  private @Nullable LocalDate around(List<Word> words, int at, int month) {
    int before = skipOf(words, at - 1, -1);
    int after = skipOf(words, at + 1, 1);
    int day = number(words, before);
    if (day > 0) {
      return date(number(words, after), month, day);
    }
    return date(number(words, after + 1), month, number(words, after));
  }

  private static int skipOf(List<Word> words, int at, int step) {
    boolean of =
        at >= 0 && at < words.size() && List.of("de", "of", "del").contains(words.get(at).folded());
    return of ? at + step : at;
  }

  private static int number(List<Word> words, int at) {
    if (at < 0 || at >= words.size()) {
      return 0;
    }
    String word = words.get(at).folded();
    Matcher ordinal = ORDINAL.matcher(word);
    if (ordinal.matches()) {
      return Integer.parseInt(ordinal.group(1));
    }
    return word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(word)
        : 0;
  }

  private static @Nullable LocalDate inFigures(String line) {
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return date(group(dayFirst, 3), group(dayFirst, 2), group(dayFirst, 1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(line);
    return yearFirst.find()
        ? date(group(yearFirst, 1), group(yearFirst, 2), group(yearFirst, 3))
        : null;
  }

  private static int group(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    if (year < 1000 || year > 9999) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
