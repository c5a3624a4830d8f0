package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.cite.CitationFinder;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.ReadingText;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/** Makes the blocks of drafts: adds what stands in them, verbs, addressees, citations, marks. */
final class BlockReader {

  /** Heads and furniture name the document itself. */
  private static final Set<BlockKind> WITHOUT_CITATIONS =
      EnumSet.of(BlockKind.TITLE, BlockKind.NOISE, BlockKind.ENACTING, BlockKind.ADOPTION);

  private final ReadingText reading;
  private final List<ResolutionHead> heads;
  private final Grammar grammar;
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
    List<VerbPhrase> verbs = verbs(draft);
    List<Citation> citations = citations(draft);
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
        verbs,
        grammar.addressees().of(draft.line.text(), span.start(), verbs),
        citations,
        marks(span));
  }

  private List<VerbPhrase> verbs(Draft draft) {
    boolean clause =
        draft.kind == BlockKind.PREAMBULAR
            || draft.kind == BlockKind.OPERATIVE
            || draft.kind == BlockKind.SUB;
    if (!clause) {
      return List.of();
    }
    Marker marker = draft.kind == BlockKind.PREAMBULAR ? null : Marker.of(draft.line.text());
    int from = marker == null ? draft.opening : marker.end();
    boolean preambular = draft.kind == BlockKind.PREAMBULAR;
    return grammar.verbs().of(draft.line.text(), from, preambular, draft.line.span().start());
  }

  private List<Citation> citations(Draft draft) {
    if (WITHOUT_CITATIONS.contains(draft.kind)) {
      return List.of();
    }
    int start = draft.line.span().start();
    return CitationFinder.find(draft.line.text(), organ(draft)).stream()
        .map(found -> new Citation(found.symbol(), found.paragraph(), found.span().shift(start)))
        .toList();
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
