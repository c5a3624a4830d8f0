package org.dispositif.exercise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** The exercises of a dossier; for those who present there. */
@Stateless
public class ExerciseService {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_LANGUAGE = 20;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject Exercises exercises;

  /** The newest first. */
  public List<ExerciseView> list(UUID dossier) {
    access.require(dossier, Permission.PRESENT);
    return em.createQuery(
            "select e from Exercise e where e.dossier = :dossier and e.deletedAt is null order by"
                + " e.id desc",
            Exercise.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .map(Exercises::view)
        .toList();
  }

  /** Those of all dossiers that the caller presents in, the last changed first. */
  public List<ExerciseLine> mine() {
    List<UUID> dossiers =
        access.readable().stream().filter(d -> access.may(d, Permission.PRESENT)).toList();
    return em.createQuery(
            "select new org.dispositif.exercise.ExerciseLine(e.id, e.dossier, e.title, e.language,"
                + " e.modifiedAt) from Exercise e where e.deletedAt is null and e.dossier in"
                + " :dossiers order by e.modifiedAt desc, e.id desc",
            ExerciseLine.class)
        .setParameter("dossiers", dossiers)
        .getResultList();
  }

  /**
   * @throws Refusal not found, forbidden to who may not present, or gone when it is in the trash
   */
  public ExerciseView get(UUID id) {
    return Exercises.view(exercises.require(id, LockModeType.NONE));
  }

  /** What {@link #create} did. */
  public record Created(ExerciseView exercise, boolean made) {}

  public Created create(NewExercise wanted) {
    access.require(wanted.dossier(), Permission.PRESENT);
    String title = title(wanted.title());
    Exercise there = wanted.id() == null ? null : em.find(Exercise.class, wanted.id());
    if (there != null) {
      return new Created(again(there, wanted.dossier(), title), false);
    }
    Exercise exercise = new Exercise();
    exercise.id = wanted.id() == null ? Ids.next() : wanted.id();
    exercise.dossier = wanted.dossier();
    exercise.title = title;
    exercise.language = language(wanted.language());
    exercise.questions = "[]";
    exercise.createdBy = caller.id();
    exercise.createdAt = Now.instant();
    exercise.modifiedAt = exercise.createdAt;
    em.persist(exercise);
    changes.record(exercise.dossier, Changes.Kind.CREATED, Exercises.WHAT, exercise.id);
    return new Created(Exercises.view(exercise), true);
  }

  private ExerciseView again(Exercise there, UUID dossier, String title) {
    if (!there.dossier.equals(dossier) || !there.title.equals(title)) {
      throw Refusal.conflict("id.taken");
    }
    return get(there.id);
  }

  /**
   * Names it otherwise, or says in which language participants are asked.
   *
   * @param language BCP 47; null leaves as it is
   */
  public ExerciseView edit(UUID id, int version, String title, String language) {
    Exercise exercise = exercises.at(id, version);
    exercise.title = title(title);
    exercise.language = language == null ? exercise.language : language(language);
    return exercises.changed(exercise);
  }

  /** To the trash; open rounds go on. */
  public void delete(UUID id, int version) {
    Exercise exercise = exercises.at(id, version);
    exercise.deletedAt = Now.instant();
    exercise.deletedBy = caller.id();
    changes.record(exercise.dossier, Changes.Kind.DELETED, Exercises.WHAT, id);
  }

  public ExerciseView restore(UUID id) {
    Exercise exercise =
        Optional.ofNullable(id).map(i -> em.find(Exercise.class, i)).orElseThrow(Refusal::notFound);
    access.require(exercise.dossier, Permission.PRESENT);
    if (exercise.deletedAt == null) {
      return Exercises.view(exercise);
    }
    exercise.deletedAt = null;
    exercise.deletedBy = null;
    em.flush();
    changes.record(exercise.dossier, Changes.Kind.RESTORED, Exercises.WHAT, id);
    return Exercises.view(exercise);
  }

  /** Those in the trash, the last first; none for who may not present. */
  public List<ExerciseView> trash(UUID dossier) {
    access.require(dossier, Permission.READ);
    if (!access.may(dossier, Permission.PRESENT)) {
      return List.of();
    }
    return em.createQuery(
            "select e from Exercise e where e.dossier = :dossier and e.deletedAt is not null order"
                + " by e.deletedAt desc",
            Exercise.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .map(Exercises::view)
        .toList();
  }

  private static String title(String title) {
    String stripped = title == null ? "" : title.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_TITLE) {
      throw Refusal.unusable("exercise.title", LONGEST_TITLE);
    }
    return stripped;
  }

  private static String language(String language) {
    boolean given = language != null && !language.isBlank();
    return given && language.length() <= LONGEST_LANGUAGE ? language.strip() : "en";
  }
}
