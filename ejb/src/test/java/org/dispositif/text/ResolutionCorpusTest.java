package org.dispositif.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.segment.Adoption;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Segmentation;
import org.junit.jupiter.api.Test;

/** Real resolutions; skipped where {@code CORPUS_DIR} is unset. */
class ResolutionCorpusTest {

  private static final ReadingHints RESOLUTION =
      new ReadingHints(DocumentKind.RESOLUTION, null, null);

  /** Every so many files are read unless the run asked for all. */
  private static final int STEP = 12;

  private static Segmentation seed003() {
    return DocumentReader.read(Corpus.seed("003"), ReadingHints.none()).segmentation();
  }

  @Test
  void seed003HasItsClausesAndLabels() {
    Segmentation cut = seed003();
    Map<BlockKind, Long> kinds =
        cut.blocks().stream().collect(Collectors.groupingBy(Block::kind, Collectors.counting()));
    assertThat(kinds)
        .containsEntry(BlockKind.PREAMBULAR, 18L)
        .containsEntry(BlockKind.OPERATIVE, 15L)
        .containsEntry(BlockKind.SUB, 4L)
        .containsEntry(BlockKind.ENACTING, 1L)
        .doesNotContainKey(BlockKind.OTHER);
    List<String> expected =
        Stream.of(
                IntStream.rangeClosed(1, 18).mapToObj(i -> "PP" + i),
                IntStream.rangeClosed(1, 4).mapToObj(i -> "OP" + i),
                Stream.of("OP4(a)", "OP4(b)", "OP4(c)", "OP4(d)"),
                IntStream.rangeClosed(5, 15).mapToObj(i -> "OP" + i))
            .flatMap(labels -> labels)
            .toList();
    assertThat(cut.blocks().stream().map(Block::label).filter(label -> label != null).toList())
        .isEqualTo(expected);
  }

  @Test
  void seed003HasItsHeadAndAdoption() {
    Segmentation cut = seed003();
    ResolutionHead head = cut.resolutions().get(0);
    assertThat(cut.language()).isEqualTo("fr");
    assertThat(cut.kind()).isEqualTo(DocumentKind.RESOLUTION);
    assertThat(head.symbol()).isEqualTo("A/HRC/RES/48/17");
    assertThat(head.adopted())
        .isEqualTo(
            new Adoption(LocalDate.of(2021, 10, 8), "44e séance", "withoutVote", null, null));
  }

  @Test
  void seed003CitesTheCharterAndThreeResolutionsAndHasThreeFootnotes() {
    Segmentation cut = seed003();
    assertThat(cut.blocks().stream().flatMap(b -> b.citations().stream()).map(Citation::symbol))
        .containsExactly("treaty:CHARTER", "A/RES/60/251", "A/HRC/RES/5/1", "A/HRC/RES/5/2");
    assertThat(cut.blocks().stream().mapToInt(b -> b.footnotes().size()).sum()).isEqualTo(3);
  }

  @Test
  void seed003HasTheWordsOfTheGold() {
    Segmentation cut = seed003();
    String gold = Corpus.text(Corpus.folder("gold").resolve("003_structure.json"));
    for (Block block : cut.blocks()) {
      if (block.label() != null && block.footnotes().isEmpty()) {
        assertThat(gold).contains("\"" + block.span().of(cut.reading().text()) + "\"");
      }
    }
  }

  @Test
  void seed003NamesTheVerbsOfEveryOperativeClause() {
    Segmentation cut = seed003();
    List<Block> operative =
        cut.blocks().stream().filter(b -> b.kind() == BlockKind.OPERATIVE).toList();
    assertThat(operative).allSatisfy(b -> assertThat(b.verbs()).isNotEmpty());
    for (int second : new int[] {3, 12, 13}) {
      assertThat(operative.get(second - 1).verbs()).hasSize(2);
    }
  }

  @Test
  void frenchResolutionsKeepTheInvariants() {
    sample("resolutions-fr").forEach(ResolutionCorpusTest::keepsTheInvariants);
  }

  @Test
  void englishResolutionsKeepTheInvariants() {
    sample("resolutions-en-sc").forEach(ResolutionCorpusTest::keepsTheInvariants);
  }

  @Test
  void nearlyAllResolutionsHaveOperativeClauses() {
    List<Path> files = sample("resolutions-en-sc");
    long without = files.stream().filter(file -> !hasOperative(file)).count();
    assertThat(without).isLessThanOrEqualTo(files.size() / 50 + 1);
  }

  private static boolean hasOperative(Path file) {
    return DocumentReader.read(Corpus.text(file), RESOLUTION).segmentation().blocks().stream()
        .anyMatch(block -> block.kind() == BlockKind.OPERATIVE);
  }

  private static void keepsTheInvariants(Path file) {
    TextInvariants.hold(DocumentReader.read(Corpus.text(file), RESOLUTION).segmentation());
  }

  private static List<Path> sample(String folder) {
    List<Path> files = Corpus.files(folder);
    int step = Corpus.full() ? 1 : STEP;
    return IntStream.range(0, files.size())
        .filter(i -> i % step == 0)
        .mapToObj(files::get)
        .toList();
  }
}
