package org.dispositif.web.exercise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.exercise.ExerciseView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/**
 * An exercise as the API answers it.
 *
 * @param ready whether a round can be opened: there are questions, and each has its key
 */
public record ExerciseAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    String dossier,
    String title,
    String language,
    boolean ready,
    List<QuestionItem> questions,
    Instant createdAt,
    Instant modifiedAt) {

  static ExerciseAnswer of(ExerciseView e, Iris iris) {
    return new ExerciseAnswer(
        e.id(),
        iris.api("exercises", e.id()),
        iris.base() + "/exercises/" + e.id(),
        Preconditions.etag(e.version()),
        iris.dossier(e.dossier()),
        e.title(),
        e.language(),
        e.ready(),
        e.questions().stream().map(QuestionItem::withKey).toList(),
        e.createdAt(),
        e.modifiedAt());
  }
}
