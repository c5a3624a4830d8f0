package org.dispositif.comparison;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.Anchors;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.LayerKind;
import org.dispositif.dossier.Layers;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Visibility;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;

/**
 * Judgements: one for each assessor, demand and text judged, and one agreed by the curators. A
 * judgement stands for the text that it was made on; a new version of the text is judged anew.
 */
@Stateless
public class JudgementService {

  static final int LONGEST_RATIONALE = 8000;
  static final int LONGEST_NOTE = 4000;
  static final int MOST_EVIDENCE = 100;

  /** What frames a text and says nothing of its own: it proves nothing. */
  private static final Set<BlockKind> APART =
      EnumSet.of(
          BlockKind.TITLE,
          BlockKind.ENACTING,
          BlockKind.SECTION,
          BlockKind.HEADING,
          BlockKind.NOISE);

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject DemandService demands;
  @Inject DocumentService documents;
  @Inject DossierService dossiers;
  @Inject ClauseService clauses;
  @Inject Anchors anchors;
  @Inject JudgementViews views;
  @Inject Layers layers;

  /**
   * Which judgement is meant.
   *
   * @param agreed the dossier's; else the caller's own
   */
  public record Which(UUID demand, UUID resolution, boolean agreed) {}

  /** What {@link #judge} did. */
  public record Judged(JudgementView judgement, boolean made) {}

  /** The demand and the resolution, both readable by the caller. */
  private record Place(DemandView demand, DocumentView resolution, boolean agreed) {}

  /**
   * @throws Refusal not found when nobody has judged, gone when it was withdrawn
   */
  public JudgementView get(Which which) {
    Place place = place(which, Permission.READ);
    return live(place, LockModeType.NONE)
        .filter(j -> !views.visible(List.of(j.id)).isEmpty())
        .map(this::view)
        .orElseThrow(() -> absent(place));
  }

  /**
   * Judges, and so confirms the demand.
   *
   * @param version that of the judgement that the caller has read; empty when there was none
   * @throws Refusal stale when there is another than the caller has read; unusable when evidence is
   *     needed and missing, or is not of this resolution; conflict when the demand was rejected
   */
  public Judged judge(Which which, OptionalInt version, NewJudgement wanted) {
    Place place = place(which, which.agreed() ? Permission.CURATE : Permission.WORK);
    check(place, wanted);
    Optional<Judgement> last = live(place, LockModeType.PESSIMISTIC_WRITE);
    UUID layer = layer(place);
    Optional<Judgement> there = last.filter(j -> !anew(j, layer));
    if (there.isPresent() || version.isPresent()) {
      requireSame(last, version);
    }
    if (last.isPresent() && there.isEmpty()) {
      makeRoom(place, layer);
    }
    Judgement judgement = there.orElseGet(() -> begin(place, layer));
    judgement.judged = wanted.judgement();
    judgement.rationale = wanted.rationale() == null ? "" : wanted.rationale().strip();
    judgement.modifiedAt = Now.instant();
    judgement.assessor = caller.id();
    em.persist(judgement);
    takePlace(() -> Refusal.stale(null));
    rest(judgement, place.resolution(), wanted.evidence());
    record(judgement, there.isPresent() ? Changes.Kind.CHANGED : Changes.Kind.CREATED);
    return new Judged(view(judgement), there.isEmpty());
  }

  /** Takes it back; it lies in the trash, and judging again makes a new one. */
  public void withdraw(Which which, int version) {
    Place place = place(which, which.agreed() ? Permission.CURATE : Permission.WORK);
    Judgement judgement =
        live(place, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(place));
    requireSame(Optional.of(judgement), OptionalInt.of(version));
    layers.requireNotFixed(judgement.layer);
    remove(judgement);
  }

  private void remove(Judgement judgement) {
    judgement.deletedAt = Now.instant();
    judgement.deletedBy = caller.id();
    judgement.liveKey = null;
    record(judgement, Changes.Kind.DELETED);
  }

  /**
   * Brings the judgement back that was withdrawn last.
   *
   * @throws Refusal not found when none was; conflict when another has been made since
   */
  public JudgementView restore(Which which) {
    Place place = place(which, which.agreed() ? Permission.CURATE : Permission.WORK);
    Optional<Judgement> last = withdrawn(place).findFirst();
    if (last.isEmpty() && live(place, LockModeType.NONE).isEmpty()) {
      throw Refusal.notFound();
    }
    Judgement judgement = last.orElseThrow(() -> Refusal.conflict("judgement.there"));
    if (taken(judgement)) {
      throw Refusal.conflict("judgement.there");
    }
    layers.requireNotFixed(judgement.layer);
    judgement.deletedAt = null;
    judgement.deletedBy = null;
    judgement.liveKey = key(judgement);
    takePlace(() -> Refusal.conflict("judgement.there"));
    record(judgement, Changes.Kind.RESTORED);
    return view(judgement);
  }

  /**
   * Writes the judgement. Two may find the place empty at the same moment: the database lets one
   * have it, and the other is refused as if it had come later. Here, as the container would log a
   * failure that leaves a bean.
   */
  private void takePlace(Supplier<Refusal> taken) {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw Refusal.stale(null);
    } catch (PersistenceException e) {
      throw isTaken(e) ? taken.get() : e;
    }
  }

  private static boolean isTaken(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(f -> f instanceof SQLException sql && "23505".equals(sql.getSQLState()));
  }

  /** A judgement that was taken back and that one may bring back: which one, and its name. */
  public record Withdrawn(UUID id, Which which, String name) {}

  /**
   * One's own withdrawn judgements of a dossier, and the agreed ones for curators, as far as none
   * has taken their place; the last of each.
   */
  public List<Withdrawn> trash(UUID dossier) {
    access.require(dossier, Permission.WORK);
    boolean curates = access.may(dossier, Permission.CURATE);
    Map<Which, Judgement> last = new LinkedHashMap<>();
    em.createQuery(
            "select j from Judgement j, Document d where d.id = j.document and d.deletedAt is null"
                + " and d.currentVersion = j.textVersion and j.dossier = :dossier and j.deletedAt"
                + " is not null and (j.agreed = false and j.assessor = :me or j.agreed = true and"
                + " :curates = true) order by j.deletedAt desc",
            Judgement.class)
        .setParameter("dossier", dossier)
        .setParameter("me", caller.id())
        .setParameter("curates", curates)
        .getResultStream()
        .forEach(j -> last.putIfAbsent(new Which(j.demand, j.document, j.agreed), j));
    Map<UUID, DemandView> asked = demands.views(last.keySet().stream().map(Which::demand).toList());
    Map<UUID, DocumentView> on =
        documents.readable(last.keySet().stream().map(Which::resolution).toList());
    return last.entrySet().stream()
        .filter(e -> asked.containsKey(e.getKey().demand()))
        .filter(e -> on.containsKey(e.getKey().resolution()))
        .filter(e -> !taken(e.getValue()))
        .map(e -> withdrawn(e.getKey(), e.getValue(), asked, on))
        .toList();
  }

  private static Withdrawn withdrawn(
      Which which, Judgement j, Map<UUID, DemandView> asked, Map<UUID, DocumentView> on) {
    String demand = asked.get(which.demand()).number();
    String name = demand + " × " + on.get(which.resolution()).name() + ": " + j.judged.letter();
    return new Withdrawn(j.id, which, name);
  }

  /** Brings back one of the {@link #trash}. */
  public JudgementView restore(UUID id) {
    Judgement judgement =
        Optional.ofNullable(em.find(Judgement.class, id)).orElseThrow(Refusal::notFound);
    access.require(judgement.dossier, Permission.WORK);
    if (!judgement.agreed && !judgement.assessor.equals(caller.id())) {
      throw Refusal.notFound();
    }
    return restore(new Which(judgement.demand, judgement.document, judgement.agreed));
  }

  // ---------------------------------------------------------------- finding it

  private Place place(Which which, Permission permission) {
    DemandView demand = demands.get(which.demand());
    access.require(demand.dossier(), permission);
    DocumentView resolution = documents.get(which.resolution());
    boolean within =
        resolution.dossier().equals(demand.dossier())
            || dossiers.get(resolution.dossier()).visibility() != Visibility.PRIVATE;
    if (!within) {
      throw Refusal.unusable("coverage.elsewhere");
    }
    return new Place(demand, resolution, which.agreed());
  }

  /** Of what there can be one at a time: a blind layer is one person's, so it stands for them. */
  private String key(Judgement j) {
    boolean blind = layers.standing(j.layer).kind() == LayerKind.BLIND;
    UUID whose = blind ? j.layer : j.assessor;
    return String.join(
        "/",
        j.dossier.toString(),
        j.demand.toString(),
        j.work.toString(),
        j.textVersion.toString(),
        j.agreed ? "agreed" : whose.toString());
  }

  /** Whether another has been made since in place of one that was taken back. */
  private boolean taken(Judgement withdrawn) {
    return em.createQuery("select j.id from Judgement j where j.liveKey = :key", UUID.class)
        .setParameter("key", key(withdrawn))
        .getResultStream()
        .findAny()
        .isPresent();
  }

  /** Of several, made for one assignment after the other, that which can still be changed. */
  private Optional<Judgement> live(Place place, LockModeType lock) {
    List<Judgement> all = all(place, "j.deletedAt is null", lock).toList();
    Map<UUID, Layers.Standing> standings =
        layers.standings(all.stream().map(j -> j.layer).distinct().toList());
    return all.stream()
        .min(
            Comparator.comparing((Judgement j) -> standings.get(j.layer).fixed())
                .thenComparing(j -> j.createdAt, Comparator.reverseOrder())
                .thenComparing(j -> j.id));
  }

  /**
   * Whether it stays as it is, and another is made: it was opened, is not blind as asked, or is
   * still blind although that is no longer asked of the caller.
   */
  private boolean anew(Judgement there, UUID layer) {
    boolean blind = layers.standing(layer).kind() == LayerKind.BLIND;
    Layers.Standing its = layers.standing(there.layer);
    return its.fixed() || (!there.layer.equals(layer) && (blind || its.hidden()));
  }

  /** What the caller judged in the layer before they were asked elsewhere makes room. */
  private void makeRoom(Place place, UUID layer) {
    all(place, "j.deletedAt is null", LockModeType.PESSIMISTIC_WRITE)
        .filter(j -> j.layer.equals(layer))
        .filter(j -> !layers.standing(j.layer).fixed())
        .toList()
        .forEach(this::remove);
    em.flush();
  }

  /** Those that were taken back, the last first. */
  private Stream<Judgement> withdrawn(Place place) {
    return all(place, "j.deletedAt is not null", LockModeType.NONE)
        .sorted(Comparator.comparing((Judgement j) -> j.deletedAt).reversed());
  }

  private Stream<Judgement> all(Place place, String which, LockModeType lock) {
    String whose = place.agreed() ? "j.agreed = true" : "j.agreed = false and j.assessor = :me";
    TypedQuery<Judgement> query =
        em.createQuery(
                "select j from Judgement j where j.demand = :demand and j.work = :work and"
                    + " j.textVersion = :version and "
                    + which
                    + " and "
                    + whose,
                Judgement.class)
            .setParameter("demand", place.demand().id())
            .setParameter("work", place.resolution().work())
            .setParameter("version", place.resolution().textVersion())
            .setLockMode(lock);
    return (place.agreed() ? query : query.setParameter("me", caller.id())).getResultStream();
  }

  private Refusal absent(Place place) {
    return withdrawn(place).findAny().isPresent() ? Refusal.gone() : Refusal.notFound();
  }

  private void requireSame(Optional<Judgement> there, OptionalInt version) {
    boolean same =
        there.isPresent()
            ? version.isPresent() && there.get().version == version.getAsInt()
            : version.isEmpty();
    if (!same) {
      throw Refusal.stale(there.map(this::view).orElse(null));
    }
  }

  private JudgementView view(Judgement judgement) {
    return views.of(List.of(judgement)).get(0);
  }

  // ---------------------------------------------------------------- writing it

  private static void check(Place place, NewJudgement wanted) {
    if (wanted.judgement() == null) {
      throw Refusal.badRequest("judgement.missing");
    }
    if (place.resolution().kind() != DocumentKind.RESOLUTION) {
      throw Refusal.unusable("coverage.notResolution", place.resolution().name());
    }
    if (wanted.judgement().needsEvidence() && wanted.evidence().isEmpty()) {
      throw Refusal.unusable("judgement.evidence", wanted.judgement().name());
    }
    if (wanted.evidence().size() > MOST_EVIDENCE) {
      throw Refusal.unusable("judgement.evidenceMany", MOST_EVIDENCE);
    }
    if (wanted.rationale() != null && wanted.rationale().length() > LONGEST_RATIONALE) {
      throw Refusal.unusable("rationale.long", LONGEST_RATIONALE);
    }
    if (place.demand().state() == DemandState.REJECTED) {
      throw Refusal.conflict("demand.rejected", place.demand().number());
    }
  }

  private Judgement begin(Place place, UUID layer) {
    Judgement judgement = new Judgement();
    judgement.id = Ids.next();
    judgement.dossier = place.demand().dossier();
    judgement.demand = place.demand().id();
    judgement.work = place.resolution().work();
    judgement.document = place.resolution().id();
    judgement.textVersion = place.resolution().textVersion();
    judgement.agreed = place.agreed();
    judgement.assessor = caller.id();
    judgement.layer = layer;
    judgement.createdAt = Now.instant();
    judgement.liveKey = key(judgement);
    return judgement;
  }

  private UUID layer(Place place) {
    UUID dossier = place.demand().dossier();
    return place.agreed()
        ? access.openLayer(dossier)
        : layers.work(dossier, List.of(place.demand().document(), place.resolution().id()), true);
  }

  /** What nobody else sees is nobody else's news, and confirms no demand for them. */
  private void record(Judgement judgement, Changes.Kind kind) {
    if (!layers.standing(judgement.layer).hidden()) {
      boolean judged = kind == Changes.Kind.CREATED || kind == Changes.Kind.CHANGED;
      if (judged) {
        demands.confirmByUse(judgement.demand);
      }
      changes.record(judgement.dossier, kind, "judgement", judgement.id);
    }
  }

  /** The evidence is written anew each time; what it was before stands in the history. */
  private void rest(Judgement judgement, DocumentView resolution, List<NewJudgement.Proof> proofs) {
    em.createQuery("select e from Evidence e where e.judgement = :id", Evidence.class)
        .setParameter("id", judgement.id)
        .getResultList()
        .forEach(em::remove);
    for (int i = 0; i < proofs.size(); i++) {
      Evidence evidence = new Evidence();
      evidence.id = Ids.next();
      evidence.judgement = judgement.id;
      evidence.ordinal = i;
      evidence.anchor = anchor(resolution, proofs.get(i)).id();
      evidence.note = note(proofs.get(i).note());
      em.persist(evidence);
    }
  }

  private AnchorView anchor(DocumentView resolution, NewJudgement.Proof proof) {
    if (proof.clause() == null) {
      return anchors.onWords(resolution.id(), proof.span());
    }
    ClauseView clause = clauses.get(proof.clause());
    if (!clause.document().equals(resolution.id())) {
      throw Refusal.unusable("evidence.elsewhere", resolution.name());
    }
    if (APART.contains(clause.kind())) {
      throw Refusal.unusable("evidence.apart");
    }
    if (proof.span() == null) {
      return anchors.onClause(clause.id());
    }
    if (!clause.span().contains(proof.span())) {
      throw Refusal.unusable("anchor.outside", proof.span().start(), proof.span().end());
    }
    return anchors.onWords(resolution.id(), proof.span());
  }

  private static String note(String note) {
    if (note != null && note.length() > LONGEST_NOTE) {
      throw Refusal.unusable("evidence.note", LONGEST_NOTE);
    }
    return note == null || note.isBlank() ? null : note.strip();
  }
}
