package org.dispositif.presentation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.clause.AnchorView;
import org.dispositif.comparison.JudgementView;
import org.dispositif.platform.Refusal;
import org.dispositif.presentation.Passage.Mark;
import org.dispositif.presentation.Passage.Role;
import org.dispositif.presentation.RunWriter.Marked;
import org.dispositif.sidebyside.Piece;
import org.dispositif.sidebyside.SideBySideService;
import org.dispositif.text.source.Span;

/**
 * Takes the picture of a scene from its sources, as the caller may read them now; what they may not
 * is not found.
 */
@Dependent
class Capture {

  @Inject SideBySideService beside;
  @Inject AnnotationService annotations;
  @Inject Judged judgements;
  @Inject ComparisonCapture comparisons;
  @Inject QuotationCapture quotations;
  @Inject LineageCapture lineages;
  @Inject LadderCapture ladders;

  /**
   * @param figure of a FIGURE
   * @throws Refusal not found or gone when a source is so to the caller; conflict when others may
   *     not see it; bad request when the sources are not those of this kind
   */
  Snapshot of(SceneKind kind, Sources sources, Figure figure) {
    return switch (kind) {
      case HEADING -> Snapshot.of(List.of());
      case FIGURE -> Snapshot.of(needed(figure));
      case CLAUSE -> clause(one(sources.clauses()), sources.words());
      case COMPARISON -> comparison(sources);
      case ANNOTATION -> annotation(needed(sources.annotation()));
      case COVERAGE -> cell(needed(sources.demand()), sources.document());
      case QUOTATION ->
          quotations.of(needed(sources.document()), needed(sources.words()), sources.source());
      case VERBS -> ladders.of(sources);
      case LINEAGE -> lineages.of(one(sources.clauses()));
    };
  }

  private static <T> T needed(T source) {
    if (source == null) {
      throw Refusal.badRequest("scene.sources");
    }
    return source;
  }

  private static UUID one(List<UUID> clauses) {
    if (clauses.size() != 1) {
      throw Refusal.badRequest("scene.sources");
    }
    return clauses.get(0);
  }

  private Piece piece(UUID id) {
    return beside.pieces(List.of(id)).get(0);
  }

  private Snapshot clause(UUID clause, Span words) {
    List<Marked> marked = words == null ? List.of() : List.of(new Marked(words, Mark.MARKED));
    return Snapshot.of(List.of(PassageMaker.of(piece(clause), marked)));
  }

  // ---------------------------------------------------------------- comparisons

  private Snapshot comparison(Sources sources) {
    if (sources.demand() != null) {
      return answer(sources.demand(), one(sources.clauses()));
    }
    if (sources.clauses().size() != 2) {
      throw Refusal.badRequest("scene.sources");
    }
    return comparisons.of(sources.clauses().get(0), sources.clauses().get(1));
  }

  /** The clause first: what it gives is held against the demand. */
  private Snapshot answer(UUID demand, UUID clause) {
    Piece asked = piece(demand);
    Piece given = piece(clause);
    JudgementView judged = judgements.of(demand, given.document().id()).orElse(null);
    List<Marked> proofs =
        judged == null
            ? List.of()
            : judged.evidence().stream()
                .map(JudgementView.Proof::anchor)
                .filter(a -> a.document().equals(given.document().id()))
                .map(a -> new Marked(a.span(), Mark.EVIDENCE))
                .toList();
    Snapshot pair =
        Snapshot.of(List.of(PassageMaker.of(given, proofs), PassageMaker.of(asked, List.of())));
    return judged == null ? pair : pair.with(verdict(judged));
  }

  /**
   * @param resolution null for the demand alone
   */
  private Snapshot cell(UUID demand, UUID resolution) {
    List<Passage> passages = new ArrayList<>();
    passages.add(PassageMaker.of(piece(demand), List.of()));
    if (resolution == null) {
      return Snapshot.of(passages);
    }
    JudgementView judged = judgements.unlessHidden(demand, resolution).orElse(null);
    if (judged == null) {
      return Snapshot.of(passages).with(Snapshot.Verdict.NONE_YET);
    }
    judged.evidence().forEach(p -> passages.add(evidence(p)));
    return Snapshot.of(passages).with(verdict(judged));
  }

  private Passage evidence(JudgementView.Proof proof) {
    return anchored(proof.anchor(), Role.EVIDENCE, Mark.EVIDENCE).as(Role.EVIDENCE, proof.note());
  }

  private static Snapshot.Verdict verdict(JudgementView judged) {
    return new Snapshot.Verdict(
        judged.judgement(), judged.agreed(), judged.assessorName(), judged.rationale());
  }

  // ---------------------------------------------------------------- annotations

  private Snapshot annotation(UUID id) {
    AnnotationView note = annotations.get(id).view();
    if (note.standing().hidden()) {
      throw Refusal.conflict("scene.hidden");
    }
    List<Passage> marked =
        note.anchors().stream().map(a -> anchored(a, Role.CLAUSE, Mark.MARKED)).toList();
    if (marked.isEmpty()) {
      throw Refusal.unusable("scene.noWords");
    }
    Snapshot.Remark remark =
        new Snapshot.Remark(
            PlainText.of(note.comment(), note.format()),
            note.tags().stream().map(AnnotationView.TagUse::name).toList(),
            note.creatorName());
    return new Snapshot(marked, null, remark, null, null, null);
  }

  /** The clause that holds the words; the bare words where they run over several. */
  private Passage anchored(AnchorView anchor, Role role, Mark mark) {
    if (anchor.clause() != null) {
      List<Span> words = anchor.wholeClause() ? List.of() : List.of(anchor.span());
      return PassageMaker.of(piece(anchor.clause()), role, words, mark);
    }
    return quotations.bare(anchor, role);
  }
}
