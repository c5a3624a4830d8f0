package org.dispositif.text.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dispositif.text.letter.FoundDemand.Level;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.ReadingTextMaker;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The seeds and the letters of the corpus; skipped where {@code CORPUS_DIR} is unset. */
class LetterCorpusTest {

  private static Path corpus() {
    String dir = System.getenv("CORPUS_DIR");
    boolean there = dir != null && Files.isDirectory(Path.of(dir));
    if (!there && "true".equals(System.getenv("CORPUS_REQUIRED"))) {
      throw new AssertionError("CORPUS_REQUIRED is true and CORPUS_DIR is not there: " + dir);
    }
    Assumptions.assumeTrue(there, "skipped: CORPUS_DIR is unset or not there");
    return Path.of(String.valueOf(dir));
  }

  private static Segmentation seed(String number) throws IOException {
    try (Stream<Path> files = Files.list(corpus().resolve("seeds"))) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return cut(file, "fr");
    }
  }

  private static Segmentation cut(Path file, String language) throws IOException {
    return LetterSegmenter.segment(
        ReadingTextMaker.make(Files.readString(file)), language, DocumentKind.LETTER);
  }

  @Test
  void seed000HasItsDemandsAndSignatories() throws IOException {
    Segmentation cut = seed("000");
    LetterReading reading = LetterReader.read(cut);
    assertThat(reading.demands()).hasSize(8);
    assertThat(reading.demands()).filteredOn(d -> d.level() == Level.ENDORSED).hasSize(3);
    assertThat(reading.demands()).filteredOn(d -> d.level() == Level.UMBRELLA).hasSize(3);
    String gold = Files.readString(corpus().resolve("gold/000_letter.json"));
    for (FoundDemand demand : reading.demands()) {
      assertThat(gold).contains(LetterSpecimens.text(cut, demand));
    }
    assertThat(reading.signatories()).hasSize(281);
    assertThat(reading.signatories()).filteredOn(s -> s.person() != null).hasSize(2);
    assertThat(reading.findings()).extracting(f -> f.args()).containsExactly(List.of("282", "281"));
    assertThat(reading.reference()).isEqualTo("ASA 17/3026/2020");
    assertThat(reading.addressees()).hasSize(3);
    assertThat(cut.blocks()).filteredOn(b -> b.kind() == BlockKind.PARAGRAPH).hasSize(8);
  }

  @Test
  void seed001HasEightUmbrellaDemands() throws IOException {
    Segmentation cut = seed("001");
    LetterReading reading = LetterReader.read(cut);
    List<FoundDemand> umbrellas =
        reading.demands().stream().filter(d -> d.level() == Level.UMBRELLA).toList();
    assertThat(umbrellas).hasSize(8);
    assertThat(umbrellas)
        .allSatisfy(
            d -> assertThat(cut.blocks().get(d.block()).kind()).isEqualTo(BlockKind.LIST_ITEM));
    assertThat(umbrellas)
        .allSatisfy(u -> assertThat(reading.demands()).anyMatch(d -> d.parent() == u.index()));
    assertThat(reading.signatories()).hasSize(24);
    assertThat(cut.blocks()).filteredOn(b -> b.kind() == BlockKind.SIGNATORY).hasSize(23);
    assertThat(cut.blocks()).filteredOn(b -> b.kind() == BlockKind.COPY).hasSize(9);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void seed004HasThreeDemands() throws IOException {
    LetterReading reading = LetterReader.read(seed("004"));
    assertThat(reading.demands()).hasSize(3);
    assertThat(reading.signatories())
        .singleElement()
        .satisfies(s -> assertThat(s.person()).isNotNull());
  }

  @Test
  void everyLetterKeepsTheInvariants() throws IOException {
    try (Stream<Path> files = Files.list(corpus().resolve("letters"))) {
      for (Path file : files.toList()) {
        for (String language : List.of("fr", "en", "es")) {
          Segmentation cut = cut(file, language);
          LetterSegmenterTest.assertCovered(cut);
          assertDemandsLieInTheirBlocks(cut);
        }
      }
    }
  }

  private static void assertDemandsLieInTheirBlocks(Segmentation cut) {
    LetterReading reading = LetterReader.read(cut);
    for (FoundDemand demand : reading.demands()) {
      Block block = cut.blocks().get(demand.block());
      assertThat(block.span().contains(demand.span())).isTrue();
      assertThat(demand.parent()).isLessThan(demand.index());
    }
  }
}
