package org.dispositif.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.document.OriginalFile;
import org.dispositif.extract.Extracted;
import org.dispositif.extract.Extraction;
import org.dispositif.platform.Refusal;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.cut.Correction;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.junit.jupiter.api.Test;

class PreviewsTest {

  private static final String ONE =
      """
      Resolution 41 (2031)

      The Security Council,

      Recalling its resolution 40 (2030) of 3 May 2030,

      1. Urges all States to plant trees;

      2. Decides to remain seized of the matter.

      """;

  private final Previews previews = new Previews();
  private final UUID owner = UUID.randomUUID();

  @Test
  void takesBackWhatAShorterListLeavesOut() {
    Preview preview = preview(ONE);
    List<Block> machine = preview.reading().segmentation().blocks();
    Correction first = new Correction.Retype(3, BlockKind.OTHER);
    Correction second = new Correction.Merge(2);
    assertThat(blocks(preview, first, second)).hasSize(machine.size() - 1);
    assertThat(blocks(preview, first)).hasSize(machine.size());
    assertThat(blocks(preview, first).get(3).kind()).isEqualTo(BlockKind.OTHER);
    assertThat(blocks(preview)).isEqualTo(machine);
  }

  @Test
  void keepsWhatWasPossibleBeforeAnImpossibleCorrection() {
    Preview preview = preview(ONE);
    Correction possible = new Correction.Retype(3, BlockKind.OTHER);
    assertThatThrownBy(() -> preview.correct(List.of(possible, new Correction.Merge(0))))
        .isInstanceOf(Refusal.class);
    assertThat(preview.reading().segmentation().blocks().get(3).kind()).isEqualTo(BlockKind.OTHER);
  }

  @Test
  void hidesAPreviewFromOthers() {
    Preview preview = preview(ONE);
    previews.keep(preview);
    assertThat(previews.get(preview.id, owner)).isSameAs(preview);
    assertThatThrownBy(() -> previews.get(preview.id, UUID.randomUUID()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void letsThePersonsOldestGoWhenTheyHaveTooMany() {
    List<Preview> made = new ArrayList<>();
    for (int i = 0; i <= Previews.MOST_OF_A_PERSON; i++) {
      made.add(preview(ONE));
      previews.keep(made.get(i));
    }
    assertThatThrownBy(() -> previews.get(made.get(0).id, owner)).isInstanceOf(Refusal.class);
    assertThat(previews.get(made.get(1).id, owner)).isNotNull();
  }

  @Test
  void givesEachResolutionItsOwnWordsAndHead() {
    DocumentReading whole = preview(ONE + ONE.replace("41", "43")).reading();
    List<DocumentReading> parts = Parts.of(whole);
    assertThat(parts).hasSize(2);
    for (DocumentReading part : parts) {
      String text = part.segmentation().reading().text();
      List<Block> blocks = part.segmentation().blocks();
      assertThat(blocks.get(0).index()).isZero();
      assertThat(blocks.get(0).span().start()).isZero();
      assertThat(blocks.get(blocks.size() - 1).span().end()).isEqualTo(text.length());
      Block op1 = blocks.stream().filter(b -> "OP1".equals(b.label())).findFirst().orElseThrow();
      assertThat(op1.verbs().get(0).span().of(text)).isEqualTo("Urges");
      int enacting = part.segmentation().resolutions().get(0).enactingBlock();
      assertThat(blocks.get(enacting).kind()).isEqualTo(BlockKind.ENACTING);
    }
    assertThat(parts)
        .extracting(p -> p.segmentation().resolutions().get(0).symbol())
        .containsExactly("S/RES/41 (2031)", "S/RES/43 (2031)");
  }

  @Test
  void leavesOneResolutionWhole() {
    DocumentReading whole = preview(ONE).reading();
    assertThat(Parts.of(whole)).containsExactly(whole);
  }

  private static List<Block> blocks(Preview preview, Correction... corrections) {
    return preview.correct(List.of(corrections)).segmentation().blocks();
  }

  private Preview preview(String text) {
    OriginalFile file =
        new OriginalFile("a.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    IntakeService.Incoming incoming = new IntakeService.Incoming(file, null, null);
    Extracted extracted = Extraction.of(file);
    return new Preview(
        UUID.randomUUID(), owner, incoming, extracted, IntakeService.read(incoming, extracted));
  }
}
