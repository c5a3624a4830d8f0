package org.dispositif.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispositif.text.segment.DocumentKind;
import org.junit.jupiter.api.Test;

/** No text makes the reading throw or break its invariants. */
class AnyTextTest {

  private static final ReadingHints RESOLUTION =
      new ReadingHints(DocumentKind.RESOLUTION, "fr", null);

  private static void holdsFor(String source) {
    TextInvariants.hold(DocumentReader.read(source, ReadingHints.none()).segmentation());
    TextInvariants.hold(DocumentReader.read(source, RESOLUTION).segmentation());
  }

  @Property(tries = 150)
  void holdsForAnyCharacters(@ForAll String source) {
    holdsFor(source);
  }

  @Property(tries = 300)
  void holdsForPiecesOfResolutionsInAnyOrder(@ForAll("pieces") String source) {
    holdsFor(source);
  }

  @Property(tries = 3000)
  void holdsForMorePiecesWhenAsked(@ForAll("pieces") String source) {
    if (Corpus.full()) {
      holdsFor(source);
    }
  }

  @Property(tries = 400)
  void holdsForRealShapesOfLinesInAnyOrder(@ForAll("lines") String source) {
    holdsFor(source);
  }

  @Property(tries = 100_000)
  void holdsForMoreLinesWhenAsked(@ForAll("lines") String source) {
    if (Corpus.full()) {
      holdsFor(source);
    }
  }

  /** Lines as real documents have them, wrapped, cut, spaced and damaged, below each other. */
  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> line =
        Arbitraries.of(
            "L'Assemblée générale,",
            "Rappelant sa résolution 2194 (XXI) du 9 décembre 1966, par laquelle elle a décidé de",
            "(XXII) du 8 décembre 1967, et les autres résolutions qu'elle a prises sur la question",
            "N otant que l'A ssemblée a pris note du rapport3 , et 4/ ,",
            "R é s o l u t i o n  a d o p t é e",
            "3:l Ibid., document A/C.5/72.",
            "1 Résolution 17 A (III). 2 Voir résolution 22 A. 3 Ibid., p. 4.",
            "7",
            "Voir A/60/1.",
            "A/RES/60/1",
            "Page 6",
            "| Chapitre | 1 234 |",
            "|---|---|",
            ". . . . . . . . . . . . 51",
            "a) De créer un fonds ;",
            ";",
            "» ;",
            "iv) Orga›",
            "nisation des jardins-",
            "1. Prie le Secrétaire général « Jeunesse 2030 :",
            "44e séance plénière",
            "تشير إلى قرارها ٦٠/١ المؤرخ ١٥ آذار/مارس ٢٠٠٦،",
            "回顾其第60/1号决议；",
            "ссылаясь на свою резолюцию 60/1,",
            "HSP /HA.2/Res.2",
            "Distr. générale 6 juillet 2023",
            "\\_\\_\\_\\_",
            "");
    Arbitrary<String> end = Arbitraries.of("\n", "\n\n", " \n\n", "\f", "\r\n");
    return net.jqwik.api.Combinators.combine(line, end)
        .as((words, behind) -> words + behind)
        .list()
        .ofMaxSize(40)
        .map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<String> pieces() {
    Arbitrary<String> piece =
        Arbitraries.of(
            List.of(
                "L'Assemblée générale,",
                "Le Conseil de sécurité,",
                "Rappelant",
                "1.",
                "2. Prie",
                " a) ",
                "(i)",
                "i)",
                "h)",
                "Annexe",
                "A",
                "\n",
                "\n\n",
                "\r\n",
                "\f",
                "\u2028",
                " ",
                "3 Voir A/60/1.",
                "rapport1",
                " 1 ,",
                "2/",
                "<!-- image -->",
                "\\_\\_\\_",
                "- 3 -",
                "60/251. ",
                "résolution 5/1",
                "Résolution 1325 (2000)",
                "217 A (III)",
                ";",
                ":",
                ".",
                ",",
                "\ud800",
                "\udc00",
                "\ud83d\ude00",
                "\u0000",
                "\ufeff",
                "\u00ad",
                "Orga›",
                "-",
                "[Adoptée sans vote.]",
                "44e séance",
                "8 octobre 2021",
                "et engage les États à agir",
                "S.",
                "l.",
                "IV.",
                "•",
                "«",
                "»",
                "(",
                ")",
                "é",
                "\u0627\u0644",
                "\u4e2d\u6587"));
    return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Test
  void readsTheEmptyText() {
    DocumentReading reading = DocumentReader.read("", ReadingHints.none());
    assertThat(reading.segmentation().blocks()).isEmpty();
  }

  @Test
  void readsLoneSurrogatesAsReplacementCharacters() {
    DocumentReading reading = DocumentReader.read("a\ud800b \udfffc", RESOLUTION);
    assertThat(reading.segmentation().reading().text()).isEqualTo("a\ufffdb \ufffdc");
  }

  /** Pattern traps: what would make a careless reader quadratic or deep. */
  @Test
  void readsLongMonotonousTextsInTime() {
    int length = Corpus.full() ? 2_000_000 : 200_000;
    for (String unit :
        List.of("a", "1", "1/1 ", "(a) ", "; 2. ", "A/", "résolution 1/1, ", "\n", "\n\n1 A ")) {
      String source = unit.repeat(length / unit.length());
      long start = System.nanoTime();
      holdsFor(source.substring(0, source.length() / 10));
      DocumentReader.read(source, RESOLUTION);
      assertThat((System.nanoTime() - start) / 1e9).as(unit).isLessThan(60);
    }
  }
}
