package org.dispositif.exercise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An exercise with its questions. */
public record ExerciseView(
    UUID id,
    int version,
    UUID dossier,
    String title,
    String language,
    List<Question> questions,
    UUID createdBy,
    Instant createdAt,
    Instant modifiedAt) {

  /** Whether it has questions and each has its key. */
  public boolean ready() {
    return !questions.isEmpty() && questions.stream().allMatch(Question::ready);
  }
}
