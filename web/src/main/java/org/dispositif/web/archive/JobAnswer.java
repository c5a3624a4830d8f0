package org.dispositif.web.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dispositif.archive.JobView;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/**
 * A job as the API tells it.
 *
 * @param state queued, running, done, cancelled or failed
 * @param reason why it failed, in the caller's language
 * @param done files that have their outcome
 * @param counts files by outcome: waiting, stored, duplicate, refused, failed
 * @param secondsLeft estimated; null while nothing tells
 * @param files those that have their outcome, or null when they were not asked for
 */
public record JobAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    String kind,
    String dossier,
    String state,
    String reason,
    long total,
    long done,
    Map<String, Long> counts,
    Long secondsLeft,
    Instant created,
    String createdBy,
    Instant started,
    Instant ended,
    boolean cancellable,
    boolean resumable,
    String filesUrl,
    List<FileAnswer> files) {

  static JobAnswer of(JobView job, List<FileAnswer> files, Iris iris, Locale locale) {
    Map<String, Long> counts = new TreeMap<>();
    job.counts().forEach((outcome, n) -> counts.put(FileAnswer.name(outcome), n));
    return new JobAnswer(
        job.id(),
        iris.api("jobs", job.id()),
        iris.base() + "/jobs/" + job.id(),
        Preconditions.etag(job.version()),
        "import",
        iris.dossier(job.dossier()),
        FileAnswer.name(job.state()),
        job.reason() == null ? null : Texts.get(locale, "problem." + job.reason()),
        job.total(),
        job.done(),
        counts,
        job.secondsLeft(),
        job.createdAt(),
        job.createdByName(),
        job.startedAt(),
        job.endedAt(),
        job.cancellable() && job.state().active(),
        job.cancellable() && job.state().resumable(),
        iris.api("jobs", job.id(), "files"),
        files);
  }
}
