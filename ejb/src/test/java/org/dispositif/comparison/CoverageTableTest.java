package org.dispositif.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.comparison.Samples.cell;
import static org.dispositif.comparison.Samples.demand;
import static org.dispositif.comparison.Samples.judgement;

import java.util.List;
import org.dispositif.comparison.CoverageTable.Cell;
import org.dispositif.comparison.CoverageTable.Row;
import org.dispositif.comparison.CoverageTable.Totals;
import org.dispositif.demand.DemandState;
import org.junit.jupiter.api.Test;

class CoverageTableTest {

  private final JudgementView full = judgement("Ada", Coverage.FULL, "", "so");
  private final JudgementView part = judgement("Ben", Coverage.PARTIAL, "", "so");

  @Test
  void isSettledWhereAllAreOfOneMind() {
    assertThat(cell(null, full, judgement("Ben", Coverage.FULL, "")).settled())
        .contains(Coverage.FULL);
  }

  @Test
  void differsWhereTheyAreNot() {
    assertThat(cell(null, full, part).settled()).isEmpty();
    assertThat(cell(null, full, part).differs()).isTrue();
  }

  @Test
  void isSettledByTheAgreedOneWhateverAssessorsSaid() {
    Cell cell = cell(part, full, part);

    assertThat(cell.settled()).contains(Coverage.PARTIAL);
    assertThat(cell.differs()).isFalse();
  }

  @Test
  void isNotJudgedBeforeAnybodyHas() {
    assertThat(cell(null).judged()).isFalse();
    assertThat(cell(null).differs()).isFalse();
  }

  @Test
  void countsEachCellOnce() {
    Totals totals =
        Totals.of(
            List.of(
                demand("D1", "a", DemandState.CONFIRMED),
                demand("D2", "b", DemandState.FOUND),
                demand("D3", "c", DemandState.REJECTED)),
            List.of(
                new Row(
                    demand("D1", "a", DemandState.CONFIRMED),
                    List.of(cell(null, full), cell(null, full, part))),
                new Row(demand("D2", "b", DemandState.FOUND), List.of(cell(part), cell(null)))));

    assertThat(totals.cells()).isEqualTo(4);
    assertThat(totals.settled())
        .containsEntry(Coverage.FULL, 1)
        .containsEntry(Coverage.PARTIAL, 1)
        .containsEntry(Coverage.NONE, 0);
    assertThat(totals.differing()).isEqualTo(1);
    assertThat(totals.unjudged()).isEqualTo(1);
    assertThat(totals.judged()).isEqualTo(3);
  }

  @Test
  void namesFoundConfirmedAndRejectedDemandsApart() {
    Totals totals =
        Totals.of(
            List.of(
                demand("D1", "a", DemandState.CONFIRMED),
                demand("D2", "b", DemandState.FOUND),
                demand("D3", "c", DemandState.REJECTED)),
            List.of());

    assertThat(totals.confirmed()).isEqualTo(1);
    assertThat(totals.found()).isEqualTo(1);
    assertThat(totals.rejected()).isEqualTo(1);
    assertThat(totals.demands()).isEqualTo(2);
  }
}
