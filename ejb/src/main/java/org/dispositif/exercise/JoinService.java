package org.dispositif.exercise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.account.Secrets;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/**
 * Rounds from the participants' side. Asks for no account unless the trainer does: who joins is
 * known by a secret that their browser keeps and that is stored as its digest only.
 */
@Stateless
public class JoinService {

  static final int MOST_PEOPLE = 50;

  /** More than any room holds: a round cannot fill the database. */
  private static final int MOST_SEATS = 500;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Rounds rounds;

  /** The open round with this code, however it is typed; empty when there is none. */
  private Optional<Round> open(String code) {
    return Optional.of(Codes.typed(code))
        .filter(c -> !c.isEmpty())
        .flatMap(rounds::byCode)
        .flatMap(rounds::held)
        .filter(r -> r.open(Now.instant()));
  }

  /**
   * Takes a seat.
   *
   * @return the secret by which the participant is known from now on
   * @throws Refusal not found ({@code round.code}) for a code that opens nothing; conflict when the
   *     nickname is taken or the round is full; forbidden when an account is needed
   */
  public String join(String code, String nickname, int people) {
    Round round = open(code).orElseThrow(() -> Refusal.of(Refusal.Reason.NOT_FOUND, "round.code"));
    if (round.accounts && caller.find().isEmpty()) {
      throw Refusal.of(Refusal.Reason.FORBIDDEN, "round.account");
    }
    String secret = Secrets.token();
    Participant seat = new Participant();
    seat.id = Ids.next();
    seat.round = round.id;
    seat.nickname = Nicknames.clean(nickname);
    seat.nicknameKey = Nicknames.key(seat.nickname);
    seat.people = Math.max(1, Math.min(people, MOST_PEOPLE));
    seat.secret = Secrets.sha256(secret);
    seat.joinedAt = Now.instant();
    take(seat);
    return secret;
  }

  private void take(Participant seat) {
    List<String> taken =
        em.createQuery(
                "select p.nicknameKey from Participant p where p.round = :round", String.class)
            .setParameter("round", seat.round)
            .getResultList();
    if (taken.size() >= MOST_SEATS) {
      throw Refusal.conflict("round.full", MOST_SEATS);
    }
    if (taken.contains(seat.nicknameKey)) {
      throw Refusal.conflict("nickname.taken", seat.nickname);
    }
    try {
      em.persist(seat);
      em.flush();
    } catch (PersistenceException e) {
      throw Refusal.conflict("nickname.taken", seat.nickname);
    }
  }

  /** Changes whenever {@link #taking} would answer something else, and from seat to seat. */
  public String stand(String secret) {
    Participant seat = seat(secret, LockModeType.NONE);
    Round round = round(seat);
    Object last =
        em.createQuery(
                "select max(r.savedAt) from Reply r where r.participant = :seat", Object.class)
            .setParameter("seat", seat.id)
            .getSingleResult();
    return seat.id + "-" + round.version + "-" + last + "-" + round.open(Now.instant());
  }

  /**
   * @throws Refusal not found ({@code round.over}) when the secret opens nothing: what was given is
   *     deleted
   */
  public Taking taking(String secret) {
    Participant seat = seat(secret, LockModeType.NONE);
    RoundView round = Rounds.view(round(seat));
    Map<UUID, Reply> given = given(seat);
    List<Taking.Asked> asked =
        round.questions().stream().map(q -> asked(round, q, given.get(q.id()))).toList();
    return new Taking(
        seat.id,
        round.code(),
        round.title(),
        round.language(),
        round.open(),
        round.feedback(),
        seat.nickname,
        seat.people,
        round.deletesAt(),
        asked);
  }

  private static Taking.Asked asked(RoundView round, Question question, Reply reply) {
    boolean handedIn = reply != null && reply.handedIn;
    boolean told =
        round.shown().contains(question.id()) || handedIn && round.feedback() == Feedback.AT_ONCE;
    Solution given = reply == null ? null : Rounds.solution(reply);
    Double score = told && handedIn ? Double.valueOf(Scoring.of(question, given)) : null;
    return new Taking.Asked(question, given, handedIn, told, score);
  }

  private Map<UUID, Reply> given(Participant seat) {
    return em.createQuery("select r from Reply r where r.participant = :seat", Reply.class)
        .setParameter("seat", seat.id)
        .getResultStream()
        .collect(Collectors.toMap(r -> r.question, Function.identity()));
  }

  /**
   * Keeps an answer.
   *
   * @param handIn whether it is done; before that the room does not count it. What was handed in is
   *     changed by handing in again: what is only kept may have been on its way since before, and
   *     is left out
   * @throws Refusal conflict when the round is closed, the key is told already, or the answer
   *     stands; unusable when the answer does not fit the question
   */
  public Taking.Asked answer(String secret, UUID question, Solution sent, boolean handIn) {
    Participant seat = locked(secret);
    RoundView round = Rounds.view(round(seat));
    Question asked = Optional.ofNullable(round.question(question)).orElseThrow(Refusal::notFound);
    Reply there = given(seat).get(question);
    if (!round.open()) {
      throw Refusal.conflict("round.closed");
    }
    if (asked(round, asked, there).told()) {
      throw Refusal.conflict("round.told");
    }
    if (there != null && there.handedIn && !handIn) {
      return asked(round, asked, there);
    }
    Reply reply = there == null ? begin(seat, question) : there;
    reply.solution = Json.write(asked.fitted(sent));
    reply.handedIn = handIn;
    reply.savedAt = Now.instant();
    em.persist(reply);
    em.flush();
    return asked(round, asked, reply);
  }

  /**
   * The round first, as the trainer's side does: it does not close, and no key is shown, meanwhile.
   */
  private Participant locked(String secret) {
    if (rounds.held(seat(secret, LockModeType.NONE).round).isEmpty()) {
      throw over();
    }
    return seat(secret, LockModeType.PESSIMISTIC_WRITE);
  }

  private static Reply begin(Participant seat, UUID question) {
    Reply reply = new Reply();
    reply.id = Ids.next();
    reply.round = seat.round;
    reply.participant = seat.id;
    reply.question = question;
    return reply;
  }

  private Participant seat(String secret, LockModeType lock) {
    return em.createQuery("select p from Participant p where p.secret = :secret", Participant.class)
        .setParameter("secret", secret == null ? "" : Secrets.sha256(secret))
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(JoinService::over);
  }

  private Round round(Participant seat) {
    return Optional.ofNullable(em.find(Round.class, seat.round)).orElseThrow(JoinService::over);
  }

  private static Refusal over() {
    return Refusal.of(Refusal.Reason.NOT_FOUND, "round.over");
  }
}
