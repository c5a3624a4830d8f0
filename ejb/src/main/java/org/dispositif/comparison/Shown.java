package org.dispositif.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.dispositif.demand.DemandState;

/**
 * Which rows of a coverage table are wanted, and in which order. What is null asks for nothing.
 *
 * @param cell rows with such a cell
 * @param resolution the column in which {@code cell} counts; null for any
 * @param state rows of demands in this state; the rejected ones are shown only when asked for
 * @param progress rows judged so far
 * @param sort the column whose judgements put the rows in order, full first; null for the order of
 *     the letters
 */
public record Shown(
    CellState cell, UUID resolution, DemandState state, Progress progress, UUID sort) {

  /** All that people have not rejected, in the order of the letters. */
  public static final Shown ALL = new Shown(null, null, null, null, null);

  private static final List<CellState> FULLEST_FIRST =
      List.of(
          CellState.FULL,
          CellState.PARTIAL,
          CellState.MENTIONED,
          CellState.NONE,
          CellState.CONTRADICTED,
          CellState.DIFFERS,
          CellState.UNJUDGED);

  /** Whether rows may be missing for it. */
  public boolean filters() {
    return cell != null || state != null || progress != null;
  }

  List<CoverageTable.Row> of(List<CoverageTable.Row> rows) {
    List<CoverageTable.Row> wanted = rows.stream().filter(this::shows).toList();
    return sort == null
        ? wanted
        : wanted.stream()
            .sorted(Comparator.comparing(row -> FULLEST_FIRST.indexOf(standing(row))))
            .toList();
  }

  private boolean shows(CoverageTable.Row row) {
    boolean rejected = row.demand().state() == DemandState.REJECTED;
    boolean inState = state == null ? !rejected : row.demand().state() == state;
    return inState
        && (progress == null || row.progress() == progress)
        && (cell == null || row.cells().stream().anyMatch(this::shows));
  }

  private boolean shows(CoverageTable.Cell c) {
    return c.state() == cell && (resolution == null || resolution.equals(c.resolution()));
  }

  private CellState standing(CoverageTable.Row row) {
    return row.cells().stream()
        .filter(c -> c.resolution().equals(sort))
        .map(CoverageTable.Cell::state)
        .findFirst()
        .orElse(CellState.UNJUDGED);
  }
}
