package org.dispositif.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;

/**
 * The demands of letters by resolutions.
 *
 * @param rows those that were asked for, see {@link Shown}
 * @param totals of all demands that people have not rejected, whatever is shown
 */
public record CoverageTable(
    List<DocumentView> letters, List<Column> columns, List<Row> rows, Totals totals) {

  /**
   * A resolution.
   *
   * @param older than every letter, so that it cannot answer them
   * @param totals of its cells, as in the table's totals
   */
  public record Column(DocumentView resolution, boolean older, Map<CellState, Integer> totals) {}

  /**
   * A demand.
   *
   * @param cells one for each column, in their order
   */
  public record Row(DocumentView letter, DemandView demand, List<Cell> cells) {

    /** How many umbrellas it stands under. */
    public int depth() {
      return (int) demand.number().chars().filter(c -> c == '.').count();
    }

    public long judged() {
      return cells.stream().filter(Cell::judged).count();
    }

    public Progress progress() {
      return Progress.of(judged(), cells.size());
    }
  }

  /**
   * What is said of a demand and a resolution.
   *
   * @param older the resolution is older than the letter
   * @param judgements each assessor's own, by name
   * @param agreed the dossier's, or null
   * @param parts of an umbrella that nobody has judged itself: how many of the demands that it
   *     holds are in which state, those under an unjudged part among them. Only to be shown; it is
   *     no judgement
   */
  public record Cell(
      UUID resolution,
      boolean older,
      List<JudgementView> judgements,
      JudgementView agreed,
      Map<CellState, Integer> parts) {

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

    /** Whether the demand was granted, in part or whole, before the letter was written. */
    public boolean already() {
      return older
          && settled().filter(s -> s == Coverage.FULL || s == Coverage.PARTIAL).isPresent();
    }

    /** Whether assessors differ and nobody has settled it. */
    public boolean differs() {
      return state() == CellState.DIFFERS;
    }

    public CellState state() {
      return CellState.of(this);
    }

    public Optional<JudgementView> by(UUID assessor) {
      return judgements.stream().filter(j -> j.assessor().equals(assessor)).findFirst();
    }

    Cell withParts(Map<CellState, Integer> held) {
      return new Cell(resolution, older, judgements, agreed, held);
    }
  }

  /**
   * How many demands and cells.
   *
   * @param found by the machine, not yet looked at
   * @param rejected not counted in anything else
   * @param cells each counted once
   */
  public record Totals(int found, int confirmed, int rejected, Map<CellState, Integer> cells) {

    public int demands() {
      return found + confirmed;
    }

    public int all() {
      return cells.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int unjudged() {
      return cells.get(CellState.UNJUDGED);
    }

    public int judged() {
      return all() - unjudged();
    }

    /**
     * @param all rejected demands among them
     */
    static Totals of(List<Row> all) {
      List<Cell> cells = all.stream().filter(counts()).flatMap(r -> r.cells().stream()).toList();
      return new Totals(
          count(all, DemandState.FOUND),
          count(all, DemandState.CONFIRMED),
          count(all, DemandState.REJECTED),
          states(cells));
    }

    private static int count(List<Row> rows, DemandState state) {
      return (int) rows.stream().filter(r -> r.demand().state() == state).count();
    }
  }

  static Predicate<Row> counts() {
    return row -> row.demand().state() != DemandState.REJECTED;
  }

  /** How many cells are in each state; every state has its number. */
  static Map<CellState, Integer> states(List<Cell> cells) {
    Map<CellState, Integer> states = new EnumMap<>(CellState.class);
    for (CellState state : CellState.values()) {
      states.put(state, 0);
    }
    cells.forEach(c -> states.merge(c.state(), 1, Integer::sum));
    return states;
  }

  /** All who judged something that is shown, by name. */
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
