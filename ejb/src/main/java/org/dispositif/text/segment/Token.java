package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A word of a text, folded for comparison. An elided word is one of its own: "l'", "homme"; so is
 * an ideograph, since Chinese sets no spaces. Vowel signs and stretched letters do not count.
 *
 * @param start offset in the text
 * @param end offset behind it
 * @param word folded form
 */
record Token(int start, int end, String word) {

  private static final char TATWEEL = '\u0640';

  /** The words of a stretch, at most {@code most} of them. */
  static List<Token> of(CharSequence text, int from, int to, int most) {
    List<Token> tokens = new ArrayList<>();
    int i = from;
    while (tokens.size() < most) {
      Token token = first(text, i, to);
      if (token == null) {
        break;
      }
      tokens.add(token);
      i = token.end;
    }
    return tokens;
  }

  /** The first word of a stretch, null where it has none. */
  static @Nullable Token first(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    if (i >= to) {
      return null;
    }
    int end = end(text, i, to);
    return new Token(i, end, word(text, i, end));
  }

  static List<Token> of(CharSequence text) {
    return of(text, 0, text.length(), Integer.MAX_VALUE);
  }

  private static int end(CharSequence text, int from, int to) {
    if (Character.isIdeographic(text.charAt(from))) {
      return from + 1;
    }
    int i = from;
    while (i < to && isInner(text.charAt(i))) {
      i++;
    }
    boolean elided = i < to && i - from < 8 && Folding.fold(text.charAt(i)) == '\'';
    return elided ? i + 1 : i;
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) ? !Character.isIdeographic(c) : isOrnament(c);
  }

  /** A vowel sign or another mark upon a letter, or the stroke that lengthens Arabic words. */
  private static boolean isOrnament(char c) {
    return c >= 0x300 && (c == TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean hasOrnament(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (isOrnament(folded.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String word(CharSequence text, int from, int end) {
    String folded = Folding.fold(text.subSequence(from, end));
    if (!hasOrnament(folded)) {
      return folded;
    }
    StringBuilder bare = new StringBuilder(folded);
    for (int i = bare.length() - 1; i >= 0; i--) {
      if (isOrnament(bare.charAt(i))) {
        bare.deleteCharAt(i);
      }
    }
    return bare.toString();
  }
}
