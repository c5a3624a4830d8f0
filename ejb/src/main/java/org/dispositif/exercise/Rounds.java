package org.dispositif.exercise;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;

/** The rows of rounds, for the services of both sides; asks nobody's rights. */
@Dependent
class Rounds {

  @PersistenceContext EntityManager em;

  static RoundView view(Round r) {
    boolean open = r.open(Now.instant());
    return new RoundView(
        r.id,
        r.version,
        r.dossier,
        r.exercise,
        r.title,
        r.language,
        Exercises.questions(r.questions),
        open,
        open ? r.code : null,
        r.feedback,
        r.accounts,
        Set.of(Json.read(r.shown, UUID[].class)),
        r.openedAt,
        r.closesAt,
        r.closedAt,
        r.deletesAt);
  }

  Optional<UUID> byCode(String code) {
    return em.createQuery("select r.id from Round r where r.code = :code", UUID.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /**
   * A round that neither closes nor goes as long as the caller's transaction lasts, for who joins
   * or answers; the trainer's side and the end of rounds hold it alone. PostgreSQL lets any number
   * hold it together. H2 has no shared locks of rows: there they come one after the other, each for
   * the milliseconds of its transaction; who waits too long is told to come again, and does.
   */
  Optional<Round> held(UUID id) {
    return Optional.ofNullable(em.find(Round.class, id, LockModeType.PESSIMISTIC_READ));
  }

  List<Participant> participants(UUID round) {
    return em.createQuery(
            "select p from Participant p where p.round = :round order by p.joinedAt, p.id",
            Participant.class)
        .setParameter("round", round)
        .getResultList();
  }

  List<Reply> replies(UUID round) {
    return em.createQuery(
            "select r from Reply r where r.round = :round order by r.savedAt, r.id", Reply.class)
        .setParameter("round", round)
        .getResultList();
  }

  /** Closes it: its code is free, and what was begun counts as handed in. */
  void close(Round round, Instant at) {
    round.closedAt = at;
    round.code = null;
    handIn(replies(round.id));
  }

  /** What was begun counts; what is empty was not begun. */
  static void handIn(List<Reply> replies) {
    replies.stream()
        .filter(r -> !r.handedIn && !solution(r).empty())
        .forEach(r -> r.handedIn = true);
  }

  static Solution solution(Reply reply) {
    return Json.read(reply.solution, Solution.class);
  }

  /** Deletes a round with all that participants gave, beyond recall. */
  void delete(Round round) {
    em.flush();
    for (String of : List.of("Reply", "Participant")) {
      em.createQuery("delete from " + of + " x where x.round = :round")
          .setParameter("round", round.id)
          .executeUpdate();
    }
    em.remove(round);
    em.flush();
  }

  /** Changes whenever something changes that the trainer sees. */
  String stand(Round round) {
    Object[] replies =
        em.createQuery(
                "select count(r), max(r.savedAt) from Reply r where r.round = :round",
                Object[].class)
            .setParameter("round", round.id)
            .getSingleResult();
    Long seats =
        em.createQuery("select count(p) from Participant p where p.round = :round", Long.class)
            .setParameter("round", round.id)
            .getSingleResult();
    long last = replies[1] == null ? 0 : micros((Instant) replies[1]);
    return round.version
        + "-"
        + seats
        + "-"
        + replies[0]
        + "-"
        + last
        + (round.open(Now.instant()) ? "" : "-closed");
  }

  private static long micros(Instant at) {
    return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000;
  }
}
