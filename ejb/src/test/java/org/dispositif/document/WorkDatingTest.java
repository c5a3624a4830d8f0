package org.dispositif.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkDatingTest {

  @Test
  void sortsSymbolsAsPeopleCount() {
    List<String> ordered =
        List.of(
            "A/HRC/RES/9/2",
            "A/HRC/RES/48/17",
            "A/HRC/RES/S-9/1",
            "A/RES/1049(XI)",
            "A/RES/2626(XXV)",
            "A/RES/36/215",
            "A/RES/60/9",
            "A/RES/60/10",
            "A/RES/60/10A",
            "S/RES/242 (1967)",
            "S/RES/1325 (2000)");
    assertThat(ordered.stream().sorted(Comparator.comparing(WorkDating::sortKey)))
        .containsExactlyElementsOf(ordered);
    assertThat(WorkDating.sortKey(null)).isNull();
  }

  @Test
  void takesTheYearOfTheDateBeforeThatOfTheSession() {
    assertThat(WorkDating.year(LocalDate.of(2006, 2, 3), "A/RES/60/209")).isEqualTo(2006);
    assertThat(WorkDating.year(null, "A/RES/60/209")).isEqualTo(2005);
    assertThat(WorkDating.year(null, null)).isNull();
  }
}
