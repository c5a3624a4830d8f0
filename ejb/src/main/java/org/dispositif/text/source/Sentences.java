package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a paragraph into sentences: at a full stop, question or exclamation mark that is followed by
 * white space and no lower-case letter, and that ends no abbreviation and no initial.
 */
public final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "m", "mm", "mr", "mrs", "ms", "mme", "mlle", "dr", "prof", "st", "art", "no", "par", "cf",
          "vol", "pp", "para", "paras", "hon", "sr", "sra", "rev", "gen", "jr", "vs", "ltd", "inc",
          "pvt", "e.g", "i.e", "p");
  private static final String ENDS = ".!?\u2026\u3002\u061f\u06d4";
  private static final String MARKS = ENDS + "\"'\u00bb\u201d\u2019)]*_";

  private Sentences() {}

  /**
   * The sentences in order, each trimmed of white space; together they hold all other characters.
   */
  public static List<Span> of(String text, Span within) {
    List<Span> sentences = new ArrayList<>();
    int start = skipSpace(text, within.start(), within.end());
    int at = start;
    while (at < within.end()) {
      if (ENDS.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int end = endOfMarks(text, at, within.end());
      if (endsSentence(text, at, end, start, within.end())) {
        sentences.add(new Span(start, end));
        end = skipSpace(text, end, within.end());
        start = end;
      }
      at = end;
    }
    if (start < within.end()) {
      sentences.add(new Span(start, trimEnd(text, start, within.end())));
    }
    return sentences;
  }

  /** Behind the final marks and the quotation marks and brackets that they close. */
  private static int endOfMarks(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && MARKS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int next = skipSpace(text, end, limit);
    return next < limit && text.charAt(next) == '\u00bb' ? next + 1 : end;
  }

  private static boolean endsSentence(String text, int at, int end, int start, int limit) {
    int next = skipSpace(text, end, limit);
    if (next >= limit) {
      return true;
    }
    boolean apart = next > end || text.charAt(at) == '\u3002';
    return apart && !Character.isLowerCase(text.codePointAt(next)) && !abbreviates(text, at, start);
  }

  private static boolean abbreviates(String text, int at, int start) {
    if (text.charAt(at) != '.') {
      return false;
    }
    int from = at;
    while (from > start && at - from < 9 && isAbbreviationChar(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, at);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean initials = word.length() < 8 && word.indexOf('.') > 0;
    return initial || initials || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isAbbreviationChar(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static int skipSpace(String text, int from, int limit) {
    int at = from;
    while (at < limit && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trimEnd(String text, int start, int end) {
    int at = end;
    while (at > start && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }
}
