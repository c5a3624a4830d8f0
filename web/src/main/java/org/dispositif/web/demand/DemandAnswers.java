package org.dispositif.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandView;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.ProblemWriter;
import org.dispositif.web.api.Selectors;
import org.dispositif.web.document.DutiesWriter;
import org.dispositif.web.lexicon.AddresseeNames;

/** Puts demands into the API's words: addresses, code points. */
@RequestScoped
public class DemandAnswers {

  @Inject Iris iris;
  @Inject Selectors selectors;
  @Inject AddresseeNames names;
  @Inject HttpServletRequest request;

  public DemandAnswer of(DemandView d) {
    Selectors.Points at = selectors.points(d.document(), d.anchor().span());
    DutiesWriter duties =
        new DutiesWriter(d.duties(), i -> selectors.points(d.document(), new Span(i, i)).start());
    return new DemandAnswer(
        d.id(),
        iris.demand(d.id()),
        iris.demandPage(d.document(), d.id()),
        Preconditions.etag(d.version()),
        d.number(),
        iris.dossier(d.dossier()),
        iris.document(d.document()),
        d.parent() == null ? null : iris.demand(d.parent()),
        d.level(),
        d.state(),
        d.text(),
        d.wording(),
        at.start(),
        at.end(),
        d.anchor().clause() == null ? null : iris.clause(d.anchor().clause()),
        d.addressees().stream().map(a -> addressee(d, a)).toList(),
        d.verbs().stream().map(v -> verb(d, v)).toList(),
        duties.object(),
        duties.deadlines(),
        duties.reporting(),
        d.origin(),
        d.rule(),
        d.confirmedBy(),
        d.confirmedAt());
  }

  private DemandAnswer.Addressee addressee(DemandView d, Addressee a) {
    String name = names.of(List.of(d.dossier()), a.entity(), ProblemWriter.locale(request));
    if (a.span() == null) {
      return new DemandAnswer.Addressee(a.text(), a.entity(), name, null, null);
    }
    Selectors.Points at = selectors.points(d.document(), a.span());
    return new DemandAnswer.Addressee(a.text(), a.entity(), name, at.start(), at.end());
  }

  private DemandAnswer.Verb verb(DemandView d, VerbPhrase v) {
    Selectors.Points at = selectors.points(d.document(), v.span());
    return new DemandAnswer.Verb(v.text(), v.lemma(), v.strength(), at.start(), at.end());
  }
}
