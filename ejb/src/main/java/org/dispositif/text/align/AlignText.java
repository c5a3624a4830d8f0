package org.dispositif.text.align;

import java.util.List;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Segmentation;

/**
 * A text to be aligned, with its cut.
 *
 * @param text the reading text
 * @param language BCP 47 code
 * @param blocks in the order of the text; each block's index and parent are places in this list
 */
public record AlignText(String text, String language, List<Block> blocks) {

  public AlignText {
    blocks = List.copyOf(blocks);
  }

  public static AlignText of(Segmentation cut) {
    return new AlignText(cut.reading().text(), cut.language(), cut.blocks());
  }

  /**
   * The same text with the clauses of one of its resolutions only.
   *
   * @param resolution its index
   */
  public AlignText only(int resolution) {
    return new AlignText(
        text,
        language,
        blocks.stream().map(b -> b.resolution() == resolution ? b : no(b)).toList());
  }

  private static Block no(Block block) {
    return new Block(
        block.index(),
        BlockKind.OTHER,
        block.part(),
        block.resolution(),
        null,
        null,
        -1,
        block.span(),
        block.confidence(),
        block.rule(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
