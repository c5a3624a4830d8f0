package org.dispositif.alignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.text.align.Aligner;
import org.dispositif.text.align.Alignment;
import org.dispositif.text.align.Pair;
import org.dispositif.text.align.VerbShift;

/** Lays two documents side by side, clause by clause; made anew at each call. */
@Stateless
public class AlignmentService {

  @Inject DocumentService documents;
  @Inject CutTexts texts;

  /**
   * From the first to the second.
   *
   * @throws org.dispositif.platform.Refusal not found or gone when one of them is so to the caller
   */
  public AlignedDocuments of(UUID a, UUID b) {
    DocumentView first = documents.get(a);
    DocumentView second = documents.get(b);
    CutTexts.CutText from = texts.of(first);
    CutTexts.CutText to = texts.of(second);
    Alignment alignment = Aligner.align(from.text(), to.text());
    return new AlignedDocuments(
        first,
        second,
        Aligner.sameLanguage(from.text(), to.text()),
        alignment.pairs().stream().map(pair -> pair(pair, from.clauses(), to.clauses())).toList(),
        at(from.clauses(), alignment.dropped()),
        at(to.clauses(), alignment.added()));
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
}
