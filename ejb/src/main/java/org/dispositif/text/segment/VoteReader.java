package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures and States of a vote. States stand behind a label ("Ont voté pour :") up to the
 * next label or the end of the sentence, or in parentheses behind a figure ("to 1 (Panama)").
 */
final class VoteReader {

  /** A list of States, where its label begins and where the list does. */
  private record Label(Set<String> words, int start, int end) {}

  /** More than the names of all States: what follows is no vote. */
  private static final int LONGEST = 20_000;

  private final String text;
  private final String folded;
  private final List<Label> labels = new ArrayList<>();

  private VoteReader(String text) {
    this.text = text;
    this.folded = Folding.fold(text);
    for (int i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
      label(i, VoteWords.IN_FAVOUR_LABEL);
      label(i, VoteWords.AGAINST_LABEL);
      label(i, VoteWords.ABSTAINING_LABEL);
    }
  }

  /** Null where the lines tell neither figures nor States. */
  static @Nullable Vote read(List<String> lines) {
    return new VoteReader(joined(lines)).vote();
  }

  /** One line with single spaces; a line about the meeting or the date ends a list. */
  private static String joined(List<String> lines) {
    StringBuilder joined = new StringBuilder();
    for (String line : lines) {
      boolean apart = MeetingReader.names(line) || Dates.first(line) != null;
      joined.append(apart ? " . " : " ").append(line);
    }
    int length = Math.min(joined.length(), LONGEST);
    return joined.substring(0, length).replaceAll("\\s+", " ").strip();
  }

  private @Nullable Vote vote() {
    VoteFigures figures = VoteFigures.read(text);
    List<String> inFavour = states(VoteWords.IN_FAVOUR_LABEL, -1);
    List<String> against = states(VoteWords.AGAINST_LABEL, figures.behindAgainst());
    List<String> abstaining = states(VoteWords.ABSTAINING_LABEL, figures.behindAbstaining());
    boolean silent = inFavour.isEmpty() && against.isEmpty() && abstaining.isEmpty();
    return silent && figures.equals(VoteFigures.NONE)
        ? null
        : new Vote(
            figures.inFavour(),
            figures.against(),
            figures.abstaining(),
            inFavour,
            against,
            abstaining);
  }

  private void label(int colon, Set<String> words) {
    int end = colon;
    while (end > 0 && Character.isSpaceChar(folded.charAt(end - 1))) {
      end--;
    }
    for (String word : words) {
      int start = end - word.length();
      boolean whole = start == 0 || start > 0 && !Character.isLetter(folded.charAt(start - 1));
      if (whole && folded.startsWith(word, start)) {
        labels.add(new Label(words, start, colon + 1));
        return;
      }
    }
  }

  /** Labels below each other, their lists behind them all: whose States they are is not sure. */
  private boolean isInColumns() {
    for (int i = 1; i < labels.size(); i++) {
      if (text.substring(labels.get(i - 1).end(), labels.get(i).start()).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private List<String> states(Set<String> words, int behindFigure) {
    if (isInColumns()) {
      return List.of();
    }
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).words().equals(words)) {
        int next = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
        return StateNames.split(text.substring(labels.get(i).end(), end(labels.get(i), next)));
      }
    }
    return behindFigure < 0 ? List.of() : StateNames.split(enclosed(behindFigure));
  }

  /** Where a list ends: before the next label, at the latest at the end of its sentence. */
  private int end(Label label, int next) {
    for (int i = label.end(); i < next; i++) {
      if (".;]".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return next;
  }

  /**
   * The inside of the parenthesis that opens here; empty where none does. Without its end, the last
   * name is not whole and left out.
   */
  private String enclosed(int from) {
    int open = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    if (open >= text.length() || text.charAt(open) != '(') {
      return "";
    }
    int depth = 1;
    int i = open + 1;
    while (i < text.length() && depth > 0) {
      char c = text.charAt(i++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    int end = depth == 0 ? i - 1 : Math.max(open + 1, text.lastIndexOf(','));
    return text.substring(open + 1, end);
  }
}
