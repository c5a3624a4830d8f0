package org.dispositif.demand;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.Anchors;
import org.dispositif.clause.ClauseDetails;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;
import org.dispositif.platform.Origin;
import org.dispositif.platform.Refusal;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.text.letter.FoundSignatory;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;

/** The demands of letters: found, then confirmed, rejected, corrected and added to by people. */
@Stateless
public class DemandService {

  static final int LONGEST_WORDING = 4000;
  private static final int LONGEST_RULE = 80;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject Anchors anchors;
  @Inject DemandViews views;
  @Inject Signatories signatories;

  /**
   * Stores what was found in a new document, in the transaction of its intake. Writes nothing into
   * the log: the document's own entry stands for all of it.
   */
  public void storeFound(
      DocumentView document, List<FoundDemand> demands, List<FoundSignatory> signed) {
    List<AnchorView> at =
        anchors.onWords(document.id(), demands.stream().map(FoundDemand::span).toList());
    List<UUID> ids = demands.stream().map(d -> Ids.next()).toList();
    for (int i = 0; i < demands.size(); i++) {
      Demand demand = found(document, demands.get(i), at.get(i));
      demand.id = ids.get(i);
      em.persist(demand);
    }
    em.flush();
    for (int i = 0; i < demands.size(); i++) {
      int parent = demands.get(i).parent();
      em.find(Demand.class, ids.get(i)).parent = parent < 0 ? null : ids.get(parent);
    }
    signatories.store(document, signed);
    em.flush();
  }

  private static Demand found(DocumentView document, FoundDemand found, AnchorView anchor) {
    Demand demand = new Demand();
    demand.document = document.id();
    demand.dossier = document.dossier();
    demand.ordinal = found.index();
    demand.level = found.level();
    demand.state = DemandState.FOUND;
    demand.anchor = anchor.id();
    demand.addressees =
        Json.write(found.addressees().stream().map(Addressee::of).toArray(Addressee[]::new));
    demand.verbs = Json.write(found.verbs().toArray(VerbPhrase[]::new));
    demand.origin = Origin.MACHINE;
    demand.rule = Width.cut(found.rule(), LONGEST_RULE);
    return demand;
  }

  // ---------------------------------------------------------------- reading

  /** The demands of a letter, numbered, in reading order; rejected ones among them. */
  public List<DemandView> list(UUID document) {
    return views.live(documents.get(document).id());
  }

  /**
   * One demand.
   *
   * @throws Refusal not found, or gone when it or its letter is in the trash
   */
  public DemandView get(UUID id) {
    return views.view(require(id, Permission.READ, LockModeType.NONE));
  }

  /** Whether there is or was a demand with this id; says nothing about who may read it. */
  public boolean exists(UUID id) {
    return em.find(Demand.class, id) != null;
  }

  /** These demands by id, as far as they are live. The caller of this asks who may read them. */
  public Map<UUID, DemandView> views(List<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select distinct d.document from Demand d where d.id in :ids", UUID.class)
        .setParameter("ids", ids)
        .getResultStream()
        .flatMap(document -> views.live(document).stream())
        .filter(d -> ids.contains(d.id()))
        .collect(Collectors.toMap(DemandView::id, Function.identity()));
  }

  // ---------------------------------------------------------------- changing

  /** What {@link #add} did: the same id with the same content again makes nothing new. */
  public record Created(DemandView demand, boolean made) {}

  /**
   * A demand added by hand: confirmed from the start.
   *
   * @throws Refusal unusable when the words are not in the text or the parent is not in the letter
   */
  public Created add(NewDemand wanted) {
    DocumentView document = documents.require(wanted.document(), Permission.WORK);
    Demand there = wanted.id() == null ? null : em.find(Demand.class, wanted.id());
    if (there != null) {
      return again(there, wanted);
    }
    AnchorView anchor = anchors.onWords(document.id(), wanted.span());
    Demand demand = new Demand();
    demand.id = wanted.id() == null ? Ids.next() : wanted.id();
    demand.document = document.id();
    demand.dossier = document.dossier();
    demand.level = wanted.level() == null ? FoundDemand.Level.SPECIFIC : wanted.level();
    demand.parent = parent(demand, wanted.parent());
    demand.wording = wording(wanted.wording());
    demand.anchor = anchor.id();
    demand.origin = Origin.PERSON;
    read(demand, anchor.span());
    address(demand, wanted.addressees());
    mark(demand, DemandState.CONFIRMED);
    em.persist(demand);
    changes.record(demand.dossier, Changes.Kind.CREATED, "demand", demand.id);
    return new Created(views.view(demand), true);
  }

  private Created again(Demand there, NewDemand wanted) {
    access.require(there.dossier, Permission.READ);
    if (there.deletedAt != null) {
      throw Refusal.gone();
    }
    DemandView view = views.view(there);
    boolean same =
        there.document.equals(wanted.document())
            && view.anchor().span().equals(wanted.span())
            && Objects.equals(there.parent, wanted.parent())
            && Objects.equals(there.wording, wording(wanted.wording()));
    if (!same) {
      throw Refusal.conflict("id.taken");
    }
    return new Created(view, false);
  }

  /**
   * @throws Refusal stale when the demand is no longer at {@code version}
   */
  public DemandView edit(UUID id, int version, DemandEdit edit) {
    Demand demand = at(id, version);
    if (edit.span() != null) {
      demand.anchor = anchors.onWords(demand.document, edit.span()).id();
      read(demand, edit.span());
    }
    if (edit.wording() != null) {
      demand.wording = wording(edit.wording().orElse(null));
    }
    if (edit.level() != null) {
      demand.level = edit.level();
    }
    if (edit.parent() != null) {
      demand.parent = parent(demand, edit.parent().orElse(null));
    }
    address(demand, edit.addressees());
    if (edit.state() != null) {
      mark(demand, edit.state());
    }
    em.flush();
    changes.record(demand.dossier, Changes.Kind.CHANGED, "demand", id);
    return views.view(demand);
  }

  /**
   * To the trash. What it holds stands on its own until it comes back; links and judgements wait.
   */
  public void delete(UUID id, int version) {
    Demand demand = at(id, version);
    demand.deletedAt = Now.instant();
    demand.deletedBy = caller.id();
    changes.record(demand.dossier, Changes.Kind.DELETED, "demand", id);
  }

  public DemandView restore(UUID id) {
    Demand demand =
        Optional.ofNullable(em.find(Demand.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(Refusal::notFound);
    access.require(demand.dossier, Permission.WORK);
    demand.deletedAt = null;
    demand.deletedBy = null;
    em.flush();
    changes.record(demand.dossier, Changes.Kind.RESTORED, "demand", id);
    return views.view(demand);
  }

  /** A demand in the trash, by its words and the clause that they stand in. */
  public record Deleted(UUID id, String text, UUID document, String label) {}

  /** The demands of a dossier that are in the trash, the last first. */
  public List<Deleted> trash(UUID dossier) {
    access.require(dossier, Permission.WORK);
    List<Demand> rows =
        em.createQuery(
                "select d from Demand d where d.dossier = :dossier and d.deletedAt is not null"
                    + " order by d.deletedAt desc",
                Demand.class)
            .setParameter("dossier", dossier)
            .getResultList();
    Map<UUID, AnchorView> at = anchors.views(rows.stream().map(d -> d.anchor).toList());
    return rows.stream().map(d -> deleted(d.id, at.get(d.anchor))).toList();
  }

  private static Deleted deleted(UUID id, AnchorView at) {
    return new Deleted(id, at.exact(), at.document(), at.label());
  }

  /** Somebody judged it: so it is a demand, unless a person said that it is none. */
  public void confirmByUse(UUID id) {
    Demand demand = require(id, Permission.WORK, LockModeType.PESSIMISTIC_WRITE);
    if (demand.state == DemandState.FOUND) {
      mark(demand, DemandState.CONFIRMED);
      changes.record(demand.dossier, Changes.Kind.CHANGED, "demand", id);
    }
  }

  private void mark(Demand demand, DemandState state) {
    boolean confirmed = state == DemandState.CONFIRMED;
    demand.state = state;
    demand.confirmedBy = confirmed ? caller.id() : null;
    demand.confirmedAt = confirmed ? Now.instant() : null;
  }

  /** Sets who is addressed, by hand; null leaves it. */
  private void address(Demand demand, List<Addressee> addressees) {
    if (addressees != null) {
      demand.addressees = Json.write(addressees.toArray(Addressee[]::new));
      demand.addresseesBy = caller.id();
    }
  }

  /** Reads the anatomy again: what the machine saw in these words. Addressees set by hand stay. */
  private void read(Demand demand, Span span) {
    List<ClauseDetails> touched =
        clauses.read(documents.text(demand.document)).stream()
            .filter(c -> c.span().overlaps(span))
            .map(ClauseView::details)
            .toList();
    if (demand.addresseesBy == null) {
      demand.addressees =
          Json.write(
              touched.stream()
                  .flatMap(c -> c.addressees().stream())
                  .filter(a -> span.contains(a.span()))
                  .map(Addressee::of)
                  .toArray(Addressee[]::new));
    }
    demand.verbs =
        Json.write(
            touched.stream()
                .flatMap(c -> c.verbs().stream())
                .filter(v -> span.contains(v.span()))
                .toArray(VerbPhrase[]::new));
  }

  /** The umbrella's id, when it can be: of the same letter, and not below the demand itself. */
  private UUID parent(Demand demand, UUID wanted) {
    Demand at = wanted == null ? null : em.find(Demand.class, wanted);
    if (wanted != null && (at == null || !at.document.equals(demand.document))) {
      throw Refusal.unusable("demand.parent");
    }
    while (at != null) {
      if (at.id.equals(demand.id)) {
        throw Refusal.unusable("demand.parent");
      }
      at = at.parent == null ? null : em.find(Demand.class, at.parent);
    }
    return wanted;
  }

  private static String wording(String wording) {
    if (wording != null && wording.length() > LONGEST_WORDING) {
      throw Refusal.unusable("demand.wording", LONGEST_WORDING);
    }
    return wording == null || wording.isBlank() ? null : wording.strip();
  }

  private Demand at(UUID id, int version) {
    Demand demand = require(id, Permission.WORK, LockModeType.PESSIMISTIC_WRITE);
    if (demand.version != version) {
      throw Refusal.stale(views.view(demand));
    }
    return demand;
  }

  private Demand require(UUID id, Permission permission, LockModeType lock) {
    Demand demand =
        Optional.ofNullable(id)
            .map(i -> em.find(Demand.class, i, lock))
            .orElseThrow(Refusal::notFound);
    documents.require(demand.document, permission);
    if (demand.deletedAt != null) {
      throw Refusal.gone();
    }
    return demand;
  }
}
