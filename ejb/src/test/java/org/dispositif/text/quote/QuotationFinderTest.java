package org.dispositif.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dispositif.text.letter.LetterSegmenter;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.source.ReadingTextMaker;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {

  private static List<Quotation> find(String language, String text) {
    return QuotationFinder.find(
        LetterSegmenter.segment(ReadingTextMaker.make(text), language, DocumentKind.ARTICLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fr | \"La ligne restera fermée\", affirment les riverains du marais. | les riverains du"
            + " marais",
        "fr | \"Une erreur grave\" selon Tours, qui attend encore. | Tours",
        "fr | À Tours, une porte-parole de la Région, Ada Berthier, a déclaré hier que \"la ligne"
            + " restera fermée\". | Ada Berthier",
        "fr | Les associations dénoncent un projet, accusant la Région de \"mépriser les"
            + " villages\". | Les associations",
        "fr | La ligne « magique » attend toujours ses voyageurs du matin. | ",
        "en | \u201cThe line will stay closed,\u201d said Ada Bern, the mayor, on Monday. | Ada"
            + " Bern",
        "en | The mayor, Ada Bern, said that \u201cthe line will stay closed\u201d. | Ada Bern",
        "en | \u201cThe line will stay closed,\u201d the ministry said on Monday. | the ministry",
        "en | According to the ministry, the line is \u201cnot worth it\u201d today. | the"
            + " ministry",
        "en | \u201cThe line will stay closed,\u201d Ada Bern told reporters on Monday. | Ada Bern",
        "es | «La línea seguirá cerrada», afirmó Ada Bermejo, alcaldesa de Valdeagua. | Ada"
            + " Bermejo",
        "es | La alcaldesa, Ada Bermejo, dijo que «la línea seguirá cerrada». | Ada Bermejo",
        "es | Según el ministerio, la línea «no vale la pena». | el ministerio",
        "es | «Un error grave», según Valdeagua, que espera todavía. | Valdeagua",
      })
  void namesTheSpeaker(String language, String text, String speaker) {
    assertThat(find(language, text))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).isEqualTo(speaker));
  }

  @Test
  void twoQuotationsOfOneSentenceShareTheirSpeaker() {
    assertThat(
            find(
                "fr",
                "Une lettre de 40 riverains qui réclamaient \"une ligne rouverte\" et dénonçaient"
                    + " \"des promesses vides\"."))
        .extracting(Quotation::speaker)
        .containsExactly("40 riverains", "40 riverains");
  }

  @Test
  void indirectSpeechIsLeftAloneInSpanishAndEnglish() {
    assertThat(find("es", "La alcaldesa dijo que la línea seguirá cerrada hasta el verano."))
        .isEmpty();
    assertThat(find("en", "The mayor said that the line would stay closed until next summer."))
        .isEmpty();
  }

  @Test
  void indirectSpeechIsLeftAlone() {
    assertThat(find("fr", "Le maire a déclaré que la ligne restera fermée jusqu'à l'été prochain."))
        .isEmpty();
  }

  @Test
  void seed002HasItsEightQuotations() throws IOException {
    String dir = System.getenv("CORPUS_DIR");
    boolean there = dir != null && Files.isDirectory(Path.of(dir));
    if (!there && "true".equals(System.getenv("CORPUS_REQUIRED"))) {
      throw new AssertionError("CORPUS_REQUIRED is true and CORPUS_DIR is not there: " + dir);
    }
    Assumptions.assumeTrue(there, "skipped: CORPUS_DIR is unset or not there");
    try (Stream<Path> files = Files.list(Path.of(String.valueOf(dir), "seeds"))) {
      Path seed =
          files.filter(f -> f.getFileName().toString().startsWith("002")).findFirst().orElseThrow();
      String gold = Files.readString(Path.of(String.valueOf(dir), "gold", "002_quotes.json"));
      List<Quotation> found = find("fr", Files.readString(seed));
      assertThat(found).hasSize(8).allSatisfy(q -> assertThat(gold).contains(q.text()));
    }
  }
}
