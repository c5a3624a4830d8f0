package org.dispositif.web.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dispositif.exercise.Feedback;
import org.dispositif.exercise.RoundView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/**
 * A round as the API answers it to trainers.
 *
 * @param language that participants are asked in, BCP 47
 * @param code by which people join; missing once it is closed
 * @param join the address at which the code is entered already
 * @param shown ids of the questions whose key everybody sees
 * @param deletesAt when nicknames and answers are deleted
 */
public record RoundAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    String dossier,
    String exercise,
    String title,
    String language,
    boolean open,
    String code,
    String join,
    Feedback feedback,
    boolean accounts,
    Set<UUID> shown,
    List<QuestionItem> questions,
    Instant openedAt,
    Instant closesAt,
    Instant closedAt,
    Instant deletesAt) {

  static RoundAnswer of(RoundView r, Iris iris) {
    return new RoundAnswer(
        r.id(),
        iris.api("rounds", r.id()),
        iris.base() + "/rounds/" + r.id(),
        Preconditions.etag(r.version()),
        iris.dossier(r.dossier()),
        iris.api("exercises", r.exercise()),
        r.title(),
        r.language(),
        r.open(),
        r.code(),
        r.code() == null ? null : door(r, iris),
        r.feedback(),
        r.accounts(),
        r.shown(),
        r.questions().stream().map(QuestionItem::withKey).toList(),
        r.openedAt(),
        r.closesAt(),
        r.closedAt(),
        r.deletesAt());
  }

  /** Where one joins with the code entered already, in the language that is asked in. */
  static String door(RoundView round, Iris iris) {
    return iris.base() + "/join/" + round.code() + "?lang=" + round.language();
  }
}
