package org.dispositif.text.cut;

import java.util.List;
import java.util.stream.IntStream;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.source.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a correction made of the cut.
 *
 * @param blocks as they are now; those before where it was impossible
 * @param origin for each block, the index of the block before that it was or came from: both parts
 *     of a split have the same one, the first of them keeps the identity; the index of a block that
 *     was merged into another is missing
 * @param impossible why nothing was changed, code {@code cut.*}; null when it was
 */
public record Corrected(List<Block> blocks, List<Integer> origin, @Nullable Finding impossible) {

  public Corrected {
    blocks = List.copyOf(blocks);
    origin = List.copyOf(origin);
  }

  static Corrected impossible(List<Block> blocks, Finding why) {
    return new Corrected(blocks, IntStream.range(0, blocks.size()).boxed().toList(), why);
  }

  public boolean possible() {
    return impossible == null;
  }

  /** The heads of the resolutions, each with the index that its enacting line has now. */
  public List<ResolutionHead> heads(List<ResolutionHead> before) {
    return before.stream().map(this::head).toList();
  }

  private ResolutionHead head(ResolutionHead h) {
    int enacting =
        blocks.stream()
            .filter(b -> b.kind() == BlockKind.ENACTING && b.resolution() == h.index())
            .mapToInt(Block::index)
            .findFirst()
            .orElse(-1);
    return new ResolutionHead(
        h.index(), h.symbol(), h.part(), h.title(), h.organ(), h.adopted(), enacting, h.tabled());
  }
}
