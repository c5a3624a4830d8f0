package org.dispositif.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.demand.DemandState;
import org.dispositif.dossier.LayerFilter;
import org.dispositif.dossier.Role;
import org.dispositif.platform.Caller;

/** What waits for the caller in the dossiers that they work in. */
@Stateless
public class WaitingService {

  private static final int MOST = 20;

  /** In dossiers of which the caller is a member who works. */
  private static final String MINE =
      " and exists (select me.id from Member me join Dossier own on own.id = me.dossier where"
          + " me.dossier = doc.dossier and me.account = :me and me.role in :work and own.deletedAt"
          + " is null)";

  private static final Set<Role> WORK = Set.of(Role.ANALYST, Role.CURATOR, Role.OWNER);

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject AccountService accounts;

  public Waiting waiting() {
    return new Waiting(letters(), comparisons(), moved(), replies());
  }

  private <T> TypedQuery<T> mine(String query, Class<T> type) {
    return em.createQuery(query, type).setParameter("me", caller.id()).setParameter("work", WORK);
  }

  // ---------------------------------------------------------------- demands found

  private List<Waiting.Letter> letters() {
    return mine(
            "select doc.id, coalesce(w.symbol, doc.title), doc.dossier, count(d.id) from Demand d"
                + " join Document doc on doc.id = d.document join Work w on w.id = doc.work"
                + " where d.state = :found and d.deletedAt is null and doc.deletedAt is null"
                + MINE
                + " group by doc.id, w.symbol, doc.title, doc.dossier, doc.createdAt order by"
                + " doc.createdAt desc",
            Object[].class)
        .setParameter("found", DemandState.FOUND)
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            r ->
                new Waiting.Letter(
                    (UUID) r[0], (String) r[1], (UUID) r[2], (Long) r[3], firstFound((UUID) r[0])))
        .toList();
  }

  private UUID firstFound(UUID letter) {
    return em.createQuery(
            "select d.id from Demand d join Anchor a on a.id = d.anchor where d.document = :letter"
                + " and d.state = :found and d.deletedAt is null order by a.start, d.ordinal",
            UUID.class)
        .setParameter("letter", letter)
        .setParameter("found", DemandState.FOUND)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  // ---------------------------------------------------------------- judging begun

  private List<Waiting.Comparison> comparisons() {
    return mine(
            "select doc.id, coalesce(w.symbol, doc.title), r.id, coalesce(rw.symbol, r.title),"
                + " count(distinct d.id), max(j.modifiedAt) from Judgement j join Demand d on d.id"
                + " = j.demand join Document doc on doc.id = d.document join Work w on w.id ="
                + " doc.work join Document r on r.id = j.document join Work rw on rw.id = r.work"
                + " where j.assessor = :me and j.agreed = false and j.deletedAt is null and"
                + " j.textVersion = r.currentVersion and d.deletedAt is null and d.state <>"
                + " :rejected and doc.deletedAt is null and r.deletedAt is null"
                + MINE
                + " group by doc.id, w.symbol, doc.title, r.id, rw.symbol, r.title order by"
                + " max(j.modifiedAt) desc",
            Object[].class)
        .setParameter("rejected", DemandState.REJECTED)
        .setMaxResults(MOST)
        .getResultStream()
        .map(this::comparison)
        .filter(c -> c.judged() < c.total())
        .toList();
  }

  private Waiting.Comparison comparison(Object[] r) {
    UUID letter = (UUID) r[0];
    UUID resolution = (UUID) r[2];
    long total =
        em.createQuery(
                "select count(d) from Demand d where d.document = :letter and d.deletedAt is null"
                    + " and d.state <> :rejected",
                Long.class)
            .setParameter("letter", letter)
            .setParameter("rejected", DemandState.REJECTED)
            .getSingleResult();
    return new Waiting.Comparison(
        letter,
        (String) r[1],
        resolution,
        (String) r[3],
        (Long) r[4],
        total,
        next(letter, resolution));
  }

  private UUID next(UUID letter, UUID resolution) {
    return em.createQuery(
            "select d.id from Demand d join Anchor a on a.id = d.anchor where d.document = :letter"
                + " and d.deletedAt is null and d.state <> :rejected and not exists (select j.id"
                + " from Judgement j join Document r on r.id = j.document where j.demand = d.id and"
                + " j.document = :resolution and j.textVersion = r.currentVersion and j.assessor ="
                + " :me and j.agreed = false and j.deletedAt is null) order by a.start, d.ordinal",
            UUID.class)
        .setParameter("letter", letter)
        .setParameter("resolution", resolution)
        .setParameter("rejected", DemandState.REJECTED)
        .setParameter("me", caller.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  // ---------------------------------------------------------------- anchors to review

  private static final String UNSURE =
      " from Placement p join Anchor a on a.id = p.anchor join Document doc on doc.id = a.document"
          + " and p.textVersion = doc.currentVersion join Work w on w.id = doc.work"
          + " where cast(p.certainty as string) in ('REVIEW', 'ORPHAN') and p.decidedBy is null"
          + " and doc.deletedAt is null and not exists (select t.id from AnnotationTarget t join"
          + " Annotation n on n.id = t.annotation where t.anchor = a.id and not "
          + LayerFilter.visible("n.layer")
          + ") and not exists (select e.id from Evidence e join Judgement j on j.id = e.judgement"
          + " where e.anchor = a.id and not "
          + LayerFilter.visible("j.layer")
          + ") and not exists (select k.id from ClauseLink k where (k.source.anchor = a.id or"
          + " k.target.anchor = a.id) and not "
          + LayerFilter.visible("k.layer")
          + ")";

  private List<Waiting.Moved> moved() {
    return mine(
            "select doc.id, coalesce(w.symbol, doc.title), count(p.id)"
                + UNSURE
                + MINE
                + " group by doc.id, w.symbol, doc.title",
            Object[].class)
        .setParameter(LayerFilter.VIEWER, caller.id())
        .setMaxResults(MOST)
        .getResultStream()
        .map(r -> moved((UUID) r[0], (String) r[1], (Long) r[2]))
        .toList();
  }

  private Waiting.Moved moved(UUID document, String name, long count) {
    Optional<Object[]> first =
        em.createQuery(
                "select t.annotation, p.clause"
                    + UNSURE.replace(
                        " join Work", " left join AnnotationTarget t on t.anchor = a.id join Work")
                    + " and doc.id = :document order by a.start",
                Object[].class)
            .setParameter("document", document)
            .setParameter(LayerFilter.VIEWER, caller.id())
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    return new Waiting.Moved(
        document,
        name,
        count,
        first.map(f -> (UUID) f[0]).orElse(null),
        first.map(f -> (UUID) f[1]).orElse(null));
  }

  // ---------------------------------------------------------------- replies

  /** Answers to the caller's notes that they have not answered in turn. */
  private List<Waiting.Reply> replies() {
    Person me = accounts.find(caller.id()).orElseThrow();
    Instant since = me.previousVisitAt() == null ? Instant.EPOCH : me.previousVisitAt();
    return em.createQuery(
            "select distinct r.id, doc.id, coalesce(w.symbol, doc.title), who.id, who.name,"
                + " r.createdAt from Annotation r join AnnotationTarget t on t.annotation = r.id"
                + " join Annotation o on o.id = t.replyTo join Document doc on doc.id = t.document"
                + " join Work w on w.id = doc.work join Account who on who.id = r.creator join"
                + " Dossier dos on dos.id = r.dossier where o.creator = :me and r.creator <> :me"
                + " and r.createdAt > :since and r.deletedAt is null and o.deletedAt is null and"
                + " doc.deletedAt is null and dos.deletedAt is null and exists (select m.id from"
                + " Member m where m.dossier = r.dossier and m.account = :me) and "
                + LayerFilter.visible("r.layer")
                + " and not exists (select b.id from Annotation b join AnnotationTarget bt on"
                + " bt.annotation = b.id where b.creator = :me and b.createdAt > r.createdAt and"
                + " (bt.replyTo = r.id or bt.replyTo = o.id)) order by r.createdAt desc",
            Object[].class)
        .setParameter("me", caller.id())
        .setParameter(LayerFilter.VIEWER, caller.id())
        .setParameter("since", since)
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            r ->
                new Waiting.Reply(
                    (UUID) r[0],
                    (UUID) r[1],
                    (String) r[2],
                    (UUID) r[3],
                    (String) r[4],
                    (Instant) r[5]))
        .toList();
  }
}
