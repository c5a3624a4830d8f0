package org.dispositif.presentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.dispositif.presentation.Passage.Mark;
import org.dispositif.presentation.Passage.Run;
import org.dispositif.text.source.Span;

/** Cuts words into runs at the ends of what is marked in them. */
final class RunWriter {

  /**
   * Something marked.
   *
   * @param span in the same offsets as the words written
   */
  record Marked(Span span, Mark mark) {}

  private final List<Run> runs = new ArrayList<>();

  /**
   * Adds words; those that follow others begin a line of their own.
   *
   * @param at where they begin, in the offsets of what is marked
   * @param marked in any order; what lies outside is left out
   * @param ground marks of all of them
   */
  RunWriter words(String words, int at, List<Marked> marked, Mark... ground) {
    String before = runs.isEmpty() ? "" : "\n";
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, words.length()));
    List<Marked> inside =
        marked.stream()
            .filter(m -> m.span().overlaps(new Span(at, at + words.length())))
            .map(m -> new Marked(within(m.span(), at, words.length()), m.mark()))
            .toList();
    inside.forEach(m -> cuts.addAll(List.of(m.span().start(), m.span().end())));
    int from = 0;
    for (int to : cuts.tailSet(1)) {
      String text = (from == 0 ? before : "") + words.substring(from, to);
      runs.add(new Run(text, marks(inside, new Span(from, to), ground)));
      from = to;
    }
    return this;
  }

  private static Span within(Span span, int at, int length) {
    return new Span(Math.max(0, span.start() - at), Math.min(length, span.end() - at));
  }

  private static List<Mark> marks(List<Marked> inside, Span run, Mark... ground) {
    List<Mark> marks = new ArrayList<>(Arrays.asList(ground));
    inside.stream().filter(m -> m.span().contains(run)).forEach(m -> marks.add(m.mark()));
    return marks.stream().distinct().sorted().toList();
  }

  List<Run> runs() {
    return List.copyOf(runs);
  }
}
