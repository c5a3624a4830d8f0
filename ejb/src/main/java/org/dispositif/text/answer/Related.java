package org.dispositif.text.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Which paragraphs of one text belong together: those that share what few others have, and those
 * that go on from the one before. Most paragraphs have one earlier paragraph that they build on,
 * hardly any more than two. Quadratic in the paragraphs of one text.
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
  }

  /** All that belong together, in the order of the later ones. */
  public List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (int later = 1; later < paragraphs.size(); later++) {
      edges.addAll(of(later));
    }
    return edges;
  }

  private List<Edge> of(int later) {
    List<Edge> edges = new ArrayList<>();
    for (int earlier = 0; earlier < later; earlier++) {
      double score = score(earlier, later);
      if (score >= RELATED) {
        edges.add(new Edge(earlier, later, score, List.of()));
      }
    }
    edges.sort(Comparator.comparingDouble(Edge::score).reversed());
    return edges.stream().limit(MOST).map(this::told).toList();
  }

  private double score(int earlier, int later) {
    int gap = later - earlier;
    double near = gap == 1 ? NEXT : gap == 2 ? ONE_BETWEEN : 0;
    boolean samePart = paragraphs.get(earlier).kind() == paragraphs.get(later).kind();
    List<String> shared = shared(earlier, later);
    double whole =
        Math.sqrt(
            rarity.squares(terms.get(earlier).keySet())
                * rarity.squares(terms.get(later).keySet()));
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
