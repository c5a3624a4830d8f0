package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dispositif.text.phrase.ComparedWords;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Marker;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.jspecify.annotations.Nullable;

/** Takes the clauses out of a cut text. */
final class Units {

  private Units() {}

  static List<Unit> of(AlignText text) {
    List<Unit> units = new ArrayList<>();
    int[] places = new int[text.blocks().size()];
    Arrays.fill(places, -1);
    for (int i = 0; i < places.length; i++) {
      Block block = text.blocks().get(i);
      if (isClause(block.kind())) {
        places[i] = units.size();
        boolean hangs = block.parent() >= 0 && block.parent() < i;
        units.add(unit(text, block, units, hangs ? places[block.parent()] : -1));
      }
    }
    return units;
  }

  static boolean isClause(BlockKind kind) {
    return kind == BlockKind.PREAMBULAR || kind == BlockKind.OPERATIVE || kind == BlockKind.SUB;
  }

  private static Unit unit(AlignText text, Block block, List<Unit> before, int parent) {
    boolean preamble =
        block.kind() == BlockKind.PREAMBULAR || parent >= 0 && before.get(parent).preamble();
    return new Unit(before.size(), block, preamble, parent, words(text, block), verb(block));
  }

  private static @Nullable String verb(Block block) {
    return block.verbs().stream().map(VerbPhrase::lemma).findFirst().orElse(null);
  }

  private static List<Word> words(AlignText text, Block block) {
    int end = Math.min(block.span().end(), text.text().length());
    int start = Math.min(block.span().start(), end);
    int from = start + numberOf(text.text().substring(start, end));
    List<Word> words = ComparedWords.of(text.text(), new Span(from, end));
    return words.isEmpty() ? ComparedWords.of(text.text(), new Span(start, end)) : words;
  }

  /** How many characters the number or sign before the words takes up. */
  static int numberOf(String clause) {
    Marker marker = Marker.of(clause);
    return marker == null ? 0 : Math.min(clause.length(), marker.end());
  }
}
