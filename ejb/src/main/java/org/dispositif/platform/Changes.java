package org.dispositif.platform;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The log of a dossier: what was made, changed, deleted, by whom, numbered without gaps. Written in
 * the transaction of the change itself, so that both are there or neither is. Live view, catch-up
 * and "what my team did" read it.
 */
@Stateless
public class Changes {

  /** What happened. */
  public enum Kind {
    CREATED,
    CHANGED,
    DELETED,
    RESTORED
  }

  /**
   * One entry.
   *
   * @param what kind of thing: {@code annotation, document, cut, review, demand, link, judgement,
   *     suggestion, member, tag, dossier, strength, addressee, import, assignment, decision,
   *     guidelines, presentation, scene, showLink, exercise, round}
   */
  public record Entry(
      UUID dossier, long number, Instant at, UUID who, String what, UUID id, Kind kind) {}

  @PersistenceContext EntityManager em;
  @Inject Event<Entry> recorded;
  @Inject Caller caller;

  /** Begins the log of a new dossier. */
  public void open(UUID dossier) {
    DossierCounter counter = new DossierCounter();
    counter.dossier = dossier;
    em.persist(counter);
  }

  /**
   * Writes an entry, and tells it to whoever observes {@link Entry} (after commit, if they choose
   * that phase). The counter's row stays locked until the transaction ends, so call it last:
   * writers of one dossier wait for each other from here on.
   *
   * @return its number
   */
  public long record(UUID dossier, Kind kind, String what, UUID id) {
    em.flush();
    return record(counter(dossier), kind, what, id, caller.id());
  }

  /** Writes an entry for each, in their order. */
  public void recordAll(UUID dossier, Kind kind, String what, List<UUID> ids) {
    em.flush();
    DossierCounter counter = counter(dossier);
    UUID who = caller.id();
    ids.forEach(id -> record(counter, kind, what, id, who));
  }

  /**
   * Writes an entry for each in the name of who did it, where that was kept back until now.
   *
   * @param by the things, in their order, each with who did it
   */
  public void recordAllBy(UUID dossier, Kind kind, String what, Map<UUID, UUID> by) {
    em.flush();
    DossierCounter counter = counter(dossier);
    by.forEach((id, who) -> record(counter, kind, what, id, who));
  }

  private DossierCounter counter(UUID dossier) {
    DossierCounter counter = em.find(DossierCounter.class, dossier);
    em.refresh(counter, LockModeType.PESSIMISTIC_WRITE);
    return counter;
  }

  private long record(DossierCounter counter, Kind kind, String what, UUID id, UUID who) {
    counter.last++;
    Change change = new Change();
    change.dossier = counter.dossier;
    change.number = counter.last;
    change.at = Now.instant();
    change.who = who;
    change.what = what;
    change.entity = id;
    change.kind = kind;
    em.persist(change);
    recorded.fire(entry(change));
    return change.number;
  }

  /** Entries behind {@code after}, in order. */
  public List<Entry> since(UUID dossier, long after, int limit) {
    return em.createQuery(
            "select c from Change c where c.dossier = :dossier and c.number > :after order by"
                + " c.number",
            Change.class)
        .setParameter("dossier", dossier)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(Changes::entry)
        .toList();
  }

  /** The newest entries of these dossiers, newest first. */
  public List<Entry> latest(List<UUID> dossiers, int limit) {
    if (dossiers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select c from Change c where c.dossier in :dossiers order by c.at desc, c.number desc",
            Change.class)
        .setParameter("dossiers", dossiers)
        .setMaxResults(limit)
        .getResultStream()
        .map(Changes::entry)
        .toList();
  }

  /** Who made these things, as far as the log says it. */
  public Map<UUID, UUID> makers(UUID dossier, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select c from Change c where c.dossier = :dossier and c.kind = :made and c.entity in"
                + " :ids",
            Change.class)
        .setParameter("dossier", dossier)
        .setParameter("made", Kind.CREATED)
        .setParameter("ids", ids)
        .getResultStream()
        .filter(c -> c.who != null)
        .collect(Collectors.toMap(c -> c.entity, c -> c.who, (first, again) -> first));
  }

  /** The number of the newest entry, which is also how many there are. */
  public long last(UUID dossier) {
    return em.find(DossierCounter.class, dossier).last;
  }

  private static Entry entry(Change c) {
    return new Entry(c.dossier, c.number, c.at, c.who, c.what, c.entity, c.kind);
  }
}
