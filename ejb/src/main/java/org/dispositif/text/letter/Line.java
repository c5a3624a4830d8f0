package org.dispositif.text.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a letter as its layout shows it.
 *
 * @param span the whole paragraph
 * @param content what stands behind the bullet, number or heading mark, without emphasis around it
 * @param words of the content
 */
record Line(Span span, Span content, Mark mark, @Nullable String number, List<Word> words) {

  /** What a line begins with. */
  enum Mark {
    NONE,
    BULLET,
    NUMBER,
    HEADING,
    TABLE
  }

  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:>\\s*)*+(?:(?<heading>#{1,6}|\\*\\*[IVX]{1,4}\\.)\\s|"
              + "(?<bullet>[\u2022\u00b7\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u27a2\uf0b7*+\u2013\u2014-])\\s|"
              + "\\(?(?<number>\\d{1,3}|[a-z]|[ivx]{1,5})[.)]\\s|"
              + "(?<han>[\uff08(]?[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}[\uff09)\u3001\uff0e]|\\d{1,2}[\u3001\uff0e])|"
              + "(?<arabic>[\u0660-\u0669]{1,2})\\s?[-\u2013.)]\\s|(?<table>\\|))?+\\s*+");
  private static final String EMPHASIS = "*_`\\ \u00a0\u200b\ufeff|";

  static Line of(String text, Span span) {
    Matcher prefix = PREFIX.matcher(text).region(span.start(), span.end());
    boolean found = prefix.lookingAt();
    Span content = strip(text, found ? prefix.end() : span.start(), span.end());
    String number = found ? number(prefix) : null;
    return new Line(span, content, mark(prefix, found), number, Words.of(text, content));
  }

  private static @Nullable String number(Matcher prefix) {
    for (String group : List.of("number", "han", "arabic")) {
      if (prefix.group(group) != null) {
        return prefix.group(group);
      }
    }
    return null;
  }

  private static Mark mark(Matcher prefix, boolean found) {
    if (!found) {
      return Mark.NONE;
    }
    if (prefix.group("heading") != null) {
      return Mark.HEADING;
    }
    if (prefix.group("bullet") != null) {
      return Mark.BULLET;
    }
    if (number(prefix) != null) {
      return Mark.NUMBER;
    }
    return prefix.group("table") != null ? Mark.TABLE : Mark.NONE;
  }

  private static Span strip(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && EMPHASIS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EMPHASIS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  boolean isListed() {
    return mark == Mark.BULLET || mark == Mark.NUMBER;
  }

  /** How many words; two Chinese characters count as one. */
  int length() {
    int length = 0;
    for (Word word : words) {
      boolean han =
          !word.folded().isEmpty() && Character.isIdeographic(word.folded().codePointAt(0));
      length += han ? Math.max(1, word.folded().length() / 2) : 1;
    }
    return length;
  }

  String text(String of) {
    return content.of(of);
  }

  /** The last character of the content, or a blank. */
  char last(String of) {
    return content.length() == 0 ? ' ' : of.charAt(content.end() - 1);
  }

  boolean endsSentence(String of) {
    return ".;:!?\u2026\u3002\uff01\uff1f\uff1b\uff1a\u061f\u061b".indexOf(last(of)) >= 0;
  }

  boolean endsWith(String of, char c) {
    char last = last(of);
    return last == c
        || c == ':' && last == '\uff1a'
        || c == ',' && (last == '\uff0c' || last == '\u060c');
  }

  boolean beginsUpper(String of) {
    return content.length() > 0 && !Character.isLowerCase(of.codePointAt(content.start()));
  }

  /** Folded content, without the punctuation at its end. */
  String phrase() {
    return LetterGrammar.joined(words, 0, words.size());
  }
}
