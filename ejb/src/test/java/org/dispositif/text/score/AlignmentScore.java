package org.dispositif.text.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.text.Corpus;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.align.AlignText;
import org.dispositif.text.align.Aligner;
import org.dispositif.text.align.Alignment;
import org.dispositif.text.align.Pair;
import org.dispositif.text.score.AlignmentGold.Edge;
import org.dispositif.text.segment.DocumentKind;

/**
 * Holds alignments against those that a person made: the edges between clauses, which of them
 * moved, crossed, were split and merged, and which clauses were dropped and added. What a person
 * left in doubt is not scored.
 */
public final class AlignmentScore {

  private final Tally edges = new Tally();
  private final Tally moved = new Tally();
  private final Tally crossed = new Tally();
  private final Tally split = new Tally();
  private final Tally merged = new Tally();
  private final Tally dropped = new Tally();
  private final Tally added = new Tally();
  private final List<String> faults = new ArrayList<>();

  /** What the machine made of one pair of texts, by labels. */
  private record Found(
      Map<List<String>, Pair> edges, Set<String> dropped, Set<String> added, List<Pair> pairs) {}

  /**
   * Scores a folder of gold files and prints the figures.
   *
   * @param args the folder; the corpus is found by {@code CORPUS_DIR}
   */
  public static void main(String[] args) {
    AlignmentScore all = new AlignmentScore();
    for (AlignmentGold gold : AlignmentGold.readAll(Path.of(args[0]))) {
      AlignmentScore one = new AlignmentScore();
      one.add(gold);
      System.out.println(gold.name() + " edges " + one.edges);
      all.add(gold);
    }
    all.faults.forEach(System.out::println);
    System.out.println(all);
  }

  void add(AlignmentGold gold) {
    AlignText a = text(gold.a());
    AlignText b = text(gold.b());
    Found found = found(a, b, Aligner.align(a, b));
    edges(gold, found);
    flags(gold, found);
    several(gold, found, Edge::a, Edge::b, split);
    several(gold, found, Edge::b, Edge::a, merged);
    alone(gold, found.dropped, labels(a), Edge::a, dropped, "-");
    alone(gold, found.added, labels(b), Edge::b, added, "+");
  }

  private static AlignText text(AlignmentGold.Source source) {
    String words = Corpus.text(Corpus.folder("").resolve(source.file()));
    ReadingHints hints = new ReadingHints(DocumentKind.RESOLUTION, null, null);
    return AlignText.of(DocumentReader.read(words, hints).segmentation());
  }

  private static String label(AlignText text, int block) {
    return String.valueOf(text.blocks().get(block).label());
  }

  private static Set<String> labels(AlignText text) {
    return text.blocks().stream()
        .map(block -> String.valueOf(block.label()))
        .filter(label -> label.contains("P"))
        .collect(Collectors.toSet());
  }

  private static Found found(AlignText a, AlignText b, Alignment alignment) {
    Map<List<String>, Pair> edges = new HashMap<>();
    for (Pair pair : alignment.pairs()) {
      for (int x : pair.a()) {
        for (int y : pair.b()) {
          edges.put(List.of(label(a, x), label(b, y)), pair);
        }
      }
    }
    return new Found(
        edges,
        alignment.dropped().stream().map(i -> label(a, i)).collect(Collectors.toSet()),
        alignment.added().stream().map(i -> label(b, i)).collect(Collectors.toSet()),
        alignment.pairs());
  }

  private void edges(AlignmentGold gold, Found found) {
    Set<List<String>> open = new HashSet<>(found.edges.keySet());
    for (Edge edge : gold.edges()) {
      boolean hit = open.remove(List.of(edge.a(), edge.b()));
      if (edge.sure() && hit) {
        edges.hit();
      } else if (edge.sure()) {
        edges.miss();
        faults.add(gold.name() + " missed " + edge.a() + "=" + edge.b());
      }
    }
    for (List<String> extra : open) {
      edges.extra();
      faults.add(gold.name() + " too many " + String.join("=", extra));
    }
  }

  private void flags(AlignmentGold gold, Found found) {
    for (Edge edge : gold.edges()) {
      Pair pair = found.edges.get(List.of(edge.a(), edge.b()));
      if (edge.sure() && pair != null) {
        if (!edge.flags().contains("moved?")) {
          count(moved, edge.flags().contains("moved"), pair.moved(), gold, edge);
        }
        count(crossed, edge.flags().contains("crossed"), pair.crossed(), gold, edge);
      }
    }
  }

  private void count(Tally tally, boolean is, boolean found, AlignmentGold gold, Edge edge) {
    if (is && found) {
      tally.hit();
    } else if (is) {
      tally.miss();
      faults.add(gold.name() + " not seen " + edge);
    } else if (found) {
      tally.extra();
      faults.add(gold.name() + " seen moved or crossed, is not: " + edge);
    }
  }

  /** One clause with several: right where all of them were found with it. */
  private static void several(
      AlignmentGold gold,
      Found found,
      Function<Edge, String> one,
      Function<Edge, String> many,
      Tally tally) {
    boolean forward = "x".equals(one.apply(new Edge("x", "y", Set.of())));
    Map<String, Set<String>> wanted = new HashMap<>();
    Set<String> doubtful = new HashSet<>();
    for (Edge edge : gold.edges()) {
      if (edge.sure()) {
        wanted.computeIfAbsent(one.apply(edge), key -> new HashSet<>()).add(many.apply(edge));
      } else {
        doubtful.add(one.apply(edge));
      }
    }
    Map<String, Set<String>> had = new HashMap<>();
    found
        .edges
        .keySet()
        .forEach(
            e ->
                had.computeIfAbsent(e.get(forward ? 0 : 1), key -> new HashSet<>())
                    .add(e.get(forward ? 1 : 0)));
    Set<String> all = new HashSet<>(wanted.keySet());
    all.addAll(had.keySet());
    all.removeAll(doubtful);
    for (String key : all) {
      Set<String> should = wanted.getOrDefault(key, Set.of());
      Set<String> does = had.getOrDefault(key, Set.of());
      if (should.size() > 1 && does.equals(should)) {
        tally.hit();
      } else if (should.size() > 1) {
        tally.miss();
      } else if (does.size() > 1) {
        tally.extra();
      }
    }
  }

  private void alone(
      AlignmentGold gold,
      Set<String> found,
      Set<String> labels,
      Function<Edge, String> end,
      Tally tally,
      String sign) {
    Set<String> sure =
        gold.edges().stream().filter(Edge::sure).map(end).collect(Collectors.toSet());
    Set<String> open = gold.edges().stream().map(end).collect(Collectors.toSet());
    open.removeAll(sure);
    for (String label : labels) {
      boolean is = !sure.contains(label);
      if (open.contains(label)) {
        continue;
      }
      if (is && found.contains(label)) {
        tally.hit();
      } else if (is) {
        tally.miss();
      } else if (found.contains(label)) {
        tally.extra();
        faults.add(gold.name() + " alone " + sign + label);
      }
    }
  }

  double f1() {
    return edges.f1();
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "edges   %s%nmoved   %s%ncrossed %s%nsplit   %s%nmerged  %s%ndropped %s%nadded   %s",
        edges,
        moved,
        crossed,
        split,
        merged,
        dropped,
        added);
  }
}
