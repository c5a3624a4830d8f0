package org.dispositif.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;

/**
 * The demands of a letter by resolutions. Demands that people rejected are left out; how many they
 * are is told.
 */
public record CoverageTable(
    DocumentView letter, List<Column> columns, List<Row> rows, Totals totals) {

  /**
   * A resolution.
   *
   * @param older than the letter, so that it cannot answer it
   */
  public record Column(DocumentView resolution, boolean older) {

    public static Column of(DocumentView letter, DocumentView resolution) {
      boolean dated = letter.date() != null && resolution.date() != null;
      return new Column(resolution, dated && resolution.date().isBefore(letter.date()));
    }
  }

  /**
   * A demand.
   *
   * @param cells one for each column, in their order
   */
  public record Row(DemandView demand, List<Cell> cells) {}

  /**
   * What is said of a demand and a resolution.
   *
   * @param judgements each assessor's own, by name
   * @param agreed the dossier's, or null
   */
  public record Cell(UUID resolution, List<JudgementView> judgements, JudgementView agreed) {

    public boolean judged() {
      return agreed != null || !judgements.isEmpty();
    }

    /** The agreed judgement, or the one on which all assessors are of one mind. */
    public Optional<Coverage> settled() {
      if (agreed != null) {
        return Optional.of(agreed.judgement());
      }
      List<Coverage> all = judgements.stream().map(JudgementView::judgement).distinct().toList();
      return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Whether assessors differ and nobody has settled it. */
    public boolean differs() {
      return judged() && settled().isEmpty();
    }

    public Optional<JudgementView> by(UUID assessor) {
      return judgements.stream().filter(j -> j.assessor().equals(assessor)).findFirst();
    }
  }

  /**
   * How many. Cells are counted once: by their settled judgement, as differing, or as not judged.
   *
   * @param found by the machine, not yet looked at
   * @param rejected not in the table
   */
  public record Totals(
      int found,
      int confirmed,
      int rejected,
      Map<Coverage, Integer> settled,
      int differing,
      int unjudged) {

    public int demands() {
      return found + confirmed;
    }

    public int cells() {
      return judged() + unjudged;
    }

    public int judged() {
      return differing + settled.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Totals of(List<DemandView> all, List<Row> rows) {
      List<Cell> cells = rows.stream().flatMap(r -> r.cells().stream()).toList();
      Map<Coverage, Integer> settled = new EnumMap<>(Coverage.class);
      for (Coverage coverage : Coverage.values()) {
        settled.put(coverage, 0);
      }
      cells.forEach(c -> c.settled().ifPresent(s -> settled.merge(s, 1, Integer::sum)));
      return new Totals(
          count(all, DemandState.FOUND),
          count(all, DemandState.CONFIRMED),
          count(all, DemandState.REJECTED),
          settled,
          (int) cells.stream().filter(Cell::differs).count(),
          (int) cells.stream().filter(c -> !c.judged()).count());
    }

    private static int count(List<DemandView> demands, DemandState state) {
      return (int) demands.stream().filter(d -> d.state() == state).count();
    }
  }

  /** All who judged something in it, by name. */
  public List<String> assessors() {
    return rows.stream()
        .flatMap(r -> r.cells().stream())
        .flatMap(c -> c.judgements().stream())
        .map(JudgementView::assessorName)
        .distinct()
        .sorted()
        .toList();
  }
}
