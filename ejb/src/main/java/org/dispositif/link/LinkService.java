package org.dispositif.link;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.Anchors;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.LayerFilter;
import org.dispositif.dossier.Layers;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Replaced;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.Span;

/** Links: made, seen from either end, corrected, put into the trash. */
@Stateless
public class LinkService {

  static final int LONGEST_RATIONALE = 8000;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject DemandService demands;
  @Inject Anchors anchors;
  @Inject Relations relations;
  @Inject LinkViews views;
  @Inject Layers layers;

  /** What {@link #create} did: the same id with the same content again makes nothing new. */
  public record Created(LinkView link, boolean made) {}

  /**
   * @throws Refusal not found when an end is hidden from the caller; unusable when the relation is
   *     unknown, the words lie outside, or both ends are the same
   */
  public Created create(NewLink wanted) {
    Place source = place(wanted.source());
    Place target = place(wanted.target());
    UUID dossier = dossier(wanted.dossier(), source, target);
    Relation relation =
        relations
            .find(dossier, wanted.relation())
            .orElseThrow(
                () -> Refusal.unusable("link.relation", String.valueOf(wanted.relation())));
    if (source.equals(target)) {
      throw Refusal.unusable("link.same");
    }
    String rationale = rationale(wanted.rationale());
    ClauseLink there =
        wanted.id() == null
            ? null
            : em.find(ClauseLink.class, wanted.id(), LockModeType.PESSIMISTIC_WRITE);
    UUID layer =
        layers.work(dossier, List.of(source.document().id(), target.document().id()), false);
    return there == null
        ? make(wanted.id(), dossier, layer, relation, source, target, rationale)
        : again(there, relation, source, target, rationale);
  }

  /** Links for the dossier, as the curators settled it. */
  public LinkView curate(NewLink wanted) {
    access.require(wanted.dossier(), Permission.CURATE);
    Relation relation =
        relations
            .find(wanted.dossier(), wanted.relation())
            .orElseThrow(
                () -> Refusal.unusable("link.relation", String.valueOf(wanted.relation())));
    return make(
            null,
            wanted.dossier(),
            layers.curated(wanted.dossier()),
            relation,
            place(wanted.source()),
            place(wanted.target()),
            rationale(wanted.rationale()))
        .link();
  }

  private Created make(
      UUID id,
      UUID dossier,
      UUID layer,
      Relation relation,
      Place source,
      Place target,
      String rationale) {
    ClauseLink link = new ClauseLink();
    link.id = id == null ? Ids.next() : id;
    link.dossier = dossier;
    link.layer = layer;
    link.relation = relation.id();
    link.source = point(source);
    link.target = point(target);
    link.rationale = rationale;
    link.creator = caller.id();
    link.createdAt = Now.instant();
    em.persist(link);
    em.flush();
    record(link, Changes.Kind.CREATED);
    return new Created(view(link), true);
  }

  private Created again(
      ClauseLink there, Relation relation, Place source, Place target, String rationale) {
    access.require(there.dossier, Permission.READ);
    layers.requireVisible(there.layer);
    if (there.deletedAt != null) {
      throw Refusal.gone();
    }
    LinkView view = view(there);
    boolean same =
        view.relation().equals(relation)
            && Objects.equals(there.rationale, rationale)
            && Place.of(view.source()).equals(source)
            && Place.of(view.target()).equals(target);
    if (!same) {
      throw Refusal.conflict("id.taken");
    }
    return new Created(view, false);
  }

  // ---------------------------------------------------------------- ends

  /** An end that has been found, and that the caller may read. */
  private record Place(DocumentView document, UUID clause, UUID demand, Span span) {

    static Place of(LinkView.End end) {
      boolean words = end.demand() == null && end.anchor() != null;
      boolean whole = words && end.anchor().wholeClause();
      return new Place(
          end.document(),
          whole ? end.anchor().clause() : null,
          end.demand() == null ? null : end.demand().id(),
          words && !whole ? end.anchor().span() : null);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place p
          && p.document.id().equals(document.id())
          && Objects.equals(p.clause, clause)
          && Objects.equals(p.demand, demand)
          && Objects.equals(p.span, span);
    }

    @Override
    public int hashCode() {
      return Objects.hash(document.id(), clause, demand, span);
    }
  }

  private Place place(NewLink.End end) {
    if (end.demand() != null) {
      DemandView demand = demands.get(end.demand());
      return new Place(documents.get(demand.document()), null, demand.id(), null);
    }
    if (end.clause() == null) {
      return new Place(documents.get(end.document()), null, null, end.span());
    }
    ClauseView clause = clauses.get(end.clause());
    if (end.span() != null && !clause.span().contains(end.span())) {
      throw Refusal.unusable("anchor.outside", end.span().start(), end.span().end());
    }
    return new Place(
        documents.get(clause.document()),
        end.span() == null ? clause.id() : null,
        null,
        end.span());
  }

  private ClauseLink.Point point(Place place) {
    ClauseLink.Point point = new ClauseLink.Point();
    point.document = place.document().id();
    point.demand = place.demand();
    if (place.clause() != null) {
      point.anchor = anchors.onClause(place.clause()).id();
    } else if (place.span() != null) {
      point.anchor = anchors.onWords(point.document, place.span()).id();
    }
    return point;
  }

  private UUID dossier(UUID wanted, Place source, Place target) {
    UUID own = source.document().dossier();
    UUID other = target.document().dossier();
    UUID dossier = own;
    if (wanted != null) {
      dossier = wanted;
    } else if (!access.may(own, Permission.WORK) && access.may(other, Permission.WORK)) {
      dossier = other;
    }
    access.require(dossier, Permission.WORK);
    return dossier;
  }

  // ---------------------------------------------------------------- reading

  /**
   * @throws Refusal not found, or gone when the link or one of its ends is in the trash
   */
  public LinkView get(UUID id) {
    return view(require(id, Permission.READ));
  }

  /** A link as it is seen from one of its ends. */
  public record Seen(LinkView link, boolean outgoing) {

    /** The end at the other side. */
    public LinkView.End other() {
      return outgoing ? link.target() : link.source();
    }
  }

  /** The links of a document: of its words, its clauses, its demands and of the whole. */
  public List<Seen> ofDocument(UUID document) {
    DocumentView view = documents.get(document);
    return seen(view.id(), end -> end.document().id().equals(view.id()));
  }

  /** The links of a clause or of words in it. */
  public List<Seen> ofClause(UUID clause) {
    ClauseView view = clauses.get(clause);
    return seen(view.document(), end -> touches(end, view));
  }

  private static boolean touches(LinkView.End end, ClauseView clause) {
    AnchorView anchor = end.demand() == null ? end.anchor() : null;
    return anchor != null
        && anchor.document().equals(clause.document())
        && anchor.span().overlaps(clause.span());
  }

  /** The links of a demand. */
  public List<Seen> ofDemand(UUID demand) {
    DemandView view = demands.get(demand);
    return seen(view.document(), end -> end.demand() != null && end.demand().id().equals(demand));
  }

  private List<Seen> seen(UUID document, Predicate<LinkView.End> here) {
    List<ClauseLink> links =
        em.createQuery(
                "select l from ClauseLink l where l.deletedAt is null"
                    + " and (l.source.document = :document or l.target.document = :document) and "
                    + LayerFilter.visible("l.layer")
                    + " order by l.createdAt, l.id",
                ClauseLink.class)
            .setParameter("document", document)
            .setParameter(LayerFilter.VIEWER, caller.id())
            .getResultList();
    return views.of(links).stream()
        .filter(l -> here.test(l.source()) || here.test(l.target()))
        .map(l -> new Seen(l, here.test(l.source())))
        .toList();
  }

  private LinkView view(ClauseLink link) {
    return views.of(List.of(link)).stream().findFirst().orElseThrow(Refusal::gone);
  }

  // ---------------------------------------------------------------- changing

  /** What of a link changes; null leaves it as it is, an empty Optional takes it away. */
  public record Edit(String relation, Optional<String> rationale) {}

  public LinkView edit(UUID id, int version, Edit edit) {
    ClauseLink link = at(id, version);
    if (edit.relation() != null) {
      link.relation =
          relations
              .find(link.dossier, edit.relation())
              .orElseThrow(() -> Refusal.unusable("link.relation", edit.relation()))
              .id();
    }
    if (edit.rationale() != null) {
      link.rationale = rationale(edit.rationale().orElse(null));
    }
    em.flush();
    record(link, Changes.Kind.CHANGED);
    return view(link);
  }

  public void delete(UUID id, int version) {
    ClauseLink link = at(id, version);
    link.deletedAt = Now.instant();
    link.deletedBy = caller.id();
    record(link, Changes.Kind.DELETED);
  }

  /**
   * @throws Refusal conflict when a later decision of the curators took its place
   */
  public LinkView restore(UUID id) {
    ClauseLink link = find(id, Permission.WORK);
    if (link.deletedAt != null) {
      Replaced.refuseLink(em, id);
    }
    link.deletedAt = null;
    link.deletedBy = null;
    em.flush();
    record(link, Changes.Kind.RESTORED);
    return view(link);
  }

  /** What nobody else sees is nobody else's news. */
  private void record(ClauseLink link, Changes.Kind kind) {
    if (!layers.standing(link.layer).hidden()) {
      changes.record(link.dossier, kind, "link", link.id);
    }
  }

  /** The links of a dossier that are in the trash while both their ends are not, the last first. */
  public List<LinkView> trash(UUID dossier) {
    access.require(dossier, Permission.WORK);
    return views.of(
        em.createQuery(
                "select l from ClauseLink l where l.dossier = :dossier and l.deletedAt is not null"
                    + " and "
                    + LayerFilter.visible("l.layer")
                    + " and not "
                    + Replaced.link("l.id")
                    + " order by l.deletedAt desc",
                ClauseLink.class)
            .setParameter("dossier", dossier)
            .setParameter(LayerFilter.VIEWER, caller.id())
            .getResultList());
  }

  private ClauseLink at(UUID id, int version) {
    ClauseLink link = require(id, Permission.WORK);
    if (link.version != version) {
      throw Refusal.stale(view(link));
    }
    return link;
  }

  private ClauseLink require(UUID id, Permission permission) {
    ClauseLink link = find(id, permission);
    if (link.deletedAt != null) {
      throw Refusal.gone();
    }
    return link;
  }

  private ClauseLink find(UUID id, Permission permission) {
    LockModeType lock =
        permission == Permission.READ ? LockModeType.NONE : LockModeType.PESSIMISTIC_WRITE;
    ClauseLink link =
        Optional.ofNullable(em.find(ClauseLink.class, id, lock)).orElseThrow(Refusal::notFound);
    layers.requireVisible(link.layer);
    access.require(link.dossier, permission);
    if (permission != Permission.READ) {
      layers.requireNotFixed(link.layer);
    }
    return link;
  }

  private static String rationale(String rationale) {
    if (rationale != null && rationale.length() > LONGEST_RATIONALE) {
      throw Refusal.unusable("rationale.long", LONGEST_RATIONALE);
    }
    return rationale == null || rationale.isBlank() ? null : rationale.strip();
  }
}
