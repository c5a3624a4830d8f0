package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Words that letter-spacing or italics split in two: "General A ssembly", "N otant que", "4. Ex
 * prime". They are joined only where the whole is known, by the text itself, by a list or as the
 * opening of a clause, and the second half is no word of the text.
 */
final class SplitWords {

  private static final Set<String> KNOWN = ReadingTextMaker.WORDS.words("whole");

  /** Letters that are words by themselves: what follows them may be a word as well. */
  private static final String WORDS_OF_ONE_LETTER = "AIOYÀaioyàÉé";

  private static final int LONGEST_HEAD = 4;

  private final List<SourceLine> lines;
  private final Predicate<String> opens;
  private final Vocabulary words;

  SplitWords(List<SourceLine> lines, Predicate<String> opens, Vocabulary words) {
    this.lines = lines;
    this.opens = opens;
    this.words = words;
  }

  /** The lines, those with split words mended. */
  List<SourceLine> mended() {
    List<SourceLine> mended = new ArrayList<>(lines.size());
    for (SourceLine line : lines) {
      String text = opening(line.text());
      text = inner(text);
      mended.add(text.equals(line.text()) ? line : line.mended(text));
    }
    return mended;
  }

  /** The first two words of a line, joined where only together they open a clause. */
  private String opening(String text) {
    int from = Signs.itemSign(text);
    int space = text.indexOf(' ', from);
    if (space <= from
        || space - from > LONGEST_HEAD
        || space + 2 >= text.length()
        || !Character.isUpperCase(text.charAt(from))
        || !Character.isLowerCase(text.charAt(space + 1))
        || !Character.isLetter(text.charAt(space - 1))) {
      return text;
    }
    String joined = text.substring(0, space) + text.substring(space + 1);
    return !opens.test(text) && opens.test(joined) && isSplit(text, from, space) ? joined : text;
  }

  /** One letter alone is no word; of two halves one must be unknown. */
  private boolean isSplit(String text, int from, int space) {
    return space - from == 1 || !isWord(rest(text, space)) || !isWord(text.substring(from, space));
  }

  private String inner(String text) {
    StringBuilder out = null;
    int copied = 0;
    for (int space = text.indexOf(' ', 1); space > 0; space = text.indexOf(' ', space + 1)) {
      if (isCandidate(text, space) && isWhole(text, space - 1)) {
        out = out == null ? new StringBuilder(text.length()) : out;
        out.append(text, copied, space);
        copied = space + 1;
      }
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  /** A space between a capital that stands alone and small letters: "A ssembly". */
  private static boolean isCandidate(String text, int space) {
    return Character.isUpperCase(text.charAt(space - 1))
        && (space == 1 || " (\u00ab\"\u201c".indexOf(text.charAt(space - 2)) >= 0)
        && space + 2 < text.length()
        && Character.isLowerCase(text.charAt(space + 1));
  }

  private boolean isWhole(String text, int at) {
    String rest = rest(text, at + 1);
    String whole = text.charAt(at) + rest;
    if (KNOWN.contains(Folding.letters(whole))) {
      return true;
    }
    boolean alone = WORDS_OF_ONE_LETTER.indexOf(text.charAt(at)) >= 0;
    return !alone && rest.length() > 2 && isWord(whole) && !isWord(rest);
  }

  /** The word behind a space. */
  private static String rest(String text, int space) {
    int end = space + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(space + 1, end);
  }

  private boolean isWord(String word) {
    return words.has(word.toLowerCase(Locale.ROOT));
  }
}
