package org.dispositif.archive;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.document.Duplicates;
import org.dispositif.intake.BulkIntake;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;

/**
 * The steps of an import, each a transaction of its own: what is stored and what is marked as done
 * are there together or not at all, so that a killed server goes on without doubles.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class ImportWork {

  private static final int LONGEST_DETAILS = 2000;

  @PersistenceContext EntityManager em;
  @Inject Changes changes;
  @Inject Duplicates duplicates;
  @Inject BulkIntake intake;

  /** What the workers need to know; the import runs from here on. */
  public ImportPlan begin(UUID id) {
    ImportJob job = em.find(ImportJob.class, id);
    job.state = JobState.RUNNING;
    job.startedAt = Now.instant();
    job.doneBefore =
        em.createQuery(
                "select coalesce(sum(f.size), 0) from ImportFile f where f.job = :job and f.outcome"
                    + " <> :waiting",
                Long.class)
            .setParameter("job", id)
            .setParameter("waiting", Outcome.WAITING)
            .getSingleResult();
    return plan(job);
  }

  public ImportPlan plan(UUID id) {
    return plan(em.find(ImportJob.class, id));
  }

  private static ImportPlan plan(ImportJob job) {
    return new ImportPlan(job.id, job.dossier, job.createdBy, job.kind, job.language);
  }

  /** Imports that wait for their turn, the oldest first. */
  public List<ImportPlan> queued() {
    return em.createQuery(
            "select j from ImportJob j where j.state = :state order by j.id", ImportJob.class)
        .setParameter("state", JobState.QUEUED)
        .getResultStream()
        .map(ImportWork::plan)
        .toList();
  }

  /** At the server's start: what ran when it was killed or stopped waits for its turn again. */
  public void queueInterrupted() {
    em.createQuery("update ImportJob j set j.state = :queued where j.state = :running")
        .setParameter("queued", JobState.QUEUED)
        .setParameter("running", JobState.RUNNING)
        .executeUpdate();
  }

  /**
   * The next files of a worker; none when the import is cancelled.
   *
   * @param share which of {@code shares} workers asks
   * @param after ordinal of the last file that it had
   */
  public List<WaitingFile> next(UUID job, int share, int shares, int after, int limit) {
    return em.createQuery(
            "select new org.dispositif.archive.WaitingFile(f.id, f.upload, f.entry, f.ordinal,"
                + " f.name, f.size) from ImportFile f join ImportJob j on j.id = f.job where f.job"
                + " = :job and j.state = :running and f.outcome = :waiting and f.ordinal > :after"
                + " and mod(f.ordinal, :shares) = :share order by f.ordinal",
            WaitingFile.class)
        .setParameter("job", job)
        .setParameter("running", JobState.RUNNING)
        .setParameter("waiting", Outcome.WAITING)
        .setParameter("after", after)
        .setParameter("shares", shares)
        .setParameter("share", share)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether the import goes on. */
  public boolean running(UUID job) {
    return em.createQuery("select j.state from ImportJob j where j.id = :job", JobState.class)
            .setParameter("job", job)
            .getSingleResult()
        == JobState.RUNNING;
  }

  public Unpacked unpacked(UUID upload) {
    ImportUpload found = upload == null ? null : em.find(ImportUpload.class, upload);
    return found == null ? null : new Unpacked(found.mediaType, found.content);
  }

  /**
   * Stores what was read and marks the files, in one transaction; what is there already is told and
   * not stored. Called by one worker of an import at a time: they are to see what the others
   * stored. The log's lock is held only from the last step on, so that people go on writing.
   */
  public void store(ImportPlan plan, List<Result> results) {
    List<BulkIntake.Text> lot = results.stream().map(Result::text).filter(t -> t != null).toList();
    Map<UUID, ImportFile> rows = rows(results);
    Copies copies = new Copies(duplicates, plan.dossier(), lot);
    List<BulkIntake.Text> wanted = new ArrayList<>();
    for (Result result : results) {
      ImportFile row = rows.get(result.file());
      if (row.outcome == Outcome.WAITING && result.text() != null) {
        wanted.addAll(sorted(row, result.text(), copies));
      } else if (row.outcome == Outcome.WAITING) {
        mark(row, result.outcome(), result.reason(), result.args(), null);
      }
    }
    if (!wanted.isEmpty()) {
      intake.store(plan.dossier(), wanted);
    }
    em.flush();
    em.clear();
  }

  private List<BulkIntake.Text> sorted(ImportFile row, BulkIntake.Text text, Copies copies) {
    Copies.Copy copy = copies.of(text).orElse(null);
    if (copy != null) {
      String same = "import.same." + copy.sameness();
      mark(row, Outcome.DUPLICATE, same, List.of(), copy.document());
      return List.of();
    }
    boolean shared = copies.sharesItsSymbol(text);
    List<Object> symbol = shared ? List.of(text.symbol()) : List.of();
    mark(row, Outcome.STORED, shared ? "import.sharedSymbol" : null, symbol, text.id());
    copies.storing(text);
    return List.of(text);
  }

  private Map<UUID, ImportFile> rows(List<Result> results) {
    return em.createQuery("select f from ImportFile f where f.id in :ids", ImportFile.class)
        .setParameter("ids", results.stream().map(Result::file).toList())
        .getResultStream()
        .collect(Collectors.toMap(f -> f.id, Function.identity()));
  }

  private static void mark(
      ImportFile row, Outcome outcome, String reason, List<Object> args, UUID document) {
    String details = args.isEmpty() ? null : Json.write(args);
    row.outcome = outcome;
    row.reason = reason;
    row.details = details == null || details.length() > LONGEST_DETAILS ? null : details;
    row.document = document;
    row.doneAt = Now.instant();
  }

  /** A file that could not be stored for a fault of ours. */
  public void fail(UUID file, String reason, List<Object> args) {
    mark(em.find(ImportFile.class, file), Outcome.FAILED, reason, args, null);
  }

  /** The import cannot go on. */
  public void stop(UUID id, String reason) {
    ImportJob job = em.find(ImportJob.class, id);
    job.state = JobState.FAILED;
    job.reason = reason;
    job.endedAt = Now.instant();
  }

  /** The workers are through: all is done, or it was stopped before. */
  public void end(UUID id) {
    ImportJob job = em.find(ImportJob.class, id);
    if (job.state == JobState.RUNNING) {
      boolean done = waiting(id) == 0;
      job.state = done ? JobState.DONE : JobState.FAILED;
      job.reason = done ? null : "import.fault";
      job.endedAt = Now.instant();
      changes.record(job.dossier, Changes.Kind.CHANGED, "import", job.id);
    }
    if (job.state == JobState.DONE) {
      forgetUploads(id);
    }
  }

  private long waiting(UUID job) {
    return em.createQuery(
            "select count(f) from ImportFile f where f.job = :job and f.outcome = :waiting",
            Long.class)
        .setParameter("job", job)
        .setParameter("waiting", Outcome.WAITING)
        .getSingleResult();
  }

  /** Bytes are kept only of what somebody may want to look at: what was not stored. */
  private void forgetUploads(UUID job) {
    em.createQuery(
            "delete from ImportUpload u where u.job = :job and not exists (select f.id from"
                + " ImportFile f where f.upload = u.id and (f.outcome in (:notStored) or f.reason ="
                + " 'import.same.SYMBOL'))")
        .setParameter("job", job)
        .setParameter("notStored", List.of(Outcome.REFUSED, Outcome.FAILED))
        .executeUpdate();
    em.createQuery(
            "update ImportFile f set f.upload = null where f.job = :job and (f.outcome = :stored or"
                + " not exists (select u.id from ImportUpload u where u.id = f.upload))")
        .setParameter("job", job)
        .setParameter("stored", Outcome.STORED)
        .executeUpdate();
  }

  /** Bytes of imports that ended before then are kept no longer. */
  public void forgetBefore(java.time.Instant then) {
    em.createQuery(
            "delete from ImportUpload u where u.job in (select j.id from ImportJob j where"
                + " j.endedAt < :then)")
        .setParameter("then", then)
        .executeUpdate();
    em.createQuery(
            "update ImportFile f set f.upload = null where f.upload is not null and not exists"
                + " (select u.id from ImportUpload u where u.id = f.upload)")
        .executeUpdate();
  }
}
