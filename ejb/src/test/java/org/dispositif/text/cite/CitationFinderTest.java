package org.dispositif.text.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationFinderTest {

  private static List<String> symbols(String text, String organ) {
    return CitationFinder.find(text, organ).stream().map(Citation::symbol).toList();
  }

  private static List<String> paragraphs(String text, String organ) {
    return CitationFinder.find(text, organ).stream()
        .map(citation -> String.valueOf(citation.paragraph()))
        .toList();
  }

  @Test
  void followsTheWordResolutionDownAnEnumeration() {
    assertThat(symbols("ses résolutions 9/1, sur les lampes, et 9/2, sur l'huile,", "HRC"))
        .containsExactly("A/HRC/RES/9/1", "A/HRC/RES/9/2");
  }

  @Test
  void takesTheOrganNamedBesideTheNumber() {
    assertThat(symbols("la résolution 70/9 de l'Assemblée générale, en date du 3 mai", "HRC"))
        .containsExactly("A/RES/70/9");
    assertThat(
            symbols(
                "les résolutions 5/1 du 18 juin 2007, 7/20 du 27 mars et S-8/1 du 1 er décembre du"
                    + " Conseil des droits de l'homme",
                "GA"))
        .containsExactly("A/HRC/RES/5/1", "A/HRC/RES/7/20", "A/HRC/RES/S-8/1");
    assertThat(symbols("General Assembly resolution 70/9 of 3 May 2016", "SC"))
        .containsExactly("A/RES/70/9");
  }

  @Test
  void tellsTheOrganByTheFormOfTheNumber() {
    assertThat(symbols("resolution 1325 (2000) and resolution 2030/7", "GA"))
        .containsExactly("S/RES/1325 (2000)", "E/RES/2030/7");
    assertThat(symbols("sa résolution 217 A (III) du 10 décembre 1948", "GA"))
        .containsExactly("A/RES/217(III)A");
  }

  @Test
  void readsFullSymbols() {
    assertThat(symbols("le rapport (A/HRC/38/31 et Add.1) et S/2029/262", "HRC"))
        .containsExactly("A/HRC/38/31", "A/HRC/38/31/Add.1", "S/2029/262");
  }

  @Test
  void leavesDatesYearsAndFractionsAlone() {
    assertThat(symbols("le 12/05, l'exercice 2018/19, 24/7 et BRUME-19 (2020)", "GA")).isEmpty();
    assertThat(symbols("sa résolution sur la lampe. Le budget 12/13 est clos", "GA")).isEmpty();
  }

  @Test
  void readsTheParagraphCited() {
    assertThat(paragraphs("paragraph 2 (c) of resolution 987 (1949)", "SC"))
        .containsExactly("2(c)");
    assertThat(paragraphs("au paragraphe 4 a) de sa résolution 70/9", "GA"))
        .containsExactly("4(a)");
    assertThat(paragraphs("resolution 70/9, para. 12", "GA")).containsExactly("12");
  }
}
