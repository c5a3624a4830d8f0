package org.dispositif.text.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamilyTest {

  private static final Relative FIRST =
      text("A/RES/60/1", "Protection of hedges and their birds", Set.of());
  private static final Relative SECOND =
      text("A/RES/61/2", "The protection of hedges and their birds", Set.of("A/RES/60/1"));
  private static final Relative RENAMED =
      text("A/RES/62/3", "Hedges, walls and their birds: protection", Set.of("A/RES/61/2"));
  private static final Relative STRANGER =
      text("A/RES/62/4", "Agenda for harbours", Set.of("A/RES/60/1", "A/RES/61/2"));

  private static Relative text(String symbol, String title, Set<String> recalled) {
    return new Relative(symbol, symbol, "GA", List.of(Title.of(title, "en")), recalled, recalled);
  }

  private static Relative untitled(String symbol, Set<String> first, Set<String> recalled) {
    return new Relative(symbol, symbol, "SC", List.of(), recalled, first);
  }

  private static List<String> family(Relative seed, Relative... all) {
    return Family.of(seed, latest -> List.of(all)).stream()
        .map(m -> m.relative().symbol() + " " + m.tie())
        .toList();
  }

  @Test
  void growsFromTitleToTitleAndFromPreambleToPreamble() {
    assertThat(family(FIRST, FIRST, SECOND, RENAMED, STRANGER))
        .containsExactly("A/RES/60/1 null", "A/RES/61/2 SAME_TITLE", "A/RES/62/3 RECALLED");
  }

  @Test
  void isTheSameWhereverItIsAskedFrom() {
    assertThat(family(RENAMED, FIRST, SECOND, RENAMED, STRANGER)).hasSize(3);
    assertThat(family(STRANGER, FIRST, SECOND, RENAMED, STRANGER)).hasSize(1);
  }

  @Test
  void anotherOrganWritesAnotherFamily() {
    Relative council =
        new Relative("x", "x", "HRC", FIRST.titles(), Set.of("A/RES/60/1"), Set.of("A/RES/60/1"));
    assertThat(Kinship.between(FIRST, council)).isNull();
  }

  @Test
  void anotherCountryIsAnotherFamily() {
    Relative here = text("A", "Situation of gardens in Northland", Set.of());
    Relative there = text("B", "Situation of gardens in Southland", Set.of("A"));
    assertThat(Kinship.between(here, there)).isNull();
  }

  @Test
  void theRestOfATitleThatWasCutNeedsThePreambleToo() {
    Relative cut = text("C", "protection of hedges and birds", Set.of());
    Relative other = text("D", "protection of hedges and birds", Set.of());
    assertThat(Kinship.between(cut, other)).isNull();
    Relative recalling = text("E", "The protection of hedges and birds in towns", Set.of("C"));
    assertThat(Kinship.between(cut, recalling)).isEqualTo(Tie.RECALLED);
  }

  @Test
  void withoutTitlesTheFirstParagraphThatRecallsTells() {
    Relative before = untitled("S/RES/1 (1950)", Set.of(), Set.of());
    Relative after = untitled("S/RES/2 (1951)", Set.of("S/RES/1 (1950)"), Set.of("S/RES/1 (1950)"));
    Relative aside =
        untitled(
            "S/RES/3 (1952)", Set.of("S/RES/9 (1949)"), Set.of("S/RES/9 (1949)", "S/RES/1 (1950)"));
    assertThat(family(before, before, after, aside))
        .containsExactly("S/RES/1 (1950) null", "S/RES/2 (1951) RECALLED");
  }
}
