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

  @Test
  void namesTheOrganBeforeOrBehindAnEnumeration() {
    assertThat(
            symbols(
                "les résolutions de l'Assemblée générale 70/9 du 3 mai 2015, 71/8 et 72/4,", "HRC"))
        .containsExactly("A/RES/70/9", "A/RES/71/8", "A/RES/72/4");
    assertThat(symbols("la résolution 70/9 et le Conseil de sécurité", "HRC"))
        .containsExactly("A/HRC/RES/70/9");
  }

  @Test
  void takesHerResolutionForThatOfTheBodyThatActs() {
    assertThat(
            symbols("la tâche que le Conseil des droits de l'homme, dans sa résolution 5/3,", "GA"))
        .containsExactly("A/HRC/RES/5/3");
    assertThat(symbols("in its own resolution 5/3", "HRC")).containsExactly("A/HRC/RES/5/3");
  }

  @Test
  void readsThePartsOfAResolution() {
    assertThat(symbols("ses résolutions 32/40 A et B, 33/28 A à C et 34/5 D", "GA"))
        .containsExactly(
            "A/RES/32/40A",
            "A/RES/32/40B",
            "A/RES/33/28A",
            "A/RES/33/28B",
            "A/RES/33/28C",
            "A/RES/34/5D");
    assertThat(symbols("resolutions 76/84 A-B", "GA"))
        .containsExactly("A/RES/76/84A", "A/RES/76/84B");
  }

  @Test
  void readsWhatAScanDamaged() {
    assertThat(symbols("la résolution l325 ( 2000)", "GA")).containsExactly("S/RES/1325 (2000)");
    assertThat(symbols("ses resolutions 31 /20 et 194 (Ill)", "GA"))
        .containsExactly("A/RES/31/20", "A/RES/194(III)");
  }

  @Test
  void readsSectionAndAnnex() {
    Citation section =
        CitationFinder.find("le paragraphe 13 de la section VII de sa résolution 69/7", "GA")
            .get(0);
    assertThat(section.paragraph()).isEqualTo("13");
    assertThat(section.section()).isEqualTo("VII");
    Citation annex =
        CitationFinder.find("General Assembly resolution 70/9, annex, para. 3", "GA").get(0);
    assertThat(annex.section()).isEqualTo("Annex");
    assertThat(annex.paragraph()).isEqualTo("3");
    assertThat(paragraphs("aux paragraphes 3 à 5 et 9 de la résolution 70/9", "GA"))
        .containsExactly("3-5, 9");
    assertThat(paragraphs("operative paragraph 7 of resolution 70/9", "GA")).containsExactly("7");
    assertThat(paragraphs("resolution 748 (1992), especially its paragraph 5 (a)", "SC"))
        .containsExactly("5(a)");
  }

  @Test
  void readsDecisionsStatementsAndSuffixes() {
    assertThat(
            symbols(
                "sa décision 57/589 et la décision 6/102 du Conseil des droits de l'homme", "GA"))
        .containsExactly("A/DEC/57/589", "A/HRC/DEC/6/102");
    assertThat(symbols("(S/PRST/2011/16), A/69/53/Add.1/Corr.2, E/1995/23 et Corr.1 et 2)", "GA"))
        .containsExactly(
            "S/PRST/2011/16",
            "A/69/53/Add.1/Corr.2",
            "E/1995/23",
            "E/1995/23/Corr.1",
            "E/1995/23/Corr.2");
  }

  @Test
  void leavesOtherNumbersAlone() {
    assertThat(
            symbols(
                "sa résolution, l'observation générale no 34, article 19/2 du code, le VIH/sida,"
                    + " la grippe A/H1N1 et les exercices 2020/2021",
                "GA"))
        .doesNotContain("A/H1N1", "E/RES/2020/2021");
  }

  @Test
  void readsTheOtherOfficialLanguages() {
    assertThat(
            symbols(
                "Recordando su resolución 70/9 y la resolución 5/3 del Consejo de Derechos"
                    + " Humanos,",
                "GA"))
        .containsExactly("A/RES/70/9", "A/HRC/RES/5/3");
    assertThat(
            symbols(
                "ссылаясь на резолюцию 70/9 Генеральной Ассамблеи и свою резолюцию 5/3,", "HRC"))
        .containsExactly("A/RES/70/9", "A/HRC/RES/5/3");
    assertThat(symbols("وإذ يشير إلى قرار الجمعية العامة 70/9 وقراره 5/3،", "HRC"))
        .containsExactly("A/RES/70/9", "A/HRC/RES/5/3");
    assertThat(symbols("回顾大会第70/9号决议和安全理事会第1325(2000)号决议第4段，", "HRC"))
        .containsExactly("A/RES/70/9", "S/RES/1325 (2000)");
    assertThat(paragraphs("в пункте 4 резолюции 70/9", "GA")).containsExactly("4");
    assertThat(paragraphs("en el párrafo 4 a) de su resolución 70/9", "GA"))
        .containsExactly("4(a)");
    assertThat(paragraphs("في الفقرة 4 من القرار 70/9", "GA")).containsExactly("4");
  }

  @Test
  void tellsTheCouncilByTheYearOfItsSession() {
    assertThat(
            symbols("Notant la résolution 512 (XVII) du Omseil économrque, le 4 mai 1954,", "GA"))
        .containsExactly("E/RES/512(XVII)");
    assertThat(symbols("Notant la résolution 1812 (XVII) du 4 décembre 1962,", "GA"))
        .containsExactly("A/RES/1812(XVII)");
    assertThat(symbols("Notant la résolution 1812 (XVII); la crise de 1954", "GA"))
        .containsExactly("A/RES/1812(XVII)");
  }

  @Test
  void readsAnEightAmongPartsAsTheLetter() {
    assertThat(symbols("ses résolutions 32/14 8 et C du 3 mai 1977 et 34/5 du 4 mai", "GA"))
        .containsExactly("A/RES/32/14B", "A/RES/32/14C", "A/RES/34/5");
    assertThat(symbols("ses résolutions 32/14 A du 3 mai 1977 et 34/5 8 du 4 mai 1979", "GA"))
        .containsExactly("A/RES/32/14A", "A/RES/34/5B");
    assertThat(symbols("sa résolution 62/14 8 du 3 mai 2008", "GA")).containsExactly("A/RES/62/14");
  }

  @Test
  void joinsDigitsThatAScanSpread() {
    assertThat(symbols("ses résolutions 36/21 B du 3 mai 1981, 3 7 /43 A du 4 mai 1982", "GA"))
        .containsExactly("A/RES/36/21B", "A/RES/37/43A");
  }

  @Test
  void leavesTheNumberOfAnotherConferenceBare() {
    assertThat(symbols("la résolution 6/2031 de la Conférence des phares", "GA"))
        .containsExactly("6/2031");
  }
}
