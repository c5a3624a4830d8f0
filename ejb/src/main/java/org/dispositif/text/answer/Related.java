package org.dispositif.text.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Which paragraphs of one text belong together: those that share what few others have, and those
 * that go on from the one before. Most paragraphs have one earlier paragraph that they build on,
 * hardly any more than two. Linear in the words of the text for one of its paragraphs.
 */
public final class Related {

  private static final double NEXT = 0.2;
  private static final double ONE_BETWEEN = 0.1;
  private static final double OTHER_PART = -0.06;
  private static final double RELATED = 0.2;
  private static final int MOST = 3;

  private final List<Side> paragraphs;
  private final List<Map<String, String>> terms;
  private final Rarity rarity;
  private final double[] squares;

  /**
   * @param earlier index of the paragraph that the later one builds on
   * @param score the more the surer
   */
  public record Edge(int earlier, int later, double score, List<Reason> reasons) {}

  /**
   * @param paragraphs of one text, in order
   */
  public Related(List<Side> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
    this.terms = paragraphs.stream().map(p -> Terms.of(p.words(), p.language())).toList();
    this.rarity = new Rarity(terms.stream().map(Map::keySet).toList());
    this.squares = terms.stream().mapToDouble(t -> rarity.squares(t.keySet())).toArray();
  }

  /** What one paragraph builds on, and what builds on it: the best of each, best first. */
  public List<Edge> of(int paragraph) {
    List<Edge> edges = new ArrayList<>(earlier(paragraph));
    List<Edge> later = new ArrayList<>();
    for (int other = paragraph + 1; other < paragraphs.size(); other++) {
      add(later, paragraph, other);
    }
    edges.addAll(best(later));
    edges.sort(Comparator.comparingDouble(Edge::score).reversed());
    return edges;
  }

  /** What it builds on. */
  List<Edge> earlier(int paragraph) {
    List<Edge> edges = new ArrayList<>();
    for (int other = 0; other < paragraph; other++) {
      add(edges, other, paragraph);
    }
    return best(edges);
  }

  private void add(List<Edge> edges, int earlier, int later) {
    double score = score(earlier, later);
    if (score >= RELATED) {
      edges.add(new Edge(earlier, later, score, List.of()));
    }
  }

  private List<Edge> best(List<Edge> edges) {
    edges.sort(Comparator.comparingDouble(Edge::score).reversed());
    return edges.stream().limit(MOST).map(this::told).toList();
  }

  private double score(int earlier, int later) {
    int gap = later - earlier;
    double near = gap == 1 ? NEXT : gap == 2 ? ONE_BETWEEN : 0;
    boolean samePart = paragraphs.get(earlier).kind() == paragraphs.get(later).kind();
    List<String> shared = shared(earlier, later);
    double whole = Math.sqrt(squares[earlier] * squares[later]);
    double alike = whole <= 0 ? 0 : rarity.squares(shared) / whole;
    return alike + near + (samePart ? 0 : OTHER_PART);
  }

  private List<String> shared(int earlier, int later) {
    return terms.get(later).keySet().stream().filter(terms.get(earlier)::containsKey).toList();
  }

  private Edge told(Edge edge) {
    List<Reason> reasons = new ArrayList<>();
    List<String> words =
        shared(edge.earlier, edge.later).stream()
            .sorted(Comparator.comparingDouble(rarity::of).reversed())
            .limit(Pair.MOST_WORDS)
            .map(terms.get(edge.later)::get)
            .toList();
    if (!words.isEmpty()) {
      reasons.add(new Reason(Reason.Code.SAME_WORDS, words));
    }
    if (edge.later - edge.earlier == 1) {
      reasons.add(Reason.of(Reason.Code.NEXT_TO));
    }
    return new Edge(edge.earlier, edge.later, edge.score, reasons);
  }
}
