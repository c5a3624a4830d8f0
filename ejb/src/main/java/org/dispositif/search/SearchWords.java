package org.dispositif.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody looks for, as they typed it: words that must all be there, {@code "phrases"},
 * {@code -without}, {@code begin*}, and symbols ("48/17", "S/RES/1325 (2000)"), which are phrases
 * of their own. Never fails: what is no syntax is words, what has no letter and no digit is
 * nothing.
 *
 * @param blank nothing was typed at all
 */
record SearchWords(List<Part> parts, boolean blank) {

  static final int LONGEST = 500;
  private static final int MOST = 24;

  /** Beyond, words are phrases: Lucene refuses questions of very many single words. */
  private static final int MOST_BREAKS = 16;

  /** From here on scripts write signs rather than letters: Chinese, kana, emoji. */
  private static final int FIRST_SIGN = 0x2e80;

  private static final String QUOTES = "\"“”„«»";

  /**
   * A word or phrase.
   *
   * @param phrase to be found as it stands
   * @param prefix only how it begins
   * @param without must not be there
   */
  record Part(String text, boolean phrase, boolean prefix, boolean without) {}

  static SearchWords of(String typed) {
    String text = typed == null ? "" : typed.substring(0, Math.min(LONGEST, typed.length()));
    Reader reader = new Reader(text);
    reader.read();
    return new SearchWords(symbols(reader.parts).limit(MOST).toList(), text.isBlank());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** What is to be there. */
  List<Part> wanted() {
    return parts.stream().filter(p -> !p.without()).toList();
  }

  /** What must not be there. */
  List<Part> unwanted() {
    return parts.stream().filter(Part::without).toList();
  }

  /** A year in brackets belongs to the symbol or number before it; what has a slash is a phrase. */
  private static Stream<Part> symbols(List<Part> read) {
    boolean broken = read.stream().mapToLong(SearchWords::breaks).sum() > MOST_BREAKS;
    List<Part> parts = new ArrayList<>();
    for (Part part : read) {
      Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (before != null && isYear(part) && endsWithNumber(before)) {
        parts.set(
            parts.size() - 1,
            new Part(before.text() + " " + part.text(), true, false, before.without()));
      } else {
        boolean symbol = (broken || part.text().contains("/")) && !part.prefix();
        parts.add(new Part(part.text(), part.phrase() || symbol, part.prefix(), part.without()));
      }
    }
    return parts.stream();
  }

  /** Where a word may be several words to the analyser. */
  private static long breaks(Part part) {
    return part.phrase()
        ? 0
        : part.text()
            .codePoints()
            .filter(c -> c >= FIRST_SIGN || !Character.isLetterOrDigit(c))
            .count();
  }

  private static boolean isYear(Part part) {
    return !part.phrase() && !part.without() && part.text().matches("\\(\\d{4}\\)");
  }

  private static boolean endsWithNumber(Part part) {
    return !part.prefix() && Character.isDigit(part.text().charAt(part.text().length() - 1));
  }

  /** Goes through the text once. */
  private static final class Reader {
    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    Reader(String text) {
      this.text = text;
    }

    void read() {
      while (at < text.length()) {
        if (isSpace(text.charAt(at))) {
          at++;
        } else {
          part();
        }
      }
    }

    private void part() {
      boolean without = text.charAt(at) == '-' && at + 1 < text.length();
      at += without ? 1 : 0;
      boolean quoted = isQuote(text.charAt(at));
      at += quoted ? 1 : 0;
      int start = at;
      while (at < text.length() && !(quoted ? isQuote(text.charAt(at)) : ends(text.charAt(at)))) {
        at++;
      }
      String inside = text.substring(start, at);
      at += quoted && at < text.length() ? 1 : 0;
      add(inside, quoted, without);
    }

    private void add(String inside, boolean quoted, boolean without) {
      boolean prefix = !quoted && inside.endsWith("*");
      String bare = quoted ? inside.strip() : stripped(inside);
      if (bare.codePoints().anyMatch(Character::isLetterOrDigit)) {
        parts.add(new Part(bare, quoted, prefix && !bare.isEmpty(), without));
      }
    }

    /** Without what is punctuation around a word; brackets around a year stay. */
    private static String stripped(String word) {
      String bare = word.replaceAll("^[-*,;:.!?…]+|[-*,;:.!?…]+$", "");
      return bare.matches("\\(\\d{4}\\)") ? bare : bare.replaceAll("^\\(+|\\)+$", "");
    }

    private static boolean ends(char c) {
      return isSpace(c) || isQuote(c);
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
      return QUOTES.indexOf(c) >= 0;
    }
  }
}
