package org.dispositif.exercise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** Rounds from the trainer's side: opened, watched, closed, taken away, deleted. */
@Stateless
public class RoundService {

  static final String WHAT = "round";
  private static final int MOST_HOURS = 24 * 31;
  private static final int MOST_DAYS = 365;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject ExerciseService exercises;
  @Inject Rounds rounds;

  /**
   * @throws Refusal conflict when the exercise has no question, or one without its key
   */
  public RoundView open(UUID exercise, NewRound wanted) {
    ExerciseView asked = exercises.get(exercise);
    if (!asked.ready()) {
      throw Refusal.conflict(asked.questions().isEmpty() ? "round.empty" : "round.notReady");
    }
    boolean lasts =
        wanted.hours() >= 1
            && wanted.hours() <= MOST_HOURS
            && wanted.days() >= 1
            && wanted.days() <= MOST_DAYS;
    if (!lasts) {
      throw Refusal.unusable("round.lasts", MOST_HOURS, MOST_DAYS);
    }
    Round round = begin(asked, wanted);
    em.persist(round);
    changes.record(round.dossier, Changes.Kind.CREATED, WHAT, round.id);
    return Rounds.view(round);
  }

  private Round begin(ExerciseView exercise, NewRound wanted) {
    Round round = new Round();
    round.id = Ids.next();
    round.dossier = exercise.dossier();
    round.exercise = exercise.id();
    round.title = exercise.title();
    round.language = exercise.language();
    round.questions = Json.write(exercise.questions().toArray(Question[]::new));
    round.code = freeCode();
    round.feedback = wanted.feedback() == null ? Feedback.WHEN_SHOWN : wanted.feedback();
    round.accounts = wanted.accounts();
    round.shown = "[]";
    round.openedBy = caller.id();
    round.openedAt = Now.instant();
    round.closesAt = round.openedAt.plus(Duration.ofHours(wanted.hours()));
    round.deletesAt = round.closesAt.plus(Duration.ofDays(wanted.days()));
    return round;
  }

  private String freeCode() {
    String code = Codes.next();
    while (rounds.byCode(code).isPresent()) {
      code = Codes.next();
    }
    return code;
  }

  /** The newest first. */
  public List<RoundView> ofExercise(UUID exercise) {
    exercises.get(exercise);
    return em.createQuery(
            "select r from Round r where r.exercise = :exercise order by r.id desc", Round.class)
        .setParameter("exercise", exercise)
        .getResultStream()
        .map(Rounds::view)
        .toList();
  }

  public RoundView get(UUID id) {
    return Rounds.view(require(id, LockModeType.NONE));
  }

  /** Changes whenever {@link #room} would answer something else. */
  public String stand(UUID id) {
    return rounds.stand(require(id, LockModeType.NONE));
  }

  /** Who is there, and what they answer. */
  public Room room(UUID id) {
    RoundView round = get(id);
    Map<UUID, List<Reply>> byQuestion =
        rounds.replies(id).stream().collect(Collectors.groupingBy(r -> r.question));
    List<Picture> pictures = new ArrayList<>();
    List<Integer> working = new ArrayList<>();
    for (Question question : round.questions()) {
      List<Reply> replies = byQuestion.getOrDefault(question.id(), List.of());
      List<Solution> given =
          replies.stream().filter(r -> r.handedIn).map(Rounds::solution).toList();
      pictures.add(Picture.of(question, given));
      working.add(replies.size() - given.size());
    }
    return new Room(round, seats(id, byQuestion), pictures, working);
  }

  private List<Room.Seat> seats(UUID round, Map<UUID, List<Reply>> byQuestion) {
    Map<UUID, List<UUID>> handedIn =
        byQuestion.values().stream()
            .flatMap(List::stream)
            .filter(r -> r.handedIn)
            .collect(
                Collectors.groupingBy(
                    r -> r.participant, Collectors.mapping(r -> r.question, Collectors.toList())));
    return rounds.participants(round).stream()
        .map(
            p ->
                new Room.Seat(
                    p.id, p.nickname, p.people, p.joinedAt, handedIn.getOrDefault(p.id, List.of())))
        .toList();
  }

  /** All answers handed in, person by person. */
  public List<Room.Result> results(UUID id) {
    RoundView round = get(id);
    List<UUID> order = round.questions().stream().map(Question::id).toList();
    Map<UUID, Participant> people =
        rounds.participants(id).stream().collect(Collectors.toMap(p -> p.id, Function.identity()));
    return rounds.replies(id).stream()
        .filter(r -> r.handedIn && order.contains(r.question))
        .map(r -> result(r, people.get(r.participant), round, order.indexOf(r.question)))
        .sorted(Comparator.comparing(Room.Result::nickname).thenComparingInt(Room.Result::question))
        .toList();
  }

  private static Room.Result result(Reply reply, Participant by, RoundView round, int at) {
    Solution solution = Rounds.solution(reply);
    double score = Scoring.of(round.questions().get(at), solution);
    return new Room.Result(by.nickname, by.people, at, solution, score, reply.savedAt);
  }

  // ---------------------------------------------------------------- changing

  /**
   * Shows the keys of these questions to everybody, and closes; null leaves as it is. What was
   * shown once stays so, whether it is named again or not, and is answered no more.
   */
  public record Edit(Set<UUID> shown, Boolean open) {}

  /**
   * @throws Refusal stale when the round is no longer at {@code version}; conflict when a closed
   *     one is to be opened again: its code may be another's
   */
  public RoundView edit(UUID id, int version, Edit edit) {
    Round round = at(id, version);
    boolean open = round.open(Now.instant());
    if (edit.open() != null && edit.open() && !open) {
      throw Refusal.conflict("round.closed");
    }
    if (edit.shown() != null) {
      show(round, edit.shown());
    }
    if (edit.open() != null && !edit.open() && round.closedAt == null) {
      rounds.close(round, Now.instant());
    }
    em.flush();
    changes.record(round.dossier, Changes.Kind.CHANGED, WHAT, id);
    return Rounds.view(round);
  }

  private void show(Round round, Set<UUID> shown) {
    RoundView view = Rounds.view(round);
    List<UUID> known =
        view.questions().stream()
            .map(Question::id)
            .filter(q -> shown.contains(q) || view.shown().contains(q))
            .toList();
    round.shown = Json.write(known.toArray(UUID[]::new));
    Rounds.handIn(
        rounds.replies(round.id).stream().filter(r -> known.contains(r.question)).toList());
  }

  /** Deletes the round, nicknames and answers, at once and beyond recall. */
  public void delete(UUID id, int version) {
    Round round = at(id, version);
    UUID dossier = round.dossier;
    rounds.delete(round);
    changes.record(dossier, Changes.Kind.DELETED, WHAT, id);
  }

  private Round at(UUID id, int version) {
    Round round = require(id, LockModeType.PESSIMISTIC_WRITE);
    if (round.version != version) {
      throw Refusal.stale(Rounds.view(round));
    }
    return round;
  }

  private Round require(UUID id, LockModeType lock) {
    Round round =
        Optional.ofNullable(id)
            .map(i -> em.find(Round.class, i, lock))
            .orElseThrow(Refusal::notFound);
    access.require(round.dossier, Permission.PRESENT);
    return round;
  }
}
