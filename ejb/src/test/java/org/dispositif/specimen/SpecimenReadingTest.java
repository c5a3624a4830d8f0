package org.dispositif.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.specimen.Specimens.pointers;
import static org.dispositif.specimen.Specimens.quoted;
import static org.dispositif.specimen.Specimens.specimen;
import static org.dispositif.specimen.Specimens.strings;
import static org.dispositif.specimen.Specimens.text;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.segment.Adoption;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.source.FootnoteMark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading core cuts the specimens as they were written, without being told anything. */
class SpecimenReadingTest {

  @ParameterizedTest
  @CsvSource({
    "en,resolution",
    "en,letter",
    "en,article",
    "fr,resolution",
    "fr,letter",
    "fr,article"
  })
  void recognisesLanguageAndKind(String language, String document) {
    DocumentReading reading = read(language, document);
    assertThat(reading.segmentation().language()).isEqualTo(language);
    assertThat(reading.segmentation().kind())
        .isEqualTo(DocumentKind.valueOf(document.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void labelsEveryClauseOfTheResolution(String language) {
    List<String> labels =
        read(language, "resolution").segmentation().blocks().stream()
            .map(Block::label)
            .filter(Objects::nonNull)
            .toList();
    assertThat(labels)
        .containsExactly(
            ("PP1 PP2 PP3 PP4 PP5 PP6 PP7 PP8 PP9 OP1 OP2 OP2(a) OP2(b) OP2(c) OP2(d) OP3 OP4"
                    + " OP4(a) OP4(a)(i) OP4(a)(ii) OP4(b) OP5 OP6 OP7 OP8 OP9 OP10")
                .split(" "));
  }

  @ParameterizedTest
  @CsvSource({"en,23rd meeting", "fr,23e séance"})
  void findsTheAdoption(String language, String meeting) {
    ResolutionHead head = read(language, "resolution").segmentation().resolutions().get(0);
    assertThat(head.adopted())
        .isEqualTo(new Adoption(LocalDate.of(2024, 3, 12), meeting, "withoutVote", null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "en,Access of civil society to the Specimen Organization and its bodies",
    "fr,Accès de la société civile à l’Organisation spécimen et à ses organes"
  })
  void tellsTheTitleFromItsNumber(String language, String title) {
    assertThat(read(language, "resolution").segmentation().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void liftsTheFootnoteMarkOutOfItsWord(String language) {
    Block preambular = block(read(language, "resolution"), "PP5");
    assertThat(preambular.footnotes()).extracting(FootnoteMark::note).containsExactly("SO/C/9/18.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void keepsEveryMarkedWordInItsClause(String language) {
    for (JsonObject pointer : pointers(language)) {
      DocumentReading reading = read(language, pointer.getString("document"));
      String words = pointer.getString("prefix", "") + quoted(pointer);
      assertThat(reading.segmentation().reading().text()).containsOnlyOnce(words);
      if (pointer.containsKey("label")) {
        assertThat(words(reading, block(reading, pointer.getString("label")))).contains(words);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void hasAClauseForEachPieceOfEvidence(String language) {
    DocumentReading reading = read(language, "resolution");
    for (JsonObject judgement : Specimens.objects(specimen(language), "judgements")) {
      for (String label : strings(judgement, "evidence")) {
        assertThat(words(reading, block(reading, label))).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en,resolution",
    "en,letter",
    "en,article",
    "fr,resolution",
    "fr,letter",
    "fr,article"
  })
  void leavesNothingUnread(String language, String document) {
    DocumentReading reading = read(language, document);
    String text = reading.segmentation().reading().text();
    int at = 0;
    for (Block block : reading.segmentation().blocks()) {
      assertThat(text.substring(at, block.span().start())).isBlank();
      at = block.span().end();
    }
    assertThat(text.substring(at)).isBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void setsTheAdoptionLinesApart(String language) {
    List<Block> blocks = read(language, "resolution").segmentation().blocks();
    assertThat(blocks).filteredOn(b -> b.kind() == BlockKind.ADOPTION).hasSize(2);
    assertThat(blocks).filteredOn(b -> b.kind() == BlockKind.FOOTNOTE).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "en,Reaffirms Urges Calls-upon Decides Requests Decides Authorizes Takes-note Requests",
    "fr,Réaffirme Exhorte Demande Décide Prie Décide Autorise Prend-note Prie"
  })
  void findsTheVerbOfEachOperativeParagraph(String language, String verbs) {
    List<String> found =
        read(language, "resolution").segmentation().blocks().stream()
            .filter(block -> block.kind() == BlockKind.OPERATIVE)
            .map(block -> block.verbs().get(0).text())
            .toList();
    assertThat(found)
        .hasSize(10)
        .startsWith(verbs.replace(' ', '\n').replace('-', ' ').split("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void findsTheThreeEarlierResolutions(String language) {
    List<String> numbers =
        read(language, "resolution").segmentation().blocks().stream()
            .filter(block -> block.kind() == BlockKind.PREAMBULAR)
            .flatMap(block -> block.citations().stream())
            .map(citation -> citation.symbol().replaceFirst(".*?(\\d+/\\d+)$", "$1"))
            .toList();
    assertThat(numbers).containsExactly("5/1", "7/2", "8/11");
  }

  /** Exact, exact, folded (State, État), near (one word changed), and somebody else's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|An open door is|some with their savings|The silence of a state|to decide each|A secure",
        "fr|Une porte ouverte|certains le paient|Le silence d’un Etat|de statuer sur toute|Un bâti"
      })
  void findsTheFiveQuotations(String language, String a, String b, String c, String d, String e) {
    List<Quotation> quotations = read(language, "article").quotations();
    assertThat(quotations)
        .zipSatisfy(
            List.of(a, b, c, d, e), (found, start) -> assertThat(found.text()).startsWith(start));
    assertThat(quotations.get(2).speaker()).isEqualTo("Amara Lindholt");
    assertThat(quotations.get(4).speaker()).isEqualTo("Jonas Verhaal");
  }

  private static DocumentReading read(String language, String document) {
    return DocumentReader.read(text(language, document), ReadingHints.none());
  }

  private static Block block(DocumentReading reading, String label) {
    return reading.segmentation().blocks().stream()
        .filter(block -> label.equals(block.label()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no clause " + label));
  }

  private static String words(DocumentReading reading, Block block) {
    return block.span().of(reading.segmentation().reading().text());
  }
}
