package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.cite.CitationMemory;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.ReadingText;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/** Makes the blocks of drafts: adds what stands in them, verbs, addressees, citations, marks. */
final class BlockReader {

  private final ReadingText reading;
  private final List<ResolutionHead> heads;
  private final Grammar grammar;
  private final CitationMemory memory = new CitationMemory();
  private int nextMark;

  BlockReader(ReadingText reading, Grammar grammar, String language, List<ResolutionHead> heads) {
    this.reading = reading;
    this.grammar = grammar;
    this.heads = heads;
  }

  List<Block> read(List<Draft> drafts) {
    List<Block> blocks = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      blocks.add(block(draft));
    }
    return blocks;
  }

  private Block block(Draft draft) {
    Span span = draft.line.span();
    Anatomy anatomy =
        Anatomy.of(
            draft.line.text(),
            span.start(),
            draft.kind,
            draft.opening,
            grammar,
            organ(draft),
            memory);
    return new Block(
        draft.index,
        draft.kind,
        draft.part,
        draft.resolution,
        draft.number,
        draft.label,
        draft.parent,
        span,
        draft.confidence,
        draft.rule,
        draft.line.source(),
        anatomy.verbs(),
        anatomy.addressees(),
        anatomy.citations(),
        marks(span));
  }

  private @Nullable String organ(Draft draft) {
    return draft.resolution < heads.size() ? heads.get(draft.resolution).organ() : null;
  }

  private List<FootnoteMark> marks(Span span) {
    List<FootnoteMark> marks = new ArrayList<>();
    List<FootnoteMark> all = reading.marks();
    while (nextMark < all.size() && all.get(nextMark).at() <= span.end()) {
      marks.add(all.get(nextMark++));
    }
    return marks;
  }
}
