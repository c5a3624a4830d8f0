package org.dispositif.text.segment;

import java.util.Comparator;
import java.util.List;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;

/** The words of {@code tabling.txt}, folded, the longest first. */
final class TablingWords {

  private static final WordLists LISTS = WordLists.read(TablingWords.class, "tabling.txt");

  static final List<String> AGENDA_ITEM = list("agenda item");
  static final List<String> ITEM = list("item");
  static final List<String> AGENDA = list("agenda");
  static final List<String> THROUGH = list("through");
  static final List<String> JOINT = list("joint");
  static final List<String> REPORT = list("report");
  static final List<String> BEHIND_COMMITTEE = list("behind committee");
  static final List<String> IS_DRAFT = list("is draft");
  static final List<String> SPONSORS = list("sponsors");
  static final List<String> TABLED_BY = list("tabled by");
  static final List<String> OTHERS = list("others");

  private TablingWords() {}

  private static List<String> list(String heading) {
    return LISTS.list(heading).stream()
        .map(Folding::fold)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** Where one of the words stands free in a folded line: its end, or -1. */
  static int endOf(List<String> words, String folded, int from) {
    for (String word : words) {
      for (int at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (isFree(folded, at, at + word.length())) {
          return at + word.length();
        }
      }
    }
    return -1;
  }

  /** The end of the word that stands right at an offset, or -1. */
  static int endAt(List<String> words, String folded, int at) {
    for (String word : words) {
      if (folded.startsWith(word, at) && isFree(folded, at, at + word.length())) {
        return at + word.length();
      }
    }
    return -1;
  }

  private static boolean isFree(String folded, int start, int end) {
    return (start == 0 || !joins(folded, start - 1, start))
        && (end == folded.length() || !joins(folded, end - 1, end));
  }

  /** Letters of one word; ideographs stand each for itself. */
  private static boolean joins(String folded, int left, int right) {
    char a = folded.charAt(left);
    char b = folded.charAt(right);
    boolean letters = Character.isLetter(a) && Character.isLetter(b);
    return letters && !Character.isIdeographic(a) && !Character.isIdeographic(b);
  }
}
