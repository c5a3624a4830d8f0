package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.ReadingText;
import org.dispositif.text.source.Span;

/**
 * Parts paragraphs in which clauses were run together: an enacting line and what follows it, "...;
 * 2. Requests ...", "...: a) ...; b) ...". Only a number that goes on the series before it splits.
 */
final class LineSplitter {

  private static final int LONGEST_ENACTING = 80;
  private static final int LONGEST_MEETING = 45;
  private static final int SHORTEST_CLAUSE = 30;
  private static final int LONGEST_BASIS = 300;

  private final ReadingText reading;
  private final Openings openings;
  private final List<Line> lines = new ArrayList<>();
  private int lastNumber;

  private LineSplitter(ReadingText reading, Openings openings) {
    this.reading = reading;
    this.openings = openings;
  }

  static List<Line> split(ReadingText reading, Openings openings) {
    LineSplitter splitter = new LineSplitter(reading, openings);
    reading.paragraphs().forEach(splitter::add);
    return splitter.lines;
  }

  private void add(ReadingText.Paragraph paragraph) {
    List<Integer> cuts = new ArrayList<>();
    String text = paragraph.span().of(reading.text());
    int page = 0;
    if (!paragraph.furniture() && !paragraph.footnote()) {
      page = RunTogether.page(text, openings);
      int from = Math.max(page, RunTogether.enacting(text, openings));
      from = from > 0 ? from : RunTogether.enactingBehindTitle(text);
      from = from > 0 ? from : RunTogether.heading(text, lastNumber);
      if (from > 0) {
        cuts.add(from);
      }
      numbers(text, from, cuts);
      items(text, from, cuts);
      adoption(text, cuts);
      basis(text, cuts);
      cuts.sort(null);
    }
    int start = 0;
    for (int cut : cuts) {
      add(paragraph, text, start, cut, cut == page);
      start = cut;
    }
    add(paragraph, text, start, text.length(), false);
  }

  private void add(
      ReadingText.Paragraph paragraph, String text, int from, int to, boolean pageNumber) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == from) {
      return;
    }
    Span span = new Span(from, end).shift(paragraph.span().start());
    lines.add(
        new Line(
            text.substring(from, end),
            span,
            paragraph.source(),
            paragraph.furniture() || pageNumber,
            paragraph.footnote()));
    lastNumber = number(text.substring(from, Math.min(end, from + 10)), lastNumber);
  }

  /** The number with which a line goes on the series, else the last one. */
  private static int number(String head, int last) {
    Marker marker = Marker.of(head);
    if (marker == null) {
      return last;
    }
    boolean top =
        marker.kind() == Marker.Kind.ARABIC || marker.kind() == Marker.Kind.ENCLOSED_ARABIC;
    return top && (marker.ordinal() == 1 || marker.ordinal() > last) ? marker.ordinal() : last;
  }

  private void numbers(String text, int from, List<Integer> cuts) {
    Marker first = Marker.of(text.substring(from, Math.min(text.length(), from + 10)));
    int next = first != null && first.kind() == Marker.Kind.ARABIC ? first.ordinal() + 1 : 1;
    for (int at = find(text, next + ". ", from); at > 0; at = find(text, next + ". ", at)) {
      int words = at + String.valueOf(next).length() + 2;
      OpeningMatch verb = endsBefore(text, at) ? openings.at(text, words, text.length()) : null;
      boolean upper = words < text.length() && Character.isUpperCase(text.charAt(words));
      if (verb != null && upper && !verb.opening().preambular()) {
        cuts.add(at);
        next++;
      } else {
        at++;
      }
    }
  }

  /** "... of the United Nations. 612th plenary meeting, 7 December 1956." */
  private static void adoption(String text, List<Integer> cuts) {
    int earliest = Math.max(SHORTEST_CLAUSE, text.length() - LONGEST_ENACTING);
    int best = 0;
    for (int at = text.indexOf(' ', earliest) + 1; at > 0; at = text.indexOf(' ', at) + 1) {
      boolean apart = at < text.length() && ".;:\u00b7)".indexOf(text.charAt(at - 2)) >= 0;
      if (apart && isAdoption(text.substring(at))) {
        best = at;
      }
    }
    if (best > 0) {
      cuts.add(best);
    }
  }

  private static boolean isAdoption(String tail) {
    return Character.isDigit(tail.charAt(0)) && isMeeting(tail)
        || Character.isUpperCase(tail.charAt(0)) && Cues.isMeetingOfAdoption(tail);
  }

  private static boolean isMeeting(String tail) {
    boolean alone = tail.length() < LONGEST_MEETING && Cues.isMeetingAlone(tail);
    return alone || Cues.isMeetingWithDate(tail);
  }

  /** "Resolution adopted by ... [without reference to a Main Committee ...]" */
  private static void basis(String text, List<Integer> cuts) {
    int bracket = text.length() > LONGEST_BASIS ? -1 : text.indexOf('[');
    int open = bracket < 0 && text.endsWith("]") ? text.indexOf('(') : bracket;
    boolean both =
        open > 1 && Cues.beginsAdoption(text.substring(open)) && Cues.beginsAdoption(text);
    if (both) {
      cuts.add(open);
    }
  }

  private static int find(String text, String number, int from) {
    return text.indexOf(" " + number, from) + 1;
  }

  private static boolean endsBefore(String text, int at) {
    int i = at - 2;
    return i > 0 && ";:.,".indexOf(text.charAt(i)) >= 0;
  }

  /** Lettered items behind a colon, if there are at least two. */
  private static void items(String text, int from, List<Integer> cuts) {
    int colon = text.indexOf(':', from);
    if (colon < 0 || text.length() - colon < 12) {
      return;
    }
    List<Integer> found = new ArrayList<>();
    boolean enclosed = text.indexOf(" (a) ", colon) > 0;
    int at = colon;
    for (char letter = 'a'; letter <= 'z'; letter++) {
      String sign = (enclosed ? " (" : " ") + letter + ") ";
      at = text.indexOf(sign, at);
      if (at < 0 || !endsItem(text, at, letter)) {
        break;
      }
      found.add(at + 1);
    }
    if (found.size() > 1) {
      cuts.addAll(found);
    }
  }

  /** Commas part what a sentence counts up in passing; items of a list end with a semicolon. */
  private static boolean endsItem(String text, int at, char letter) {
    boolean end = (letter == 'a' ? ";:,." : ";:.").indexOf(text.charAt(at - 1)) >= 0;
    return end || endsWithAnd(text, at) && text.lastIndexOf(';', at) >= at - 5;
  }

  private static boolean endsWithAnd(String text, int at) {
    return text.startsWith(" et", at - 3)
        || text.startsWith(" ou", at - 3)
        || text.startsWith(" and", at - 4)
        || text.startsWith(" or", at - 3);
  }
}
