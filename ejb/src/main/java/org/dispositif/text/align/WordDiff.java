package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dispositif.text.phrase.ComparedWords;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;

/**
 * How the words of one clause became those of another: whole words are compared, without regard to
 * case and accents, and words count before marks. Words that stand elsewhere are told from words
 * dropped and added.
 *
 * @param pieces in reading order; what lies between two of them is white space or marks
 * @param likeness share of the words of both that stayed where they were, 0 to 1
 */
public record WordDiff(List<Piece> pieces, double likeness) {

  /** What became of a run of words. */
  public enum Kind {
    /** Stands in both. */
    SAME,
    /** Only in the first. */
    DROPPED,
    /** Only in the second. */
    ADDED,
    /** In the first at this place, in the second elsewhere. */
    MOVED_FROM,
    /** In the second at this place, in the first elsewhere. */
    MOVED_TO,
    /** Other marks (commas, quotes) between words that stayed. */
    MARKS
  }

  /**
   * A run of words.
   *
   * @param a UTF-16 offsets in the first text; empty, at the place where it would stand, for what
   *     was added
   * @param b UTF-16 offsets in the second text; empty, at the place where it would stand, for what
   *     was dropped
   */
  public record Piece(Kind kind, Span a, Span b) {}

  public WordDiff {
    pieces = List.copyOf(pieces);
  }

  /** From the first text to the second. */
  public static WordDiff of(String a, String b) {
    return of(a, 0, b, 0);
  }

  /** From one clause to another; the numbers that they begin with are not compared. */
  public static WordDiff ofClauses(String a, String b) {
    return of(a, Units.numberOf(a), b, Units.numberOf(b));
  }

  private static WordDiff of(String a, int startA, String b, int startB) {
    List<Word> from = ComparedWords.of(a, new Span(startA, a.length()));
    List<Word> to = ComparedWords.of(b, new Span(startB, b.length()));
    int[] match = WordMatch.of(from, to);
    List<Piece> pieces = new DiffWriter(a, b, from, to, match).pieces();
    return new WordDiff(pieces, likeness(from.size() + to.size(), match));
  }

  /** Whether all words stayed. */
  public boolean same() {
    return pieces.stream().allMatch(p -> p.kind() == Kind.SAME || p.kind() == Kind.MARKS);
  }

  /** What is marked in the first text: all that it holds but what stayed, in order. */
  public List<Piece> changesInA() {
    return changes(p -> p.a().length() > 0 && p.kind() != Kind.MOVED_TO);
  }

  /** What is marked in the second text: all that it holds but what stayed, in order. */
  public List<Piece> changesInB() {
    return changes(p -> p.b().length() > 0 && p.kind() != Kind.MOVED_FROM);
  }

  private List<Piece> changes(Predicate<Piece> wanted) {
    List<Piece> changes = new ArrayList<>(pieces);
    changes.removeIf(p -> p.kind() == Kind.SAME || !wanted.test(p));
    return changes;
  }

  static double likeness(int words, int[] match) {
    int same = 0;
    for (int place : match) {
      same += place >= 0 ? 2 : 0;
    }
    return words == 0 ? 1 : (double) same / words;
  }
}
