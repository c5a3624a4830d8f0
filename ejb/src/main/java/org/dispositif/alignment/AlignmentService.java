package org.dispositif.alignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.clause.ClauseDetails;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.text.align.AlignText;
import org.dispositif.text.align.Aligner;
import org.dispositif.text.align.Alignment;
import org.dispositif.text.align.Pair;
import org.dispositif.text.align.VerbShift;
import org.dispositif.text.segment.Block;

/** Lays two documents side by side, clause by clause; made anew at each call. */
@Stateless
public class AlignmentService {

  @Inject DocumentService documents;
  @Inject ClauseService clauses;

  /**
   * From the first to the second.
   *
   * @throws org.dispositif.platform.Refusal not found or gone when one of them is so to the caller
   */
  public AlignedDocuments of(UUID a, UUID b) {
    DocumentView first = documents.get(a);
    DocumentView second = documents.get(b);
    List<ClauseView> from = clauses.list(first.id());
    List<ClauseView> to = clauses.list(second.id());
    AlignText fromText = text(first, from);
    AlignText toText = text(second, to);
    Alignment alignment = Aligner.align(fromText, toText);
    return new AlignedDocuments(
        first,
        second,
        Aligner.sameLanguage(fromText, toText),
        alignment.pairs().stream().map(pair -> pair(pair, from, to)).toList(),
        at(from, alignment.dropped()),
        at(to, alignment.added()));
  }

  private AlignText text(DocumentView document, List<ClauseView> clauses) {
    return new AlignText(
        documents.text(document.id()).text(),
        document.language(),
        clauses.stream().map(AlignmentService::block).toList());
  }

  private static AlignedPair pair(Pair pair, List<ClauseView> from, List<ClauseView> to) {
    List<ClauseView> a = at(from, pair.a());
    List<ClauseView> b = at(to, pair.b());
    VerbShift shift = VerbShift.of(a.get(0).details().verbs(), b.get(0).details().verbs());
    return new AlignedPair(a, b, pair.kind(), pair.moved(), pair.crossed(), shift);
  }

  private static List<ClauseView> at(List<ClauseView> clauses, List<Integer> indexes) {
    return indexes.stream().map(clauses::get).toList();
  }

  private static Block block(ClauseView clause) {
    ClauseDetails details = clause.details();
    return new Block(
        clause.index(),
        clause.kind(),
        clause.part(),
        clause.resolution(),
        clause.number(),
        clause.label(),
        clause.parentIndex(),
        clause.span(),
        clause.confidence(),
        clause.rule(),
        details.source(),
        details.verbs(),
        details.addressees(),
        clause.citations(),
        details.footnotes());
  }
}
