package org.dispositif.presentation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Refusal;
import org.dispositif.presentation.Passage.Mark;
import org.dispositif.presentation.Passage.Role;
import org.dispositif.presentation.RunWriter.Marked;
import org.dispositif.quoting.QuotingService;
import org.dispositif.quoting.SourcedWords;
import org.dispositif.sidebyside.Piece;
import org.dispositif.sidebyside.SideBySideService;
import org.dispositif.text.align.WordDiff;
import org.dispositif.text.source.Span;

/** A quotation beside the words that it is taken from. */
@Dependent
class QuotationCapture {

  @Inject QuotingService quoting;
  @Inject DocumentService documents;
  @Inject SideBySideService beside;

  /**
   * @param words of the quoting text; the quotation that overlaps them is shown
   * @param source the text that they are taken from; null for the best of the dossier
   */
  Snapshot of(UUID document, Span words, UUID source) {
    List<SourcedWords> all = source == null ? quoting.of(document) : quoting.of(document, source);
    SourcedWords found =
        all.stream()
            .filter(w -> w.words().span().overlaps(words))
            .findFirst()
            .orElseThrow(() -> Refusal.unusable("scene.noQuotation"));
    Passage quoted =
        passage(documents.get(document), null, Role.QUOTATION, found.words().text(), null)
            .as(Role.QUOTATION, found.words().speaker());
    List<Passage> passages =
        found.source() == null ? List.of(quoted) : both(quoted, found.source());
    return new Snapshot(passages, null, null, found.words().exactness(), null, null);
  }

  /** The quotation with its words that are not in the source, and the source likewise. */
  private List<Passage> both(Passage quoted, SourcedWords.Source source) {
    WordDiff diff = WordDiff.of(quoted.text(), source.text());
    Passage marked =
        quoted.withRuns(new RunWriter().words(quoted.text(), 0, PassageMaker.gone(diff, 0)).runs());
    return List.of(marked, taken(source));
  }

  /** The clause that holds the words, where it is one. */
  private Passage taken(SourcedWords.Source source) {
    if (source.clauses().size() == 1) {
      ClauseView clause = source.clauses().get(0);
      Piece piece = beside.pieces(List.of(clause.id())).get(0);
      return PassageMaker.of(piece, Role.SOURCE, List.of(source.span()), Mark.MARKED);
    }
    return passage(source.document(), labels(source.clauses()), Role.SOURCE, source.text(), null);
  }

  private static String labels(List<ClauseView> clauses) {
    return clauses.stream().map(ClauseView::label).filter(l -> l != null).findFirst().orElse(null);
  }

  /** Words that run over several clauses, all of them marked. */
  Passage bare(AnchorView anchor, Role role) {
    DocumentView document = documents.get(anchor.document());
    Marked all = new Marked(new Span(0, anchor.exact().length()), Mark.MARKED);
    return passage(document, anchor.label(), role, anchor.exact(), all);
  }

  private static Passage passage(
      DocumentView document, String label, Role role, String text, Marked marked) {
    List<Marked> marks = marked == null ? List.of() : List.of(marked);
    return new Passage(
        role,
        document.id(),
        null,
        document.name(),
        label,
        document.date(),
        document.language(),
        null,
        new RunWriter().words(text, 0, marks).runs(),
        null,
        null,
        List.of());
  }
}
