package org.dispositif.text.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Words;

/**
 * Finds what stands between quotation marks in one paragraph: guillemets, curly and straight marks,
 * double or single. An apostrophe is none; a mark that is never closed holds nothing; of marks
 * within marks only the outermost count. Linear in the length of the paragraph.
 */
public final class QuoteMarks {

  private enum Mark {
    GUILLEMET,
    CURLY,
    STRAIGHT,
    SINGLE,
    STRAIGHT_SINGLE
  }

  private static final int LONGEST_TAG = 600;

  private record Open(Mark mark, int at) {}

  private final String text;
  private final Span within;
  private final List<Open> open = new ArrayList<>();
  private final int[] counts = new int[Mark.values().length];
  private final List<Span> closed = new ArrayList<>();

  private QuoteMarks(String text, Span within) {
    this.text = text;
    this.within = within;
  }

  /** The words between the marks, without marks, white space and emphasis around them, in order. */
  public static List<Span> in(String text, Span within) {
    QuoteMarks marks = new QuoteMarks(text, within);
    for (int i = within.start(); i < within.end(); i++) {
      i = marks.skipTag(i);
      marks.read(i);
    }
    return marks.outermost();
  }

  /** The end of a tag that begins here, else the place itself: attributes are no quotations. */
  private int skipTag(int at) {
    boolean tag = text.charAt(at) == '<' && (Character.isLetter(after(at)) || after(at) == '/');
    int end = tag ? text.indexOf('>', at) : -1;
    return end > 0 && end < within.end() && end - at < LONGEST_TAG ? end : at;
  }

  private void read(int at) {
    switch (text.charAt(at)) {
      case '\u00ab' -> push(Mark.GUILLEMET, at);
      case '\u00bb' -> close(Mark.GUILLEMET, at);
      case '\u201e' -> push(Mark.CURLY, at);
      case '\u201c' -> readCurly(at);
      case '\u201d' -> close(Mark.CURLY, at);
      case '"' -> readStraight(at, Mark.STRAIGHT);
      case '\u2018' -> push(Mark.SINGLE, at);
      case '\u2019' -> closeSingle(Mark.SINGLE, at);
      case '\'' -> readStraightSingle(at);
      default -> {}
    }
  }

  /** Opens in English, closes what a low mark opened in German. */
  private void readCurly(int at) {
    boolean low = !open.isEmpty() && text.charAt(open.get(open.size() - 1).at()) == '\u201e';
    if (low && !isSpace(before(at))) {
      close(Mark.CURLY, at);
    } else {
      push(Mark.CURLY, at);
    }
  }

  private void readStraight(int at, Mark mark) {
    boolean free = isOpening(before(at));
    boolean spaceBehind = isSpace(after(at));
    boolean opens = free && (!spaceBehind || counts[mark.ordinal()] == 0);
    if (!opens) {
      close(mark, at);
      return;
    }
    forget(mark);
    push(mark, at);
  }

  private void readStraightSingle(int at) {
    if (isOpening(before(at)) && Character.isLetterOrDigit(after(at))) {
      readStraight(at, Mark.STRAIGHT_SINGLE);
    } else {
      closeSingle(Mark.STRAIGHT_SINGLE, at);
    }
  }

  /** Between letters, and behind a single word, it is an apostrophe. */
  private void closeSingle(Mark mark, int at) {
    boolean apostrophe = Character.isLetterOrDigit(after(at)) || isSpace(before(at));
    if (!apostrophe) {
      close(mark, at);
    }
  }

  private void push(Mark mark, int at) {
    open.add(new Open(mark, at));
    counts[mark.ordinal()]++;
  }

  /** A second opening mark shows that the first was never closed. */
  private void forget(Mark mark) {
    if (counts[mark.ordinal()] > 0) {
      pop(mark);
    }
  }

  private void close(Mark mark, int at) {
    if (counts[mark.ordinal()] == 0) {
      return;
    }
    Span span = trimmed(pop(mark).at() + 1, at);
    if (span.length() > 0) {
      closed.add(span);
    }
  }

  /** The innermost open mark of this kind; those opened within it were never closed. */
  private Open pop(Mark mark) {
    while (true) {
      Open last = open.remove(open.size() - 1);
      counts[last.mark().ordinal()]--;
      if (last.mark() == mark) {
        return last;
      }
    }
  }

  private List<Span> outermost() {
    closed.sort(Comparator.comparingInt(Span::start).thenComparing(s -> -s.end()));
    List<Span> kept = new ArrayList<>();
    int end = within.start();
    for (Span span : closed) {
      if (span.start() >= end) {
        kept.add(span);
        end = span.end();
      }
    }
    return kept;
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private char before(int at) {
    return at > within.start() ? text.charAt(at - 1) : ' ';
  }

  private char after(int at) {
    return at + 1 < within.end() ? text.charAt(at + 1) : ' ';
  }

  private static boolean isOpening(char before) {
    return isSpace(before)
        || "([{\u00ab\u201c\u2018\u2014\u2013*_>".indexOf(before) >= 0
        || Words.isApostrophe(before);
  }

  private static boolean isEdge(char c) {
    return isSpace(c) || c == '*' || c == '_';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }
}
