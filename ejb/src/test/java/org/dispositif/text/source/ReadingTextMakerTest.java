package org.dispositif.text.source;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingTextMakerTest {

  private static List<String> lines(String source) {
    return ReadingTextMaker.make(source).text().lines().toList();
  }

  @Test
  void foldsWhiteSpaceAndDropsWhatPrintsNothing() {
    assertThat(lines("\ufeff  Un\u00a0 phare\u00ad , la\u2009nuit\u0000 ."))
        .containsExactly("Un phare, la nuit.");
  }

  @Test
  void neverComposesOrDecomposesLetters() {
    assertThat(lines("e\u0301te\u0301 \u00e9t\u00e9"))
        .containsExactly("e\u0301te\u0301 \u00e9t\u00e9");
  }

  @Test
  void joinsASentenceThatAPageCut() {
    String source =
        "Les gardiens de la côte ont allumé les lampes que les marins du large\n\n"
            + "attendaient depuis des heures.\n\nIls sont rentrés.\n";
    assertThat(lines(source))
        .containsExactly(
            "Les gardiens de la côte ont allumé les lampes que les marins du large attendaient"
                + " depuis des heures.",
            "Ils sont rentrés.");
    assertThat(ReadingTextMaker.make(source).paragraphs().get(0).source()).hasSize(2);
  }

  @Test
  void keepsNamesBelowEachOtherApart() {
    assertThat(lines("Sincères salutations,\n\n1. Phare du Nord\n2. phares libres\nAmis du large"))
        .hasSize(4);
  }

  @Test
  void putsFurnitureBehindTheParagraphThatItInterrupts() {
    ReadingText reading =
        ReadingTextMaker.make(
            "Les gardiens de la côte ont allumé les lampes que les marins du\n\n<!-- image -->\n\n"
                + "17-01234 (F)\n\nlarge attendaient depuis des heures.");
    assertThat(reading.paragraphs())
        .extracting(ReadingText.Paragraph::furniture)
        .containsExactly(false, true, true);
  }

  @Test
  void joinsWordsThatALineEndSplit() {
    String wrapped =
        "The keepers of the coast have safe-\n"
            + "guarded the lamps of the inter-\n"
            + "island boats, and the inter-island\n"
            + "boats have thanked them for it in a\n"
            + "long letter.";
    assertThat(lines(wrapped).get(0)).contains("safeguarded", "of the inter-island boats");
    assertThat(lines("la pra› tique des gardiens")).containsExactly("la pratique des gardiens");
  }

  @Test
  void liftsGluedAndSpacedMarksInOrder() {
    ReadingText reading =
        ReadingTextMaker.make("Le rapport1, la nuit.\n\nLa lampe 2 , puis l'huile 3 .\n");
    assertThat(reading.text()).isEqualTo("Le rapport, la nuit.\nLa lampe, puis l'huile.");
    assertThat(reading.marks()).extracting(FootnoteMark::mark).containsExactly("1", "2", "3");
    assertThat(reading.text().substring(0, reading.marks().get(0).at())).isEqualTo("Le rapport");
  }

  @Test
  void leavesNumbersThatCountOrNameAlone() {
    String source = "L'article 1, les 2 phares, la BRUME-19, le 3 mars 2016 et 48/17, H2O, G20.";
    ReadingText reading = ReadingTextMaker.make(source);
    assertThat(reading.text()).isEqualTo(source);
    assertThat(reading.marks()).isEmpty();
  }

  @Test
  void leavesTheNumbersOfArticlesAndParagraphsInEveryLanguage() {
    for (String word : List.of("Artículo", "párrafo", "Статья", "пункте", "المادة", "الفقرة")) {
      String source =
          IntStream.rangeClosed(1, 4).mapToObj(n -> word + " " + n).collect(joining("\n\n"));
      ReadingText reading = ReadingTextMaker.make(source);
      assertThat(reading.text()).isEqualTo(source.replace("\n\n", "\n"));
      assertThat(reading.marks()).as(word).isEmpty();
    }
  }

  @Test
  void keepsTheTextOfAFootnoteWithItsMark() {
    ReadingText reading =
        ReadingTextMaker.make("La lampe est allumée 4 depuis hier.\n\n4 Voir A/70/444.\n");
    assertThat(reading.marks()).containsExactly(new FootnoteMark("4", 20, "Voir A/70/444."));
    assertThat(reading.paragraphs().get(1).footnote()).isTrue();
  }

  @Test
  void tellsAResolutionsNumberFromAPage() {
    assertThat(ReadingTextMaker.make("28/20\n\nTexte.").paragraphs().get(0).furniture()).isFalse();
    assertThat(ReadingTextMaker.make("2/3\n\nTexte.\n\n3/3").paragraphs().get(0).furniture())
        .isTrue();
  }

  @Test
  void joinsWordsThatLetterSpacingSplit() {
    assertThat(lines("The General A ssembly of gardens and the K eepers; all keepers agree."))
        .containsExactly("The General Assembly of gardens and the Keepers; all keepers agree.");
    assertThat(lines("R é s o l u t i o n  a d o p t é e")).containsExactly("Résolution adoptée");
    assertThat(ReadingTextMaker.make("L A M P E S").findings())
        .extracting(Finding::code)
        .containsExactly("source.lettersJoined");
  }

  @Test
  void leavesLettersThatNameThingsAlone() {
    String source = "Partie C de la lampe, table B est la, A long lamp along the coast; À la nuit.";
    assertThat(lines(source)).containsExactly(source);
    assertThat(lines("A B C D E")).containsExactly("A B C D E");
  }

  @Test
  void partsTheFootnotesOfOneLine() {
    ReadingText reading =
        ReadingTextMaker.make(
            "La lampe1 et l'huile2 du phare.\n\n"
                + "1 Résolution 17 A (III). 2 Voir résolution 22 A.\n");
    assertThat(reading.marks())
        .extracting(FootnoteMark::note)
        .containsExactly("Résolution 17 A (III).", "Voir résolution 22 A.");
    assertThat(reading.paragraphs()).hasSize(3);
  }

  @Test
  void knowsAFootnoteWhoseMarkTheScanDamaged() {
    for (String note :
        java.util.List.of(
            "3:l Ibid., document A/C.5/72.",
            "84/bid., point 8 de l'ordre du jour.",
            "~/ Resolution 17 A (III), annexe.",
            "ar, Ibid., vingtième session.",
            "7 Documents officiels de l'Assemblée, supplément 3.")) {
      assertThat(
              ReadingTextMaker.make("La lampe est là.\n\n" + note).paragraphs().get(1).footnote())
          .as(note)
          .isTrue();
    }
    assertThat(ReadingTextMaker.make("La lampe.\n\nii) Résolution 3.").paragraphs())
        .noneMatch(ReadingText.Paragraph::footnote);
  }

  @Test
  void takesTheSessionBehindANumberForNoItem() {
    String wrapped =
        "Rappelant sa résolution 2194\n\n(XXI) du 9 décembre et d'autres, prises\n\nhier";
    assertThat(ReadingTextMaker.make(wrapped).paragraphs().get(0).source()).isNotEmpty();
    assertThat(lines(wrapped).get(0)).contains("2194 (XXI) du 9");
  }
}
