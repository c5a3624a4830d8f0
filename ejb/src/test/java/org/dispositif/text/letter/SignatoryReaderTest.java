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
}
