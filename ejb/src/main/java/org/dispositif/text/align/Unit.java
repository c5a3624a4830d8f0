package org.dispositif.text.align;

import java.util.List;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.Word;
import org.jspecify.annotations.Nullable;

/**
 * A clause to be aligned.
 *
 * @param at its place among the clauses of its text
 * @param preamble whether it, or the clause that it hangs under, is preambular
 * @param parent place of the clause that it hangs under, -1 for none
 * @param words without its number
 */
record Unit(
    int at, Block block, boolean preamble, int parent, List<Word> words, @Nullable String verb) {

  boolean isSub() {
    return block.kind() == BlockKind.SUB;
  }

  String folded() {
    StringBuilder folded = new StringBuilder();
    words.forEach(word -> folded.append(word.folded()).append(' '));
    return folded.toString();
  }
}
