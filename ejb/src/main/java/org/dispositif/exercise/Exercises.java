package org.dispositif.exercise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** The rows of exercises, as far as the caller may present in their dossiers. */
@Dependent
class Exercises {

  static final String WHAT = "exercise";

  @PersistenceContext EntityManager em;
  @Inject Access access;
  @Inject Changes changes;

  /** For changing, at the version that the caller has read. */
  Exercise at(UUID id, int version) {
    Exercise exercise = require(id, LockModeType.PESSIMISTIC_WRITE);
    if (exercise.version != version) {
      throw Refusal.stale(view(exercise));
    }
    return exercise;
  }

  Exercise require(UUID id, LockModeType lock) {
    Exercise exercise =
        Optional.ofNullable(id)
            .map(i -> em.find(Exercise.class, i, lock))
            .orElseThrow(Refusal::notFound);
    access.require(exercise.dossier, Permission.PRESENT);
    if (exercise.deletedAt != null) {
      throw Refusal.gone();
    }
    return exercise;
  }

  ExerciseView changed(Exercise exercise) {
    exercise.modifiedAt = Now.instant();
    em.flush();
    changes.record(exercise.dossier, Changes.Kind.CHANGED, WHAT, exercise.id);
    return view(exercise);
  }

  static ExerciseView view(Exercise e) {
    return new ExerciseView(
        e.id,
        e.version,
        e.dossier,
        e.title,
        e.language,
        questions(e.questions),
        e.createdBy,
        e.createdAt,
        e.modifiedAt);
  }

  static List<Question> questions(String json) {
    return List.of(Json.read(json, Question[].class));
  }
}
