package org.dispositif.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.Anchors;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Layers;
import org.dispositif.dossier.Permission;

/**
 * Puts links together with what stands at their ends, a few queries for any number of links. Leaves
 * out what the caller may not see: a link of a hidden dossier, or with an end in one; and what
 * waits in the trash with one of its ends.
 */
@Dependent
class LinkViews {

  @PersistenceContext EntityManager em;
  @Inject Access access;
  @Inject DocumentService documents;
  @Inject DemandService demands;
  @Inject Anchors anchors;
  @Inject AccountService accounts;
  @Inject Layers layers;

  /** What the ends and names of some links are made of. */
  private record Stock(
      Map<UUID, DocumentView> documents,
      Map<UUID, AnchorView> anchors,
      Map<UUID, DemandView> demands,
      Map<UUID, Relation> relations,
      Map<UUID, Person> people,
      Map<UUID, Layers.Standing> layers) {}

  List<LinkView> of(List<ClauseLink> links) {
    List<ClauseLink> readable =
        links.stream().filter(l -> access.may(l.dossier, Permission.READ)).toList();
    Stock stock = stock(readable);
    return readable.stream().map(l -> view(l, stock)).filter(Objects::nonNull).toList();
  }

  private Stock stock(List<ClauseLink> links) {
    List<ClauseLink.Point> points =
        links.stream().flatMap(l -> Stream.of(l.source, l.target)).toList();
    return new Stock(
        documents.readable(ids(points, p -> p.document)),
        anchors.views(ids(points, p -> p.anchor)),
        demands.views(ids(points, p -> p.demand)),
        relations(links.stream().map(l -> l.relation).distinct().toList()),
        accounts.people(links.stream().map(l -> l.creator).distinct().toList()),
        layers.standings(links.stream().map(l -> l.layer).distinct().toList()));
  }

  private static List<UUID> ids(
      List<ClauseLink.Point> points, Function<ClauseLink.Point, UUID> id) {
    return points.stream().map(id).filter(Objects::nonNull).distinct().toList();
  }

  private Map<UUID, Relation> relations(List<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery("select r from RelationType r where r.id in :ids", RelationType.class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(RelationType::view)
            .collect(Collectors.toMap(Relation::id, Function.identity()));
  }

  private static LinkView view(ClauseLink l, Stock stock) {
    LinkView.End source = end(l.source, stock);
    LinkView.End target = end(l.target, stock);
    if (source == null || target == null) {
      return null;
    }
    return new LinkView(
        l.id,
        l.version,
        l.dossier,
        l.layer,
        stock.layers().get(l.layer),
        stock.relations().get(l.relation),
        source,
        target,
        l.rationale,
        l.creator,
        stock.people().get(l.creator).name(),
        l.createdAt);
  }

  /** Null when it is hidden or in the trash. */
  private static LinkView.End end(ClauseLink.Point point, Stock stock) {
    DocumentView document = stock.documents().get(point.document);
    DemandView demand = point.demand == null ? null : stock.demands().get(point.demand);
    if (document == null || (point.demand != null && demand == null)) {
      return null;
    }
    AnchorView anchor = demand == null ? anchor(point, stock) : demand.anchor();
    return new LinkView.End(document, anchor, demand);
  }

  private static AnchorView anchor(ClauseLink.Point point, Stock stock) {
    return point.anchor == null ? null : stock.anchors().get(point.anchor);
  }
}
