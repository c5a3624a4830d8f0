package org.dispositif.text.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into words and folds them. Linear in the length of the text. */
public final class Words {

  private static final Set<String> CONTRACTIONS = Set.of("s", "t", "d", "m", "ll", "re", "ve");

  private Words() {}

  /** The words of a stretch of text, in order. */
  public static List<Word> of(String text, Span within) {
    List<Word> words = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      if (!isWordChar(text, at)) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      int end = endOfWord(text, at, within.end());
      words.add(word(text, at, end));
      at = end;
    }
    return words;
  }

  /** Lower case, without diacritics, with straight apostrophes and plain hyphens. */
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String plain = isAscii(lower) ? lower : stripMarks(lower);
    return plain.replace('\u2019', '\'').replace('\u2011', '-').replace("\u0153", "oe");
  }

  private static Word word(String text, int start, int end) {
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    return new Word(fold(text.substring(start, end)), new Span(start, end), capital);
  }

  private static int endOfWord(String text, int start, int limit) {
    int at = endOfLetters(text, start, limit);
    while (at + 1 < limit && isWordChar(text, at + 1)) {
      char joint = text.charAt(at);
      if (isHyphen(joint)) {
        at = endOfLetters(text, at + 1, limit);
      } else if (isApostrophe(joint)) {
        int end = endOfLetters(text, at + 1, limit);
        if (!CONTRACTIONS.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT))) {
          return at + 1;
        }
        at = end;
      } else {
        return at;
      }
    }
    return at;
  }

  private static int endOfLetters(String text, int start, int limit) {
    int at = start;
    while (at < limit && isWordChar(text, at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, limit);
  }

  private static boolean isWordChar(String text, int at) {
    int c = text.codePointAt(at);
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2011' || c == '\u00b7';
  }

  /** Whether it may be an apostrophe; between letters it always is one. */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static String stripMarks(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
