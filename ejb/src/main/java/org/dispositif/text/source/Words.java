package org.dispositif.text.source;

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

  /** As {@link Folding}, and without the combining marks of letters written apart. */
  private static String fold(String word) {
    String folded = Folding.fold(word);
    boolean apart = false;
    for (int i = 0; i < folded.length(); i++) {
      apart |= isMark(folded.charAt(i));
    }
    return apart ? withoutMarks(folded) : folded;
  }

  private static String withoutMarks(String folded) {
    StringBuilder kept = new StringBuilder(folded.length());
    folded.chars().filter(c -> !isMark((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean isMark(char c) {
    return c > 0x2ff && Character.getType(c) == Character.NON_SPACING_MARK;
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
}
