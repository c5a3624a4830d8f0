package org.dispositif.text.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitedPlaceTest {

  private static final List<String> PLAIN = List.of("PP1", "OP1", "OP4", "OP4(a)", "Annex.OP1");

  private static @Nullable String found(
      List<String> labels,
      @Nullable String part,
      @Nullable String paragraph,
      @Nullable String section) {
    Citation citation = new Citation("A/RES/60/1", paragraph, section, new Span(0, 1));
    int at = CitedPlace.find(labels, part, citation);
    return at < 0 ? null : labels.get(at);
  }

  @Test
  void leadsToTheParagraph() {
    assertThat(found(PLAIN, null, "4", null)).isEqualTo("OP4");
    assertThat(found(PLAIN, null, "4(a)", null)).isEqualTo("OP4(a)");
    assertThat(found(PLAIN, null, "1", "Annex")).isEqualTo("Annex.OP1");
  }

  @Test
  void leadsToTheFirstOfSeveral() {
    assertThat(found(PLAIN, null, "4, 7", null)).isEqualTo("OP4");
    assertThat(found(PLAIN, null, "1-3", null)).isEqualTo("OP1");
  }

  @Test
  void leadsToTheParagraphWhereTheSubParagraphHasNoLabel() {
    assertThat(found(PLAIN, null, "4(c)", null)).isEqualTo("OP4");
  }

  @Test
  void leadsIntoPartsAndSections() {
    List<String> labels = List.of("B.PP1", "B.I.OP1", "B.II.OP1", "B.II.OP2");
    assertThat(found(labels, "B", "2", "II")).isEqualTo("B.II.OP2");
    assertThat(found(labels, "B", null, "II")).isEqualTo("B.II.OP1");
    assertThat(found(labels, "B", null, "I")).isEqualTo("B.I.OP1");
  }

  @Test
  void leadsNowhereWhereTwoAreCalledSo() {
    assertThat(found(List.of("OP1", "OP1"), null, "1", null)).isNull();
    assertThat(found(List.of("I.OP1", "II.OP1"), null, "1", null)).isNull();
    assertThat(found(List.of("Annex.OP1", "Annex2.OP1"), null, null, "Annex")).isNull();
  }

  @Test
  void leadsNowhereWhereItIsNotThere() {
    assertThat(found(PLAIN, null, "9", null)).isNull();
    assertThat(found(Arrays.asList("OP1", null), null, null, "II")).isNull();
    assertThat(found(List.of(), null, "", null)).isNull();
  }

  @Test
  void tellsTheYearOfTheDateBehindANumber() {
    assertThat(CitedDate.year("resolution 60/251 of 15 March 2006, and", 17)).isEqualTo(2006);
    assertThat(CitedDate.year("la résolution 60/251, adoptée en 2006", 20)).isNull();
    assertThat(CitedDate.year("60/251", 6)).isNull();
  }
}
