package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.annotation.NewNote;
import org.dispositif.clause.AnchorView;
import org.dispositif.link.LinkService;
import org.dispositif.link.LinkView;
import org.dispositif.link.NewLink;

/** What stands for the dossier: copies of what people made, or what a curator wrote instead. */
@Dependent
class Curated {

  @Inject AnnotationService annotations;
  @Inject LinkService links;

  UUID take(AnnotationView a, UUID dossier) {
    return annotations
        .curate(
            new NewNote(
                null,
                dossier,
                a.anchors().get(0).document(),
                a.anchors().stream().map(AnchorView::span).toList(),
                a.comment(),
                a.tags().stream().map(AnnotationView.TagUse::id).filter(Objects::nonNull).toList(),
                null,
                false))
        .id();
  }

  UUID write(NewDecision wanted, UUID dossier) {
    return annotations
        .curate(
            new NewNote(
                null,
                dossier,
                wanted.document(),
                List.of(wanted.span()),
                wanted.comment(),
                wanted.tags() == null ? List.of() : wanted.tags(),
                null,
                false))
        .id();
  }

  UUID take(LinkView link, UUID dossier) {
    return link(link, dossier, link.relation().code(), link.rationale());
  }

  /** The same ends in another relation. */
  UUID write(LinkView like, NewDecision wanted, UUID dossier) {
    return link(like, dossier, wanted.relation(), wanted.comment());
  }

  private UUID link(LinkView like, UUID dossier, String relation, String rationale) {
    NewLink copy =
        new NewLink(null, dossier, end(like.source()), end(like.target()), relation, rationale);
    return links.curate(copy).id();
  }

  private static NewLink.End end(LinkView.End end) {
    AnchorView anchor = end.anchor();
    if (end.demand() != null) {
      return NewLink.End.demand(end.demand().id());
    }
    return anchor != null && anchor.wholeClause()
        ? NewLink.End.clause(anchor.clause(), null)
        : NewLink.End.document(end.document().id(), anchor == null ? null : anchor.span());
  }

  /** Puts what stood for the dossier into the trash. */
  void remove(Decision decision) {
    if (decision.curated != null) {
      annotations.ofDocument(decision.document).stream()
          .filter(a -> a.id().equals(decision.curated))
          .findFirst()
          .ifPresent(a -> annotations.delete(a.id(), a.version()));
    }
    if (decision.curatedLink != null) {
      links.ofDocument(decision.document).stream()
          .map(LinkService.Seen::link)
          .filter(l -> l.id().equals(decision.curatedLink))
          .findFirst()
          .ifPresent(l -> links.delete(l.id(), l.version()));
    }
  }
}
