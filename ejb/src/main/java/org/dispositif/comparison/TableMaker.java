package org.dispositif.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;

/** Lays out what was judged: plain work on what the service has read. */
final class TableMaker {

  private static final Comparator<JudgementView> LAST_FIRST =
      Comparator.comparing((JudgementView j) -> j.standing().fixed())
          .thenComparing(JudgementView::createdAt, Comparator.reverseOrder())
          .thenComparing(JudgementView::id);

  private final List<DocumentView> letters;
  private final List<DocumentView> resolutions;
  private final Map<UUID, Map<UUID, List<JudgementView>>> judgements;

  TableMaker(
      List<DocumentView> letters, List<DocumentView> resolutions, List<JudgementView> judgements) {
    this.letters = letters;
    this.resolutions = resolutions;
    this.judgements =
        judgements.stream()
            .collect(
                Collectors.groupingBy(
                    JudgementView::demand, Collectors.groupingBy(JudgementView::document)));
  }

  /**
   * @param demands of each letter, in reading order
   */
  CoverageTable of(Map<UUID, List<DemandView>> demands, Shown shown) {
    List<CoverageTable.Row> all = new ArrayList<>();
    for (DocumentView letter : letters) {
      List<CoverageTable.Row> rows =
          demands.getOrDefault(letter.id(), List.of()).stream().map(d -> row(letter, d)).toList();
      Map<UUID, List<CoverageTable.Row>> parts = parts(rows);
      rows.forEach(row -> all.add(rolledUp(row, parts)));
    }
    List<CoverageTable.Row> counted = all.stream().filter(CoverageTable.counts()).toList();
    List<CoverageTable.Column> columns =
        IntStream.range(0, resolutions.size()).mapToObj(i -> column(i, counted)).toList();
    return new CoverageTable(letters, columns, shown.of(all), CoverageTable.Totals.of(all));
  }

  private CoverageTable.Column column(int at, List<CoverageTable.Row> rows) {
    DocumentView resolution = resolutions.get(at);
    return new CoverageTable.Column(
        resolution,
        !letters.isEmpty() && letters.stream().allMatch(l -> older(l, resolution)),
        CoverageTable.states(rows.stream().map(r -> r.cells().get(at)).toList()));
  }

  /** Whether the resolution is older than the letter, so that it cannot answer it. */
  static boolean older(DocumentView letter, DocumentView resolution) {
    boolean dated = letter.date() != null && resolution.date() != null;
    return dated && resolution.date().isBefore(letter.date());
  }

  private CoverageTable.Row row(DocumentView letter, DemandView demand) {
    Map<UUID, List<JudgementView>> own = judgements.getOrDefault(demand.id(), Map.of());
    return new CoverageTable.Row(
        letter, demand, resolutions.stream().map(r -> cell(letter, r, own)).toList());
  }

  private static CoverageTable.Cell cell(
      DocumentView letter, DocumentView resolution, Map<UUID, List<JudgementView>> own) {
    List<JudgementView> here = own.getOrDefault(resolution.id(), List.of());
    return new CoverageTable.Cell(
        resolution.id(),
        older(letter, resolution),
        onePerPerson(here.stream().filter(j -> !j.agreed()).toList()),
        here.stream().filter(JudgementView::agreed).findFirst().orElse(null),
        Map.of());
  }

  /** Who judged for several assignments says what can still be changed, else the newest. */
  private static List<JudgementView> onePerPerson(List<JudgementView> all) {
    Map<UUID, JudgementView> last = new LinkedHashMap<>();
    all.forEach(j -> last.merge(j.assessor(), j, BinaryOperator.minBy(LAST_FIRST)));
    return List.copyOf(last.values());
  }

  /** The demands that count, by the umbrella that holds them. */
  private static Map<UUID, List<CoverageTable.Row>> parts(List<CoverageTable.Row> rows) {
    return rows.stream()
        .filter(CoverageTable.counts())
        .filter(r -> r.demand().parent() != null)
        .collect(Collectors.groupingBy(r -> r.demand().parent()));
  }

  /** The row with what its parts were judged, in each cell that nobody has judged itself. */
  private static CoverageTable.Row rolledUp(
      CoverageTable.Row row, Map<UUID, List<CoverageTable.Row>> parts) {
    if (!parts.containsKey(row.demand().id())) {
      return row;
    }
    List<CoverageTable.Cell> cells =
        IntStream.range(0, row.cells().size()).mapToObj(i -> rolledUp(row, i, parts)).toList();
    return new CoverageTable.Row(row.letter(), row.demand(), cells);
  }

  private static CoverageTable.Cell rolledUp(
      CoverageTable.Row row, int at, Map<UUID, List<CoverageTable.Row>> parts) {
    CoverageTable.Cell cell = row.cells().get(at);
    if (cell.judged()) {
      return cell;
    }
    Map<CellState, Integer> judged = new EnumMap<>(CellState.class);
    count(row, at, parts, judged);
    return judged.isEmpty() ? cell : cell.withParts(judged);
  }

  /** Counts what is judged under a demand; below a part that is not judged, what it holds. */
  private static void count(
      CoverageTable.Row row,
      int at,
      Map<UUID, List<CoverageTable.Row>> parts,
      Map<CellState, Integer> judged) {
    for (CoverageTable.Row part : parts.getOrDefault(row.demand().id(), List.of())) {
      CoverageTable.Cell cell = part.cells().get(at);
      if (cell.judged()) {
        judged.merge(cell.state(), 1, Integer::sum);
      } else {
        count(part, at, parts, judged);
      }
    }
  }
}
