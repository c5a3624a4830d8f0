package org.dispositif.intake;

import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.FootnoteMark;

/** Blocks in a text of their own: offsets and indexes count from its beginning. */
final class Moved {

  private Moved() {}

  /**
   * @param by offset at which the new text begins in the old one
   * @param from index of its first block
   */
  static Block block(Block b, int by, int from) {
    return new Block(
        b.index() - from,
        b.kind(),
        b.part(),
        b.resolution() < 0 ? -1 : 0,
        b.number(),
        b.label(),
        b.parent() < from ? -1 : b.parent() - from,
        b.span().shift(-by),
        b.confidence(),
        b.rule(),
        b.source(),
        b.verbs().stream()
            .map(v -> new VerbPhrase(v.text(), v.lemma(), v.strength(), v.span().shift(-by)))
            .toList(),
        b.addressees().stream()
            .map(a -> new AddresseePhrase(a.text(), a.entity(), a.span().shift(-by)))
            .toList(),
        b.citations().stream().map(c -> c.shift(-by)).toList(),
        b.footnotes().stream()
            .map(f -> new FootnoteMark(f.mark(), f.at() - by, f.note()))
            .toList());
  }
}
