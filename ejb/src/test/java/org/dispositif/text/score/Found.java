package org.dispositif.text.score;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.Segmentation;
import org.jspecify.annotations.Nullable;

/**
 * A block that the machine cut, in terms of the source.
 *
 * @param start offset of its first character in the source, UTF-16
 * @param rule the name of the rule that decided
 */
record Found(
    int start, String kind, @Nullable String label, double confidence, String rule, String words) {

  /** The blocks in the order in which they begin in the source. */
  static List<Found> of(Segmentation cut, String source) {
    SourceOffsets offsets = new SourceOffsets(source, cut.reading());
    List<Found> found = new ArrayList<>();
    for (Block block : cut.blocks()) {
      found.add(
          new Found(
              offsets.of(block.span().start()),
              block.kind().code(),
              block.label(),
              block.confidence(),
              block.rule(),
              block.span().of(cut.reading().text())));
    }
    found.sort(java.util.Comparator.comparingInt(Found::start));
    return found;
  }
}
