package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Folding;

/**
 * A word of a text, folded for comparison. An elided word is one of its own: "l'", "homme".
 *
 * @param start offset in the text
 * @param end offset behind it
 * @param word folded form
 */
record Token(int start, int end, String word) {

  /** The words of a stretch, at most {@code most} of them. */
  static List<Token> of(CharSequence text, int from, int to, int most) {
    List<Token> tokens = new ArrayList<>();
    int i = from;
    while (i < to && tokens.size() < most) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = end(text, i, to);
      tokens.add(new Token(i, end, Folding.fold(text.subSequence(i, end))));
      i = end;
    }
    return tokens;
  }

  static List<Token> of(CharSequence text) {
    return of(text, 0, text.length(), Integer.MAX_VALUE);
  }

  private static int end(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    boolean elided = i < to && i - from < 8 && Folding.fold(text.charAt(i)) == '\'';
    return elided ? i + 1 : i;
  }
}
