package org.dispositif.text.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Segmentation;
import org.junit.jupiter.api.Test;

class SignatoryReaderTest {

  private static final String BODY =
      "Nous vous demandons de rouvrir la ligne qui relie nos villages à la ville, fermée depuis"
          + " trois ans.";

  private static List<FoundSignatory> signatories(String... lines) {
    return LetterSpecimens.read("fr", lines).signatories();
  }

  @Test
  void keepsNumberingAcrossGapsAndScripts() {
    List<FoundSignatory> found =
        LetterSpecimens.read(
                "fr",
                BODY,
                "Cordialement,",
                "1. Réseau des lignes rurales\n2. 山の友の会\n3. Комитет \"Долина\"",
                "4. Amis du marais, Tours\n5. جمعية الوادي\n6. Mme Ada Berthier à titre individuel")
            .signatories();
    assertThat(found).hasSize(6);
    assertThat(found.get(5).person()).isEqualTo("Mme Ada Berthier");
    assertThat(found.get(3).organization()).isEqualTo("Amis du marais, Tours");
    assertThat(found.get(3).person()).isNull();
  }

  @Test
  void cutsTwoSignatoriesPrintedOnOneLine() {
    List<FoundSignatory> found =
        signatories(
            BODY,
            "Sincères salutations,",
            "Ada Berthier | Réseau des lignesBruno Calvet | Amis du marais",
            "Chloé Duras | Cercle des vallées");
    assertThat(found)
        .extracting(FoundSignatory::person)
        .containsExactly("Ada Berthier", "Bruno Calvet", "Chloé Duras");
    assertThat(found)
        .extracting(FoundSignatory::organization)
        .containsExactly("Réseau des lignes", "Amis du marais", "Cercle des vallées");
  }

  @Test
  void aNameAndTheOrganisationUnderItAreOneSignatory() {
    assertThat(
            signatories(BODY, "Cordialement,", "Ada Berthier", "Réseau des lignes rurales (RLR)"))
        .singleElement()
        .satisfies(s -> assertThat(s.person()).isEqualTo("Ada Berthier"))
        .satisfies(s -> assertThat(s.organization()).isEqualTo("Réseau des lignes rurales (RLR)"));
  }

  @Test
  void copiesAreNoSignatories() {
    Segmentation cut =
        LetterSpecimens.cut(
            "fr",
            BODY,
            "Cordialement,",
            "Ada Berthier | Réseau des lignes",
            "Cc :",
            "Bruno Calvet, préfet");
    assertThat(cut.blocks())
        .extracting(b -> b.kind())
        .containsExactly(
            BlockKind.PARAGRAPH,
            BlockKind.CLOSING,
            BlockKind.SIGNATORY,
            BlockKind.COPY,
            BlockKind.COPY);
    assertThat(LetterReader.read(cut).signatories()).hasSize(1);
  }

  @Test
  void tellsWhereTheNumbersDisagree() {
    LetterReading reading =
        LetterSpecimens.read(
            "fr",
            BODY,
            "Cordialement,",
            "1. Réseau des lignes rurales\n2. Amis du marais",
            "* Cette lettre a été signée par 5 associations, dont 3 citées ci-dessus.");
    assertThat(reading.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo("letter.signatoryCount"))
        .satisfies(f -> assertThat(f.args()).containsExactly("3", "2"));
  }

  @Test
  void agreementAboutTheNumberIsNoFinding() {
    assertThat(
            LetterSpecimens.read(
                    "fr",
                    "Au nom de 2 organisations et personnes, nous vous demandons de rouvrir la"
                        + " ligne fermée.",
                    "Cordialement,",
                    "Ada Berthier | Réseau des lignes",
                    "Bruno Calvet | Amis du marais")
                .findings())
        .isEmpty();
  }

  @Test
  void aListWithoutClosingAtTheEndIsOfSignatories() {
    assertThat(
            LetterSpecimens.read(
                    "en",
                    "Dear Minister,",
                    "We, the undersigned, urge you to reopen the line that joins our villages to"
                        + " the town.",
                    "* **Ada Berthier**, teacher\n"
                        + "* **Bruno Calvet**, Chair, Friends of the Marsh\n"
                        + "* **Chloe Duras**, writer")
                .signatories())
        .extracting(FoundSignatory::person)
        .containsExactly("Ada Berthier", "Bruno Calvet", "Chloe Duras");
  }

  @Test
  void aNameWithoutOfficeAmongPersonsIsAPerson() {
    assertThat(
            LetterSpecimens.read(
                    "en",
                    "Dear Minister,",
                    "We, the undersigned, urge you to reopen the line that joins our villages to"
                        + " the town.",
                    "* **Ada Berthier**, teacher\n"
                        + "* **Bruno Calvet OAM**\n"
                        + "* **Chloe Duras**, writer")
                .signatories())
        .extracting(FoundSignatory::person)
        .containsExactly("Ada Berthier", "Bruno Calvet OAM", "Chloe Duras");
  }

  @Test
  void aColumnOfNumbersIsNoName() {
    assertThat(
            signatories(
                BODY,
                "Cordialement,",
                "1 | Réseau des lignes rurales\n\n2 | Amis du marais\n\n3 | Cercle des vallées"))
        .extracting(FoundSignatory::name)
        .containsExactly("Réseau des lignes rurales", "Amis du marais", "Cercle des vallées");
  }

  @Test
  void readsSeveralSignatoriesOnOneLine() {
    assertThat(
            signatories(
                BODY,
                "Liste des signataires",
                "Ada Berthier, maire de Lens ; Bruno Calvet, maire de Foix ; Chloé Duras, élue"))
        .extracting(FoundSignatory::person)
        .containsExactly("Ada Berthier", "Bruno Calvet", "Chloé Duras");
  }

  @Test
  void anOfficeAboveTheNameBelongsToIt() {
    assertThat(
            signatories(
                BODY,
                "Cordialement,",
                "Pour le Réseau des lignes",
                "La présidente",
                "Ada Berthier"))
        .singleElement()
        .satisfies(s -> assertThat(s.person()).isEqualTo("Ada Berthier"))
        .satisfies(s -> assertThat(s.organization()).isEqualTo("Réseau des lignes"));
  }

  @Test
  void aWrappedLetterKeepsItsListOfNamesApart() {
    String letter =
        """
        We are writing to you on behalf of the people who live beside the marsh and who have
        seen the railway close, the school close and now the last shop close as well. We ask
        that you visit the marsh before the summer.

        Yours sincerely,

        International Federation of the Friends of Marshland Railways
        World Organisation of Rural Schools and Teachers
        Blue Rivers
        """;
    assertThat(LetterSpecimens.read("en", letter).signatories())
        .extracting(FoundSignatory::organization)
        .containsExactly(
            "International Federation of the Friends of Marshland Railways",
            "World Organisation of Rural Schools and Teachers",
            "Blue Rivers");
  }

  private static List<FoundSignatory> fromSource(String language, String source) {
    return org.dispositif.text.DocumentReader.read(
            source,
            new org.dispositif.text.ReadingHints(
                org.dispositif.text.segment.DocumentKind.LETTER, language, null))
        .letter()
        .signatories();
  }

  @Test
  void cutsColumnsAtWideGaps() {
    List<FoundSignatory> found =
        fromSource(
            "fr",
            BODY
                + "\n\nCordialement,\n\nSignataires :\n\n"
                + "R\u00e9seau des lignes\t\tAmis du marais\n"
                + "Cercle des vall\u00e9es      Ligue des haltes\n");
    assertThat(found)
        .extracting(FoundSignatory::name)
        .containsExactly(
            "R\u00e9seau des lignes",
            "Amis du marais",
            "Cercle des vall\u00e9es",
            "Ligue des haltes");
  }

  @Test
  void officesUnderNamesSideBySideAreNoSignatories() {
    List<FoundSignatory> found =
        fromSource(
            "fr",
            BODY
                + "\n\nCordialement,\n\nAda Berthier\t\t\tBruno Calvet\n"
                + "Pr\u00e9sidente\t\t\tSecr\u00e9taire\n");
    assertThat(found)
        .extracting(FoundSignatory::person)
        .containsExactly("Ada Berthier", "Bruno Calvet");
  }

  @Test
  void theCountryOfATableIsNoPartOfTheName() {
    List<FoundSignatory> found =
        signatories(
            BODY,
            "Cordialement,",
            "| Organisation | Pays |\n"
                + "|---|---|\n"
                + "| Amis du marais | Togo |\n"
                + "| Cercle des lignes | Fidji |");
    assertThat(found)
        .extracting(FoundSignatory::name)
        .containsExactly("Amis du marais", "Cercle des lignes");
    assertThat(found).extracting(FoundSignatory::person).containsOnlyNulls();
  }

  @Test
  void readsNamesBehindALeadOnTheSameLine() {
    List<FoundSignatory> found =
        signatories(
            BODY,
            "Cordialement,",
            "Ada Berthier, pr\u00e9sidente ; Bruno Calvet",
            "Avec le soutien de : Amis du marais, Cercle des vall\u00e9es, Ligue des haltes (LDH)");
    assertThat(found)
        .extracting(s -> s.person() == null ? s.name() : s.person())
        .containsExactly(
            "Ada Berthier",
            "Bruno Calvet",
            "Amis du marais",
            "Cercle des vall\u00e9es",
            "Ligue des haltes (LDH)");
  }

  @Test
  void cutsNamesNumberedInALine() {
    SignatoryList list =
        new SignatoryList("1. Amis du marais 2. Cercle des lignes 3. Ada Berthier");
    assertThat(list.entries(true)).hasSize(3);
  }

  @Test
  void contactsAndEnclosuresSignNothing() {
    assertThat(
            signatories(
                BODY,
                "Signataires :",
                "Amis du marais",
                "Cercle des lignes",
                "Contact presse : Ada Berthier, presse@lignes.example",
                "P.J. : carte des haltes"))
        .extracting(FoundSignatory::name)
        .containsExactly("Amis du marais", "Cercle des lignes");
  }

  @Test
  void readsChineseNamesSideBySide() {
    assertThat(
            LetterSpecimens.read(
                    "zh",
                    "\u6211\u4eec\u6073\u8bf7\u5e02\u653f\u5e9c\u6062\u590d\u901a\u5f80\u5c71\u8c37\u7684\u94c1\u8def\u7ebf\uff0c\u8fd9\u6761\u7ebf\u8def\u5df2\u7ecf\u5173\u95ed\u4e86\u6574\u6574\u4e09\u5e74\uff0c\u6751\u6c11\u51fa\u884c\u5341\u5206\u4e0d\u4fbf\u3002",
                    "\u8054\u540d\u4eba\uff1a",
                    "\u5c71\u8c37\u4e4b\u53cb\u534f\u4f1a"
                        + " \u6cb3\u6d41\u5fd7\u613f\u670d\u52a1\u961f",
                    "\u674e\u660e\u534e")
                .signatories())
        .extracting(FoundSignatory::name)
        .containsExactly(
            "\u5c71\u8c37\u4e4b\u53cb\u534f\u4f1a",
            "\u6cb3\u6d41\u5fd7\u613f\u670d\u52a1\u961f",
            "\u674e\u660e\u534e");
  }
}
