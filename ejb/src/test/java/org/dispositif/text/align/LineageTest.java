package org.dispositif.text.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineageTest {

  private static final String TIDES = "Requests the Secretary-General to publish tide charts";
  private static final String SCHOOL = "Decides to establish a school for harbour pilots";

  private static AlignText year(String... clauses) {
    String[] lines = new String[clauses.length + 2];
    lines[0] = "Resolution 12/3. Harbours";
    lines[1] = "The General Assembly,";
    for (int i = 0; i < clauses.length; i++) {
      lines[i + 2] = (i + 1) + ". " + clauses[i] + ";";
    }
    return Cutting.cut("en", lines);
  }

  private static String printed(List<Lineage.Step> steps, AlignText... older) {
    StringBuilder printed = new StringBuilder();
    for (Lineage.Step step : steps) {
      String label = Cutting.label(older[step.text()], step.main());
      printed.append(step.text()).append(' ').append(label).append(' ');
      printed.append(step.pair().kind().code()).append('\n');
    }
    return printed.toString();
  }

  private static List<Lineage.Step> back(AlignText now, String label, AlignText... older) {
    int block =
        now.blocks().stream().filter(b -> label.equals(b.label())).findFirst().get().index();
    return Lineage.of(now, block, List.of(older));
  }

  @Test
  void goesBackStepByStepToTheFirstAppearance() {
    AlignText now = year(SCHOOL, TIDES + " of all harbours every month");
    AlignText before = year(TIDES + " of all harbours every year", SCHOOL);
    AlignText first = year(TIDES + " of northern harbours every year");
    AlignText none = year("Urges all States to repair lighthouses before the winter season");
    List<Lineage.Step> steps = back(now, "OP2", before, first, none);
    assertThat(printed(steps, before, first, none)).isEqualTo("0 OP1 near\n1 OP1 near\n");
  }

  @Test
  void passesOverATextThatHasItNot() {
    AlignText now = year(SCHOOL, TIDES);
    AlignText without = year(SCHOOL);
    AlignText first = year(TIDES);
    List<Lineage.Step> steps = back(now, "OP2", without, first);
    assertThat(printed(steps, without, first)).isEqualTo("1 OP1 identical\n");
  }

  @Test
  void ofClausesThatBecameOneItFollowsTheGreater() {
    String lamps = "and calls upon fishermen to signal distress by coloured lanterns";
    AlignText now = year(TIDES + " of all harbours every month on paper, " + lamps, SCHOOL);
    AlignText before =
        year(
            "Calls upon fishermen to signal distress by coloured lanterns",
            TIDES + " of all harbours every month on paper",
            SCHOOL);
    List<Lineage.Step> steps = back(now, "OP1", before);
    assertThat(printed(steps, before)).isEqualTo("0 OP2 merged\n");
  }

  @Test
  void aClauseThatIsNewHasNoPast() {
    assertThat(back(year(SCHOOL, TIDES), "OP2", year(SCHOOL))).isEmpty();
  }
}
