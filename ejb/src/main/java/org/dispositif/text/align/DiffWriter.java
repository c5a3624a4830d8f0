package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.align.WordDiff.Kind;
import org.dispositif.text.align.WordDiff.Piece;
import org.dispositif.text.source.Chars;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;

/** Writes a match of words down as runs. */
final class DiffWriter {

  private final String a;
  private final String b;
  private final List<Word> from;
  private final List<Word> to;
  private final int[] match;
  private final MovedWords moved;
  private final List<Piece> pieces = new ArrayList<>();

  DiffWriter(String a, String b, List<Word> from, List<Word> to, int[] match) {
    this.a = a;
    this.b = b;
    this.from = from;
    this.to = to;
    this.match = match;
    this.moved = MovedWords.of(from, to, match);
  }

  List<Piece> pieces() {
    int i = 0;
    int j = 0;
    while (i < from.size() || j < to.size()) {
      if (i < from.size() && match[i] == j) {
        int end = endOfRun(i);
        pieces.add(new Piece(Kind.SAME, span(from, i, end), span(to, j, j + end - i)));
        j += end - i;
        i = end;
        marksBefore(i, j);
      } else {
        int endA = i;
        while (endA < from.size() && match[endA] < 0) {
          endA++;
        }
        int endB = endA < from.size() ? match[endA] : to.size();
        gap(i, endA, j, endB);
        i = endA;
        j = endB;
      }
    }
    return pieces;
  }

  /** A run ends where the words part, or the marks between them do. */
  private int endOfRun(int start) {
    int end = start + 1;
    while (end < from.size() && match[end] == match[end - 1] + 1 && sameMarks(end)) {
      end++;
    }
    return end;
  }

  private boolean sameMarks(int i) {
    return marks(a, between(from, i)).equals(marks(b, between(to, match[i])));
  }

  private void marksBefore(int i, int j) {
    boolean goesOn = i < from.size() && match[i] == j && !sameMarks(i);
    if (goesOn) {
      pieces.add(new Piece(Kind.MARKS, trimmed(a, between(from, i)), trimmed(b, between(to, j))));
    }
  }

  private void gap(int fromA, int toA, int fromB, int toB) {
    Span atA = place(from, fromA);
    Span atB = place(to, fromB);
    for (int i = fromA; i < toA; ) {
      int end = moved.endOfRunInA(i, toA);
      boolean away = moved.inB(i) >= 0;
      Span other = away ? span(to, moved.inB(i), moved.inB(i) + end - i) : atB;
      pieces.add(new Piece(away ? Kind.MOVED_FROM : Kind.DROPPED, span(from, i, end), other));
      i = end;
    }
    Span behindA = fromA == toA ? atA : new Span(end(from, toA), end(from, toA));
    for (int j = fromB; j < toB; ) {
      int end = moved.endOfRunInB(j, toB);
      boolean here = moved.inA(j) >= 0;
      Span other = here ? span(from, moved.inA(j), moved.inA(j) + end - j) : behindA;
      pieces.add(new Piece(here ? Kind.MOVED_TO : Kind.ADDED, other, span(to, j, end)));
      j = end;
    }
  }

  /** Where a word would stand: behind the one before. */
  private static Span place(List<Word> words, int at) {
    return new Span(end(words, at), end(words, at));
  }

  private static int end(List<Word> words, int at) {
    return at == 0 ? 0 : words.get(at - 1).span().end();
  }

  private static Span span(List<Word> words, int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  private static Span between(List<Word> words, int at) {
    return new Span(end(words, at), words.get(at).span().start());
  }

  /** The marks without white space, quotes and dashes of one kind. */
  private static String marks(String text, Span span) {
    StringBuilder marks = new StringBuilder();
    for (int i = span.start(); i < span.end(); i++) {
      char c = Folding.fold(text.charAt(i));
      if (!Chars.isLetterOrDigit(c) && !isSpace(c)) {
        marks.append(c);
      }
    }
    return marks.toString();
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }
}
