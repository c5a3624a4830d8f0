package org.dispositif.text.segment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The heads of articles, "Article 1", "المادة 1", "第一条", by which treaties and statutes are divided
 * in the six official languages; one or two of them make no treaty.
 */
public final class ArticleHeads {

  private static final int FEWEST = 4;
  private static final int LONGEST_WORD = 12;
  private static final int LONGEST_NUMBER = 9;
  private static final int LONGEST_HEAD = 60;
  private static final String HAN_DIGITS = "一二三四五六七八九十百〇零";
  private static final Set<String> WORDS =
      WordLists.read(ArticleHeads.class, "cues.txt").list("article").stream()
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  private ArticleHeads() {}

  /** Where the first head stands among lines, -1 where the text is not divided so. */
  static int first(List<String> lines) {
    int first = -1;
    int heads = 0;
    for (int i = 0; i < lines.size() && heads < FEWEST; i++) {
      if (isHead(lines.get(i))) {
        first = first < 0 ? i : first;
        heads++;
      }
    }
    return heads < FEWEST ? -1 : first;
  }

  /** The first head of a reading text, null where the text is not divided so. */
  public static @Nullable Span span(String text) {
    List<String> lines = text.lines().toList();
    int first = first(lines);
    if (first < 0) {
      return null;
    }
    int start = lines.subList(0, first).stream().mapToInt(line -> line.length() + 1).sum();
    return new Span(start, start + lines.get(first).length());
  }

  static boolean isHead(String line) {
    if (line.isEmpty()) {
      return false;
    }
    if (line.charAt(0) == '第') {
      return isHanHead(line);
    }
    int space = line.indexOf(' ');
    if (space < 0 || space > LONGEST_WORD || !WORDS.contains(Folding.fold(line, 0, space))) {
      return false;
    }
    int end = space + 1;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    boolean last = end == line.length() || ".:-\u2013\u2014".indexOf(line.charAt(end)) >= 0;
    return (last || line.length() < LONGEST_HEAD) && isNumber(line.substring(space + 1, end));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST_NUMBER
        && (NumberWords.value(Folding.fold(word)) >= 0
            || Character.isDigit(word.charAt(0))
            || Marker.roman(word) > 0);
  }

  private static boolean isHanHead(String line) {
    int end = 1;
    while (end < line.length()
        && (HAN_DIGITS.indexOf(line.charAt(end)) >= 0 || Character.isDigit(line.charAt(end)))) {
      end++;
    }
    return end > 1 && end < line.length() && line.charAt(end) == '条';
  }
}
