package org.dispositif.text.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispositif.text.Corpus;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.TextInvariants;
import org.dispositif.text.cut.Correction.Join;
import org.dispositif.text.cut.Correction.Merge;
import org.dispositif.text.cut.Correction.Renumber;
import org.dispositif.text.cut.Correction.Reparent;
import org.dispositif.text.cut.Correction.Retype;
import org.dispositif.text.cut.Correction.Split;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

/** Whatever a person does to whatever cut, it stays a cut. */
class CutPropertyTest {

  @Property(tries = 400)
  void anyCorrectionsOfAnyTextKeepTheInvariants(@ForAll("texts") String text, @ForAll long seed) {
    correctAtRandom(text, seed, 20);
  }

  @Property(tries = 400)
  void splittingAndMergingGivesBackTheSpans(@ForAll("texts") String source, @ForAll long seed) {
    Segmentation cut = DocumentReader.read(source, ReadingHints.none()).segmentation();
    List<Block> blocks = cut.blocks();
    if (blocks.isEmpty()) {
      return;
    }
    Random random = new Random(seed);
    Split split = split(random, blocks, random.nextInt(blocks.size()));
    Corrected two = Cut.apply(CutText.of(cut), blocks, split);
    if (two.possible()) {
      Corrected one = Cut.apply(CutText.of(cut), two.blocks(), new Merge(split.block() + 1));
      assertThat(one.blocks()).extracting(Block::span).isEqualTo(spans(blocks));
      boolean known = blocks.get(split.block()).kind() != BlockKind.OTHER;
      if (known) { // what was nothing in particular becomes what its second part was found to be
        assertThat(one.blocks()).extracting(Block::kind).isEqualTo(kinds(blocks));
      }
    }
  }

  @Test
  void lookingAtABlockOfARealTextChangesNoLabel() {
    for (Path file :
        Corpus.files("resolutions-fr").stream().limit(Corpus.full() ? 9999 : 60).toList()) {
      Segmentation cut = DocumentReader.read(Corpus.text(file), ReadingHints.none()).segmentation();
      List<String> before = labels(cut.blocks());
      if (!before.isEmpty() && isUnique(cut.blocks())) {
        Block first = cut.blocks().get(0);
        Corrected same = Cut.apply(CutText.of(cut), cut.blocks(), new Retype(0, first.kind()));
        assertThat(labels(same.blocks())).as(file.getFileName().toString()).isEqualTo(before);
      }
    }
  }

  @Test
  void anyCorrectionsOfRealTextsKeepTheInvariants() {
    List<Path> files = Corpus.files("resolutions-en-sc");
    int step = Corpus.full() ? 1 : 40;
    for (int i = 0; i < files.size(); i += step) {
      correctAtRandom(Corpus.text(files.get(i)), i, 10);
    }
  }

  private static void correctAtRandom(String source, long seed, int times) {
    Segmentation cut = DocumentReader.read(source, ReadingHints.none()).segmentation();
    CutText text = CutText.of(cut);
    List<Block> blocks = cut.blocks();
    Random random = new Random(seed);
    for (int i = 0; i < times; i++) {
      Correction correction = correction(random, blocks);
      Corrected corrected = Cut.apply(text, blocks, correction);
      assertThat(corrected.origin()).hasSameSizeAs(corrected.blocks());
      TextInvariants.blocks(text.text(), corrected.blocks());
      if (corrected.possible()) {
        holds(text.text(), correction, corrected);
        blocks = corrected.blocks();
      } else {
        assertThat(corrected.blocks()).isEqualTo(blocks);
      }
    }
  }

  private static void holds(String text, Correction correction, Corrected corrected) {
    List<Block> blocks = corrected.blocks();
    assertThat(isUnique(blocks)).as("%s: %s", correction, labels(blocks)).isTrue();
    for (Block block : blocks) {
      assertThat(block.span().of(text)).isNotBlank();
      if (block.parent() >= 0) {
        assertThat(blocks.get(block.parent()).resolution()).isEqualTo(block.resolution());
      }
    }
    int at = correction instanceof Merge merge ? merge.block() - 1 : correction.block();
    assertThat(blocks.get(at).rule()).isEqualTo(Cut.PERSON);
  }

  private static boolean isUnique(List<Block> blocks) {
    Set<String> seen = new HashSet<>();
    return blocks.stream()
        .filter(b -> b.label() != null)
        .allMatch(b -> seen.add(b.resolution() + " " + b.label()));
  }

  private static Correction correction(Random random, List<Block> blocks) {
    int block = random.nextInt(blocks.size() + 2) - 1;
    return switch (random.nextInt(7)) {
      case 0, 1 -> split(random, blocks, Math.floorMod(block, Math.max(1, blocks.size())));
      case 2 -> new Merge(block);
      case 3 -> new Retype(block, BlockKind.values()[random.nextInt(BlockKind.values().length)]);
      case 4 ->
          new Renumber(
              block, List.of("1", "2", "(a)", "i", "", "99.", "x y").get(random.nextInt(7)));
      case 5 -> new Reparent(block, random.nextInt(blocks.size() + 2) - 1);
      default -> new Join(block);
    };
  }

  private static Split split(Random random, List<Block> blocks, int block) {
    Span span = blocks.isEmpty() ? new Span(0, 1) : blocks.get(block).span();
    return new Split(block, span.start() + random.nextInt(span.length() + 1));
  }

  private static List<Span> spans(List<Block> blocks) {
    return blocks.stream().map(Block::span).toList();
  }

  private static List<BlockKind> kinds(List<Block> blocks) {
    return blocks.stream().map(Block::kind).toList();
  }

  private static List<String> labels(List<Block> blocks) {
    List<String> labels = new ArrayList<>();
    blocks.forEach(b -> labels.add(b.label()));
    return labels;
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> line =
        Arbitraries.of(
            "The General Assembly,",
            "Recalling its resolution 60/251,",
            "Noting the report \ud83d\ude00 of the forum,",
            "1. Urges all States to act; 2. Decides to meet;",
            "2. Decides:",
            "4. Requests the Secretary-General to report;",
            "(a) First, to plant trees;",
            "(b) Second;",
            "(i) Third;",
            "\u2022 a bullet",
            "- a dash",
            "at its next session;",
            "Annex",
            "A",
            "II. A heading",
            "1 A note.",
            "- 3 -",
            "Dear Ministers,",
            "We ask you:",
            "Yours sincerely,",
            "words, words",
            "217th plenary meeting",
            "15 March 2006");
    return line.list().ofMinSize(1).ofMaxSize(25).map(lines -> String.join("\n\n", lines));
  }
}
