package org.dispositif.text.quote;

import java.util.Arrays;
import java.util.BitSet;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of the quoting text that are looked for together, in their order: all of a quotation, or
 * all but what stands in brackets; or a stretch outside quotation marks.
 */
final class Wanted {

  private static final String OPENING = "[(\uff08\uff3b\u3010";
  private static final String CLOSING = "])\uff09\uff3d\u3011";

  final Tokens tokens;

  /** The numbers of its words in the text. */
  final int[] at;

  /** Before which of them an ellipsis stands. */
  private final BitSet jumps = new BitSet();

  /** Before which of them words in brackets were passed over. */
  private final BitSet loose = new BitSet();

  private final int start;

  /** Of all words before each. */
  private final int[] weights;

  /** Whether words in brackets were taken away. */
  final boolean stripped;

  private Wanted(Tokens tokens, int[] at, int start, boolean stripped) {
    this.stripped = stripped;
    this.tokens = tokens;
    this.at = at;
    this.start = start;
    this.weights = new int[at.length + 1];
    for (int i = 0; i < at.length; i++) {
      weights[i + 1] = weights[i] + tokens.weight(at[i]);
    }
    for (int i = 1; i < at.length; i++) {
      jumps.set(i, hasEllipsis(tokens, at[i - 1], at[i]));
      loose.set(i, at[i] > at[i - 1] + 1);
    }
  }

  /** The words that begin in this stretch; null where there are none. */
  static @Nullable Wanted all(Tokens tokens, Span span) {
    int from = tokens.firstFrom(span.start());
    int to = tokens.firstFrom(span.end());
    if (from >= to) {
      return null;
    }
    int[] at = new int[to - from];
    Arrays.setAll(at, i -> from + i);
    return new Wanted(tokens, at, span.start(), false);
  }

  /** The same without those between brackets; null where nothing is taken away. */
  @Nullable Wanted withoutBrackets() {
    int[] kept = new int[at.length];
    int count = 0;
    int depth = 0;
    int last = start;
    for (int word : at) {
      depth = depth(depth, last, tokens.start(word));
      int inside = depth;
      depth = depth(depth, tokens.start(word), tokens.end(word));
      if (inside == 0 || depth < inside) {
        kept[count++] = word;
      }
      last = tokens.end(word);
    }
    boolean fewer = depth == 0 && count > 0 && count < at.length;
    return fewer ? new Wanted(tokens, Arrays.copyOf(kept, count), start, true) : null;
  }

  private int depth(int before, int from, int to) {
    int depth = before;
    for (int i = from; i < to; i++) {
      char c = tokens.text().charAt(i);
      depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
    }
    return depth;
  }

  /** From the first to behind the last word. */
  Span span() {
    return tokens.span(at[0], at[at.length - 1] + 1);
  }

  int size() {
    return at.length;
  }

  long word(int i) {
    return tokens.word(at[i]);
  }

  int weight(int i) {
    return tokens.weight(at[i]);
  }

  /** In half words. */
  int weight(int from, int to) {
    return weights[to] - weights[from];
  }

  /** As people count, in half words, with what was passed over. */
  int counted() {
    return tokens.counted(at[0], at[at.length - 1] + 1);
  }

  boolean isLight(int i) {
    return tokens.is(Tokens.LIGHT, at[i]);
  }

  /** Whether an ellipsis stands before one of these words. */
  boolean jumps(int from, int to) {
    int next = jumps.nextSetBit(from);
    return next >= 0 && next <= to;
  }

  /** Whether words in brackets were passed over before one of these words. */
  boolean isLoose(int from, int to) {
    int next = loose.nextSetBit(from);
    return next >= 0 && next <= to;
  }

  private static boolean hasEllipsis(Tokens tokens, int before, int behind) {
    String text = tokens.text();
    int dots = 0;
    for (int i = tokens.end(before); i < tokens.start(behind); i++) {
      char c = text.charAt(i);
      dots = c == '\u2026' ? 3 : c == '.' ? dots + 1 : c == ' ' ? dots : 0;
      if (dots >= 3) {
        return true;
      }
    }
    return false;
  }
}
