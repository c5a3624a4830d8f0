package org.dispositif.presentation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.alignment.ClauseLineage;
import org.dispositif.alignment.LineageService;
import org.dispositif.clause.ClauseView;
import org.dispositif.presentation.Passage.Role;
import org.dispositif.presentation.RunWriter.Marked;
import org.dispositif.sidebyside.Piece;
import org.dispositif.sidebyside.SideBySideService;
import org.dispositif.text.align.WordDiff;

/** A paragraph through the years, the oldest first, each with what changed before and after it. */
@Dependent
class LineageCapture {

  @Inject LineageService lineages;
  @Inject SideBySideService beside;

  Snapshot of(UUID clause) {
    ClauseLineage lineage = lineages.of(clause);
    List<ClauseView> stood = new ArrayList<>(List.of(lineage.clause()));
    List<WordDiff> changes = new ArrayList<>();
    for (ClauseLineage.Step step : lineage.steps()) {
      stood.add(step.main());
      changes.add(step.diff());
    }
    List<Passage> passages = new ArrayList<>();
    for (int i = stood.size() - 1; i >= 0; i--) {
      WordDiff since = i < changes.size() ? changes.get(i) : null;
      WordDiff until = i > 0 ? changes.get(i - 1) : null;
      passages.add(passage(stood.get(i), since, until));
    }
    return Snapshot.of(passages);
  }

  /**
   * @param since from the older one to this; null for the first, or in another language
   * @param until from this one to the next; likewise
   */
  private Passage passage(ClauseView clause, WordDiff since, WordDiff until) {
    Piece piece = beside.pieces(List.of(clause.id())).get(0);
    List<Marked> marked = new ArrayList<>();
    if (since != null) {
      marked.addAll(PassageMaker.come(since, clause.span().start()));
    }
    if (until != null) {
      marked.addAll(PassageMaker.gone(until, clause.span().start()));
    }
    return PassageMaker.of(piece, marked).as(Role.STEP, null);
  }
}
