package org.dispositif.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.comparison.Samples.cell;
import static org.dispositif.comparison.Samples.demand;
import static org.dispositif.comparison.Samples.judgement;
import static org.dispositif.comparison.Samples.row;

import java.util.List;
import org.dispositif.comparison.CoverageTable.Cell;
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
                row(
                    demand("D1", "a", DemandState.CONFIRMED),
                    cell(null, full),
                    cell(null, full, part)),
                row(demand("D2", "b", DemandState.FOUND), cell(part), cell(null)),
                row(demand("D3", "c", DemandState.REJECTED), cell(part), cell(null))));

    assertThat(totals.all()).isEqualTo(4);
    assertThat(totals.cells())
        .containsEntry(CellState.FULL, 1)
        .containsEntry(CellState.PARTIAL, 1)
        .containsEntry(CellState.NONE, 0)
        .containsEntry(CellState.DIFFERS, 1);
    assertThat(totals.unjudged()).isEqualTo(1);
    assertThat(totals.judged()).isEqualTo(3);
  }

  @Test
  void namesFoundConfirmedAndRejectedDemandsApart() {
    Totals totals =
        Totals.of(
            List.of(
                row(demand("D1", "a", DemandState.CONFIRMED)),
                row(demand("D2", "b", DemandState.FOUND)),
                row(demand("D3", "c", DemandState.REJECTED))));

    assertThat(totals.confirmed()).isEqualTo(1);
    assertThat(totals.found()).isEqualTo(1);
    assertThat(totals.rejected()).isEqualTo(1);
    assertThat(totals.demands()).isEqualTo(2);
  }
}
