package org.dispositif.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A round.
 *
 * @param questions as they were when it was opened
 * @param language that participants are asked in, BCP 47
 * @param code null once it is closed
 * @param shown ids of the questions whose key everybody sees
 * @param deletesAt when all that participants gave is deleted
 */
public record RoundView(
    UUID id,
    int version,
    UUID dossier,
    UUID exercise,
    String title,
    String language,
    List<Question> questions,
    boolean open,
    String code,
    Feedback feedback,
    boolean accounts,
    Set<UUID> shown,
    Instant openedAt,
    Instant closesAt,
    Instant closedAt,
    Instant deletesAt) {

  Question question(UUID wanted) {
    return questions.stream().filter(q -> q.id().equals(wanted)).findFirst().orElse(null);
  }
}
