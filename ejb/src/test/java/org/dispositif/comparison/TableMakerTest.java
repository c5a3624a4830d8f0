package org.dispositif.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.segment.DocumentKind;
import org.junit.jupiter.api.Test;

class TableMakerTest {

  private final DocumentView letter =
      Samples.document(DocumentKind.LETTER, "Letter", LocalDate.of(2026, 2, 1));
  private final DocumentView before =
      Samples.document(DocumentKind.RESOLUTION, "Before", LocalDate.of(2025, 2, 1));
  private final DocumentView after =
      Samples.document(DocumentKind.RESOLUTION, "After", LocalDate.of(2026, 6, 1));
  private final DemandView umbrella = Samples.demand("D1", "an end", DemandState.CONFIRMED);
  private final DemandView part = Samples.under(umbrella, "D1.1", DemandState.FOUND);
  private final DemandView other = Samples.under(umbrella, "D1.2", DemandState.CONFIRMED);
  private final DemandView rejected = Samples.demand("D2", "no demand", DemandState.REJECTED);

  @Test
  void saysWhichResolutionsAreOlderThanTheLetter() {
    CoverageTable table = table(Shown.ALL);
    assertThat(table.columns())
        .extracting(CoverageTable.Column::older)
        .containsExactly(true, false);
    assertThat(table.rows().get(0).cells())
        .extracting(CoverageTable.Cell::older)
        .containsExactly(true, false);
  }

  @Test
  void rollsUpTheJudgementsOfPartsAndJudgesNothingByIt() {
    CoverageTable.Cell cell =
        table(Shown.ALL, on(part, after, Coverage.FULL), on(other, after, Coverage.NONE))
            .rows()
            .get(0)
            .cells()
            .get(1);
    assertThat(cell.parts())
        .containsOnly(Map.entry(CellState.FULL, 1), Map.entry(CellState.NONE, 1));
    assertThat(cell.judged()).isFalse();
    assertThat(cell.state()).isEqualTo(CellState.UNJUDGED);
  }

  @Test
  void rollsUpWhatStandsUnderAPartThatIsNotJudged() {
    DemandView deep = Samples.under(part, "D1.1.1", DemandState.CONFIRMED);
    CoverageTable table =
        new TableMaker(List.of(letter), List.of(after), List.of(on(deep, after, Coverage.FULL)))
            .of(Map.of(letter.id(), List.of(umbrella, part, deep)), Shown.ALL);
    assertThat(table.rows().get(0).cells().get(0).parts())
        .containsOnly(Map.entry(CellState.FULL, 1));
  }

  @Test
  void saysWhatWasCoveredBeforeTheLetterWasWritten() {
    List<CoverageTable.Cell> cells =
        table(
                Shown.ALL,
                on(part, before, Coverage.PARTIAL),
                on(part, after, Coverage.FULL),
                on(other, before, Coverage.NONE))
            .rows()
            .stream()
            .flatMap(r -> r.cells().stream())
            .filter(CoverageTable.Cell::already)
            .toList();
    assertThat(cells)
        .singleElement()
        .extracting(CoverageTable.Cell::resolution)
        .isEqualTo(before.id());
  }

  @Test
  void showsNoPartsWhereTheUmbrellaItselfIsJudged() {
    CoverageTable table =
        table(Shown.ALL, on(umbrella, after, Coverage.PARTIAL), on(part, after, Coverage.FULL));
    assertThat(table.rows().get(0).cells().get(1).parts()).isEmpty();
  }

  @Test
  void leavesRejectedDemandsOutUnlessTheyAreAskedFor() {
    assertThat(numbers(table(Shown.ALL))).containsExactly("D1", "D1.1", "D1.2");
    Shown wanted = new Shown(null, null, DemandState.REJECTED, null, null);
    assertThat(numbers(table(wanted))).containsExactly("D2");
  }

  @Test
  void showsOnlyRowsWithSuchACellInThatColumn() {
    JudgementView full = on(part, after, Coverage.FULL);
    assertThat(numbers(table(new Shown(CellState.FULL, null, null, null, null), full)))
        .containsExactly("D1.1");
    assertThat(numbers(table(new Shown(CellState.FULL, before.id(), null, null, null), full)))
        .isEmpty();
  }

  @Test
  void countsAllWhateverIsShown() {
    JudgementView full = on(part, after, Coverage.FULL);
    CoverageTable table = table(new Shown(CellState.FULL, null, null, null, null), full);
    assertThat(table.totals().all()).isEqualTo(6);
    assertThat(table.totals().judged()).isEqualTo(1);
    assertThat(table.columns().get(1).totals()).containsEntry(CellState.FULL, 1);
    assertThat(table.columns().get(0).totals()).containsEntry(CellState.UNJUDGED, 3);
  }

  @Test
  void showsHowFarEachRowIsJudged() {
    JudgementView full = on(part, after, Coverage.FULL);
    assertThat(numbers(table(new Shown(null, null, null, Progress.BEGUN, null), full)))
        .containsExactly("D1.1");
    assertThat(numbers(table(new Shown(null, null, null, Progress.OPEN, null), full)))
        .containsExactly("D1", "D1.2");
  }

  @Test
  void putsTheFullestFirstWhenSortedByAColumn() {
    CoverageTable table =
        table(
            new Shown(null, null, null, null, after.id()),
            on(other, after, Coverage.FULL),
            on(part, after, Coverage.MENTIONED));
    assertThat(numbers(table)).containsExactly("D1.2", "D1.1", "D1");
  }

  private CoverageTable table(Shown shown, JudgementView... judgements) {
    return new TableMaker(List.of(letter), List.of(before, after), List.of(judgements))
        .of(Map.of(letter.id(), List.of(umbrella, part, other, rejected)), shown);
  }

  private static List<String> numbers(CoverageTable table) {
    return table.rows().stream().map(r -> r.demand().number()).toList();
  }

  private static JudgementView on(DemandView demand, DocumentView resolution, Coverage judged) {
    JudgementView j = Samples.judgement("Ada", judged, "", "some words");
    return new JudgementView(
        UUID.randomUUID(),
        0,
        j.dossier(),
        demand.id(),
        resolution.id(),
        resolution.textVersion(),
        null,
        null,
        j.assessor(),
        j.assessorName(),
        false,
        judged,
        "",
        j.evidence(),
        j.createdAt(),
        j.modifiedAt());
  }
}
