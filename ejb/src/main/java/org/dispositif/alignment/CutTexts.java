package org.dispositif.alignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.dispositif.clause.ClauseDetails;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.TextView;
import org.dispositif.text.align.AlignText;
import org.dispositif.text.segment.Block;

/** Documents as the aligner takes them: the current text and its clauses. */
@Dependent
class CutTexts {

  @Inject DocumentService documents;
  @Inject ClauseService clauses;

  /** A text; each clause is the block of the same index. */
  record CutText(AlignText text, List<ClauseView> clauses) {}

  CutText of(DocumentView document) {
    TextView text = documents.text(document.id());
    List<ClauseView> views = clauses.list(text);
    List<Block> blocks = views.stream().map(CutTexts::block).toList();
    return new CutText(new AlignText(text.text(), document.language(), blocks), views);
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
