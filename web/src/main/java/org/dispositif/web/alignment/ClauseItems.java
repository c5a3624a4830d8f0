package org.dispositif.web.alignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dispositif.clause.ClauseView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Selectors;

/** Writes clauses for the API: addresses, offsets in code points. */
@RequestScoped
public class ClauseItems {

  @Inject Selectors selectors;
  @Inject Iris iris;

  List<ClauseItem> of(List<ClauseView> clauses) {
    return clauses.stream().map(this::of).toList();
  }

  ClauseItem of(ClauseView clause) {
    Selectors.Points at = selectors.points(clause.document(), clause.span());
    return new ClauseItem(
        clause.id(),
        iris.clause(clause.id()),
        iris.clausePage(clause.document(), clause.id()),
        clause.label(),
        clause.kind().code(),
        clause.text(),
        at.start(),
        at.end());
  }
}
