package org.dispositif.text.segment;

import org.jspecify.annotations.Nullable;

/**
 * One resolution found in a text.
 *
 * @param index its place among the resolutions of the text, from 0
 * @param symbol normalised, "A/HRC/RES/48/17"
 * @param part "A", "B" of a resolution adopted in parts
 * @param organ code of the organ: {@code GA, SC, HRC, ECOSOC, ...}
 * @param enactingBlock index of its enacting line among the blocks, or -1
 */
public record ResolutionHead(
    int index,
    @Nullable String symbol,
    @Nullable String part,
    @Nullable String title,
    @Nullable String organ,
    @Nullable Adoption adopted,
    int enactingBlock) {}
