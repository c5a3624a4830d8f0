package org.dispositif.text.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One resolution found in a text.
 *
 * @param index its place among the resolutions of the text, from 0
 * @param symbol normalised, "A/HRC/RES/48/17"
 * @param part "A", "B" of a resolution adopted in parts
 * @param organ code of the organ: {@code GA, SC, HRC, ECOSOC, ...}
 * @param enactingBlock index of its enacting line among the blocks, or -1
 * @param tabled how it came before the organ; null where the text says nothing of it
 */
public record ResolutionHead(
    int index,
    @Nullable String symbol,
    @Nullable String part,
    @Nullable String title,
    @Nullable String organ,
    @Nullable Adoption adopted,
    int enactingBlock,
    @Nullable Tabling tabled) {

  /**
   * The first resolution that a text holds from its enacting line on; a text may begin in the
   * middle of another. The first at all where none is whole, null where there is none.
   */
  public static @Nullable ResolutionHead firstWhole(List<ResolutionHead> heads) {
    return heads.stream()
        .filter(head -> head.enactingBlock >= 0)
        .findFirst()
        .or(() -> heads.stream().findFirst())
        .orElse(null);
  }
}
