package org.dispositif.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;

/** Imports and their files as people see them. */
@Dependent
class ImportViews {

  /** Before that nothing can be said of the time left. */
  private static final Duration FIRST_GUESS = Duration.ofSeconds(2);

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject AccountService accounts;

  JobView job(ImportJob job) {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0L);
    }
    long bytes = 0;
    long done = 0;
    for (Object[] row : sums(job.id)) {
      Outcome outcome = (Outcome) row[0];
      counts.put(outcome, (Long) row[1]);
      bytes += (Long) row[2];
      done += outcome == Outcome.WAITING ? 0 : (Long) row[2];
    }
    return new JobView(
        job.id,
        job.version,
        job.dossier,
        job.state,
        job.reason,
        counts,
        bytes,
        done,
        secondsLeft(job, bytes, done),
        job.createdAt,
        job.createdBy,
        name(job.createdBy),
        job.startedAt,
        job.endedAt,
        mayStop(job));
  }

  private List<Object[]> sums(UUID job) {
    return em.createQuery(
            "select f.outcome, count(f), sum(f.size) from ImportFile f where f.job = :job group by"
                + " f.outcome",
            Object[].class)
        .setParameter("job", job)
        .getResultList();
  }

  private String name(UUID account) {
    return Optional.ofNullable(accounts.people(Set.of(account)).get(account))
        .map(Person::name)
        .orElse("");
  }

  private boolean mayStop(ImportJob job) {
    Permission needed = job.createdBy.equals(caller.id()) ? Permission.WORK : Permission.CURATE;
    return access.may(job.dossier, needed);
  }

  /** At the speed since it last began. */
  private static Long secondsLeft(ImportJob job, long bytes, long done) {
    if (job.state != JobState.RUNNING || job.startedAt == null || done <= job.doneBefore) {
      return null;
    }
    Duration ran = Duration.between(job.startedAt, Now.instant());
    return ran.compareTo(FIRST_GUESS) < 0
        ? null
        : Long.valueOf(
            Math.round((double) ran.toSeconds() * (bytes - done) / (done - job.doneBefore)));
  }

  static FileView file(ImportFile f) {
    return new FileView(
        f.id,
        f.job,
        f.name,
        f.size,
        f.outcome,
        f.reason,
        f.details == null ? List.of() : List.of(Json.read(f.details, Object[].class)),
        f.document,
        f.upload != null);
  }
}
