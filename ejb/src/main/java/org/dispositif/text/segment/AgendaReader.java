package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.segment.Tabling.AgendaItem;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of the agenda in one line: "Agenda item 74 (b)", "Points 9 et 10 de l'ordre du
 * jour", "Point 109, b, de l'ordre du jour", "البند 74 (ب) من جدول الأعمال".
 */
final class AgendaReader {

  /** In the order of the Arabic letters that number sub-items. */
  private static final String ARABIC = "ابجدهوزحطيكلمن";

  private static final int LONGEST = 600;
  private static final int LONGEST_NUMBER = 3;
  private static final int MOST = 30;

  private final String text;
  private final String folded;
  private final List<String> numbers = new ArrayList<>();
  private int at;
  private @Nullable String number;
  private boolean lettered;

  private AgendaReader(String text) {
    this.text = text;
    this.folded = Folding.fold(text);
  }

  /**
   * @return the items; empty where the line names none; null where it names one whose number cannot
   *     be read
   */
  static @Nullable List<AgendaItem> read(String line) {
    return line.length() > LONGEST ? List.of() : new AgendaReader(line).items();
  }

  private @Nullable List<AgendaItem> items() {
    int whole = TablingWords.endOf(TablingWords.AGENDA_ITEM, folded, 0);
    if (whole >= 0) {
      numbers(whole);
      return numbers.isEmpty() ? unread(whole) : named(at);
    }
    int from = 0;
    while (from >= 0) {
      from = TablingWords.endOf(TablingWords.ITEM, folded, from);
      int agenda = from < 0 ? -1 : numbersAndAgenda(from);
      if (agenda >= 0) {
        return named(agenda);
      }
    }
    return TablingWords.endAt(TablingWords.ITEM, folded, 0) > 0
            && TablingWords.endOf(TablingWords.AGENDA, folded, 0) > 0
        ? unread(0)
        : List.of();
  }

  private int numbersAndAgenda(int from) {
    numbers(from);
    skip();
    return numbers.isEmpty() ? -1 : TablingWords.endAt(TablingWords.AGENDA, folded, at);
  }

  /** Only a line that is short and has a sign where the number should be speaks of one item. */
  private @Nullable List<AgendaItem> unread(int from) {
    boolean small = text.length() < 60 && from < text.length();
    return small ? null : List.of();
  }

  /** The numbers from an offset on; {@link #at} stands behind them. */
  private void numbers(int from) {
    numbers.clear();
    number = null;
    lettered = false;
    at = from;
    while (numbers.size() < MOST && step()) {
      at = Math.min(at, folded.length());
    }
    keep();
  }

  private boolean step() {
    int before = at;
    skip();
    if (at >= folded.length()) {
      return false;
    }
    if (Character.isDigit(folded.charAt(at))) {
      return digits();
    }
    if (number != null && (through() || letter())) {
      return true;
    }
    int joint = TablingWords.endAt(TablingWords.JOINT, folded, at);
    if (number != null && joint > 0) {
      at = joint;
      return true;
    }
    at = before;
    return false;
  }

  private void skip() {
    while (at < folded.length() && " \u00a0,[".indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean digits() {
    int end = at;
    while (end < folded.length() && Character.isDigit(folded.charAt(end))) {
      end++;
    }
    if (end - at > LONGEST_NUMBER) {
      return false;
    }
    keep();
    number = folded.substring(at, end);
    at = end;
    return true;
  }

  private void keep() {
    if (number != null && !lettered) {
      numbers.add(number);
    }
    lettered = false;
  }

  /** "9 à 12", "72 b) à d)": all between count as well. */
  private boolean through() {
    int end = TablingWords.endAt(TablingWords.THROUGH, folded, at);
    if (end < 0 || end >= folded.length() || folded.charAt(end) != ' ' || number == null) {
      return false;
    }
    int next = end + 1;
    int last = next;
    while (last < folded.length() && Character.isDigit(folded.charAt(last))) {
      last++;
    }
    if (last == next || last - next > LONGEST_NUMBER) {
      return false;
    }
    int to = Integer.parseInt(folded.substring(next, last));
    for (int n = Integer.parseInt(number); n < to && numbers.size() < MOST; n++) {
      number = String.valueOf(n);
      keep();
    }
    number = String.valueOf(to);
    at = last;
    return true;
  }

  /** "(b)", "b)", ", b,": one letter that closes, or stands between commas. */
  private boolean letter() {
    boolean open = folded.charAt(at) == '(';
    int i = open ? at + 1 : at;
    while (i < folded.length() && folded.charAt(i) == ' ') {
      i++;
    }
    char letter = i < folded.length() ? latin(folded.charAt(i)) : ' ';
    int end = i + 1;
    while (end < folded.length() && " \u0640".indexOf(folded.charAt(end)) >= 0) {
      end++;
    }
    boolean closed = end < folded.length() && ")".indexOf(folded.charAt(end)) >= 0;
    boolean between = !open && end < folded.length() && folded.charAt(end) == ',';
    if (letter < 'a' || letter > 'z' || !closed && !between) {
      return false;
    }
    numbers.add(number + "(" + letter + ")");
    lettered = true;
    at = end + 1;
    return true;
  }

  private static char latin(char c) {
    int arabic = ARABIC.indexOf(c);
    return arabic < 0 ? c : (char) ('a' + arabic);
  }

  private List<AgendaItem> named(int end) {
    String rest = text.substring(end).strip();
    boolean begins = rest.length() > LONGEST_NUMBER && Character.isLetter(rest.charAt(0));
    String title = begins && !Character.isLowerCase(rest.charAt(0)) ? rest : null;
    return numbers.stream().distinct().map(n -> new AgendaItem(n, title)).toList();
  }
}
