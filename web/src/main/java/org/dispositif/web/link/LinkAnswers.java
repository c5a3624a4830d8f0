package org.dispositif.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.document.DocumentView;
import org.dispositif.link.LinkService;
import org.dispositif.link.LinkView;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.ProblemWriter;
import org.dispositif.web.api.Selectors;

/** Puts links into the API's words. */
@RequestScoped
public class LinkAnswers {

  @Inject Iris iris;
  @Inject Selectors selectors;
  @Inject HttpServletRequest request;

  LinkAnswer of(LinkService.Seen seen) {
    return of(seen.link(), seen.outgoing() ? "out" : "in");
  }

  LinkAnswer of(LinkView link) {
    return of(link, null);
  }

  private LinkAnswer of(LinkView link, String direction) {
    Locale locale = ProblemWriter.locale(request);
    LinkAnswer.End source = end(link.source());
    return new LinkAnswer(
        link.id(),
        iris.link(link.id()),
        source.page(),
        Preconditions.etag(link.version()),
        iris.dossier(link.dossier()),
        link.blind() ? "blind" : link.curated() ? "curated" : null,
        link.relation().code(),
        link.relation().name(locale),
        link.relation().inverse(locale),
        direction,
        source,
        end(link.target()),
        link.rationale(),
        new LinkAnswer.Person(link.creator(), link.creatorName()),
        link.createdAt());
  }

  private LinkAnswer.End end(LinkView.End end) {
    if (end.demand() != null) {
      return demand(end);
    }
    AnchorView anchor = end.anchor();
    if (anchor == null) {
      return document(end);
    }
    UUID clause = anchor.clause();
    UUID document = end.document().id();
    return end(
        end,
        anchor.wholeClause() ? "clause" : "words",
        clause == null ? document : clause,
        clause == null ? iris.document(document) : iris.clause(clause),
        clause == null ? iris.documentPage(document) : iris.clausePage(document, clause),
        anchor.wholeClause() ? null : selectors.of(anchor));
  }

  private LinkAnswer.End demand(LinkView.End end) {
    UUID id = end.demand().id();
    return end(end, "demand", id, iris.demand(id), iris.demandPage(end.document().id(), id), null);
  }

  private LinkAnswer.End document(LinkView.End end) {
    UUID id = end.document().id();
    return end(end, "document", id, iris.document(id), iris.documentPage(id), null);
  }

  private LinkAnswer.End end(
      LinkView.End end,
      String type,
      UUID id,
      String url,
      String page,
      List<Selectors.Selector> selector) {
    DocumentView document = end.document();
    Selectors.Points at =
        end.anchor() == null ? null : selectors.points(document.id(), end.anchor().span());
    boolean inClause =
        end.demand() == null && end.anchor() != null && end.anchor().clause() != null;
    return new LinkAnswer.End(
        type,
        id,
        url,
        page,
        inClause ? url : null,
        end.demand() == null ? null : url,
        iris.document(document.id()),
        selector,
        at == null ? null : at.start(),
        at == null ? null : at.end(),
        end.label(),
        new ClauseNames(document.language()).full(end.label()),
        end.text(),
        document.title(),
        document.symbol(),
        document.language());
  }
}
