package org.dispositif.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.answer.Reason;
import org.dispositif.text.answer.Related;
import org.dispositif.text.answer.Side;
import org.dispositif.text.segment.BlockKind;

/**
 * The paragraphs around one of them, in order, as far as they belong to the same resolution.
 *
 * @param at index of that one
 */
record Paragraphs(List<ClauseView> all, List<Side> sides, int at) {

  private static final Set<BlockKind> OF_LETTERS = Set.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM);

  /** On each side of it. */
  private static final int AROUND = 400;

  private static final double STRONG = 0.25;

  /** Neighbours go together in most texts; what is told of them is more than that. */
  private static final double STRONG_NEIGHBOURS = 0.35;

  private static final int STRONG_WORDS = 2;

  /** None where the clause is no paragraph, but a title or a heading. */
  static Paragraphs around(ClauseView clause, List<ClauseView> text, DocumentView document) {
    List<Side> sides = Sides.of(text, document);
    List<ClauseView> near = new ArrayList<>();
    List<Side> theirs = new ArrayList<>();
    int at = -1;
    for (ClauseView one : text) {
      if (one.resolution() == clause.resolution() && paragraph(one) && close(one, clause)) {
        at = one.id().equals(clause.id()) ? near.size() : at;
        near.add(one);
        Side side = sides.get(one.index());
        theirs.add(side == null ? Sides.of(one, document, null) : side);
      }
    }
    return new Paragraphs(near, theirs, at);
  }

  private static boolean paragraph(ClauseView clause) {
    return Sides.isClause(clause) || OF_LETTERS.contains(clause.kind());
  }

  private static boolean close(ClauseView one, ClauseView clause) {
    return Math.abs(one.index() - clause.index()) <= AROUND;
  }

  /** What leads from it to others, and from others to it. */
  Stream<Related.Edge> edges() {
    return at < 0 ? Stream.empty() : new Related(sides).of(at).stream();
  }

  ClauseView other(Related.Edge edge) {
    return all.get(edge.earlier() == at ? edge.later() : edge.earlier());
  }

  /** Whether more than their places, and more than a single word, speaks for it. */
  static boolean strong(Related.Edge edge) {
    boolean neighbours = reason(edge, Reason.Code.NEXT_TO).isPresent();
    int words = reason(edge, Reason.Code.SAME_WORDS).map(r -> r.values().size()).orElse(0);
    return words >= STRONG_WORDS && edge.score() >= (neighbours ? STRONG_NEIGHBOURS : STRONG);
  }

  private static Optional<Reason> reason(Related.Edge edge, Reason.Code code) {
    return edge.reasons().stream().filter(r -> r.code() == code).findFirst();
  }
}
