package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Chars;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordMap;
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
  private static final char IDEOGRAPHS = '\u2e80';

  /** The words of a stretch, at most {@code most} of them. */
  static List<Token> of(String text, int from, int to, int most) {
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
  static @Nullable Token first(String text, int from, int to) {
    int start = start(text, from, to);
    if (start >= to) {
      return null;
    }
    int end = end(text, start, to);
    return new Token(start, end, word(text, start, end));
  }

  /** Whether one of some words may stand in a text; nothing is copied to find that out. */
  static boolean mayHold(String text, WordMap<?> words) {
    int start = start(text, 0, text.length());
    while (start < text.length()) {
      int end = end(text, start, text.length());
      if (words.has(text, start, end) || hasOrnament(text, start, end)) {
        return true;
      }
      start = start(text, end, text.length());
    }
    return false;
  }

  /** Where the first word of a stretch begins; its end where it has none. */
  static int start(String text, int from, int to) {
    int i = from;
    while (i < to && !Chars.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static List<Token> of(String text) {
    return of(text, 0, text.length(), Integer.MAX_VALUE);
  }

  /** Where the word ends that begins at an offset. */
  static int end(String text, int from, int to) {
    if (isIdeograph(text.charAt(from))) {
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
    return Chars.isLetterOrDigit(c) ? !isIdeograph(c) : isOrnament(c);
  }

  private static boolean isIdeograph(char c) {
    return c >= IDEOGRAPHS && Character.isIdeographic(c);
  }

  /** A vowel sign or another mark upon a letter, or the stroke that lengthens Arabic words. */
  private static boolean isOrnament(char c) {
    return c >= 0x300 && (c == TATWEEL || Chars.isNonSpacingMark(c));
  }

  /** Whether a word is written with marks that its folded form leaves out. */
  static boolean hasOrnament(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (isOrnament(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String word(String text, int from, int end) {
    String folded = Folding.fold(text, from, end);
    if (!hasOrnament(folded, 0, folded.length())) {
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
