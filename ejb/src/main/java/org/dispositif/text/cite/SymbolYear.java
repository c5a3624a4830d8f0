package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The year in which a resolution falls, as its symbol tells it: by a year printed in it, by its
 * session or its number ({@code sessions.txt}). For a session that runs into the next year it is
 * the year in which the session opened.
 */
public final class SymbolYear {

  private static final Pattern PRINTED =
      Pattern.compile("[(/]((?:19|20)\\d\\d)(?:\\)|/\\d{1,4}|$)");
  private static final Pattern SESSION = Pattern.compile("(E?S-)?(\\d{1,3})/");
  private static final Pattern BRACKETED =
      Pattern.compile("\\d{1,4}\\s?[A-Z]?\\s?\\((E?S-)?([IVXLC]{1,9})\\)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\b");
  private static final String NUMBERED_THROUGH = "last";
  private static final int LONGEST = 100;

  private static final List<Row> ROWS = read();

  private SymbolYear() {}

  /** Null where the symbol does not tell. */
  public static @Nullable Integer of(@Nullable String symbol) {
    if (symbol == null || symbol.length() > LONGEST) {
      return null;
    }
    Matcher printed = PRINTED.matcher(symbol);
    return printed.find() ? Integer.valueOf(printed.group(1)) : byList(symbol);
  }

  private static @Nullable Integer byList(String symbol) {
    for (Row row : ROWS) {
      Integer year = symbol.startsWith(row.prefix) ? row.year(symbol) : null;
      if (year != null) {
        return year;
      }
    }
    return null;
  }

  /**
   * A line of the list.
   *
   * @param base added to the number of a session; 0 where each has its own year
   */
  private record Row(String prefix, String series, int base, TreeMap<Integer, Integer> years) {

    @Nullable Integer year(String symbol) {
      String tail = symbol.substring(prefix.length());
      if (series.equals(NUMBERED_THROUGH)) {
        Matcher number = NUMBER.matcher(tail);
        return number.lookingAt() ? upTo(Integer.parseInt(number.group(1))) : null;
      }
      Matcher arabic = SESSION.matcher(tail);
      if (arabic.lookingAt()) {
        return inSeries(arabic.group(1)) ? in(Integer.parseInt(arabic.group(2))) : null;
      }
      Matcher roman = BRACKETED.matcher(tail);
      return roman.lookingAt() && inSeries(roman.group(1))
          ? in(SymbolYear.roman(roman.group(2)))
          : null;
    }

    private boolean inSeries(@Nullable String named) {
      return series.equals(named == null ? "" : named);
    }

    private @Nullable Integer in(int session) {
      return base > 0 ? Integer.valueOf(base + session) : years.get(session);
    }

    private @Nullable Integer upTo(int number) {
      Map.Entry<Integer, Integer> year = years.ceilingEntry(number);
      return number == 0 || year == null ? null : year.getValue();
    }
  }

  /** The value of a Roman number, read from its end; any other letter counts a hundred. */
  public static int roman(String roman) {
    int sum = 0;
    int before = 0;
    for (int i = roman.length() - 1; i >= 0; i--) {
      int digit = digit(roman.charAt(i));
      sum += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return sum;
  }

  private static int digit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> 100;
    };
  }

  private static List<Row> read() {
    List<Row> rows = new ArrayList<>();
    for (String line : WordLists.lines(SymbolYear.class, "sessions.txt")) {
      String[] parts = line.split("\\|");
      String years = parts[2].strip();
      int base = years.startsWith("+") ? Integer.parseInt(years.substring(1)) : 0;
      TreeMap<Integer, Integer> each = new TreeMap<>();
      if (base == 0) {
        for (String year : years.split(" +")) {
          String[] pair = year.split("=");
          each.put(Integer.valueOf(pair[0]), Integer.valueOf(pair[1]));
        }
      }
      rows.add(new Row(parts[0].strip(), parts[1].strip(), base, each));
    }
    return List.copyOf(rows);
  }
}
