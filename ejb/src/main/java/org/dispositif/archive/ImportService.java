package org.dispositif.archive;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.document.OriginalFile;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;

/** Imports of many files: started, cancelled, resumed by people. */
@Stateless
public class ImportService {

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;
  @Inject ImportViews views;
  @Inject Event<ImportQueued> queued;

  /**
   * Keeps the files and queues the job; what is in archives is listed, nothing is read yet.
   *
   * @throws Refusal when there is nothing to import, more than is taken, or an archive that cannot
   *     be opened
   */
  public JobView start(NewImport wanted) {
    access.require(wanted.dossier(), Permission.WORK);
    ImportJob there = wanted.id() == null ? null : em.find(ImportJob.class, wanted.id());
    if (there != null) {
      return again(there, wanted);
    }
    ImportJob job = new ImportJob();
    job.id = wanted.id() == null ? Ids.next() : wanted.id();
    job.dossier = wanted.dossier();
    job.kind = wanted.kind();
    job.language = wanted.language();
    job.state = JobState.QUEUED;
    job.createdAt = Now.instant();
    job.createdBy = caller.id();
    em.persist(job);
    keep(job, wanted.files());
    changes.record(job.dossier, Changes.Kind.CREATED, "import", job.id);
    queued.fire(new ImportQueued());
    return views.job(job);
  }

  private JobView again(ImportJob there, NewImport wanted) {
    access.require(there.dossier, Permission.READ);
    if (!there.dossier.equals(wanted.dossier()) || !there.createdBy.equals(caller.id())) {
      throw Refusal.conflict("id.taken");
    }
    return views.job(there);
  }

  private void keep(ImportJob job, List<OriginalFile> files) {
    Kept kept = new Kept(job.id);
    files.forEach(kept::add);
    if (kept.files.isEmpty()) {
      throw Refusal.unusable("import.nothing");
    }
    kept.uploads.forEach(em::persist);
    kept.files.forEach(em::persist);
    em.flush();
    em.clear();
  }

  /** An import, when the caller may read its dossier. */
  public JobView get(UUID id) {
    return views.job(require(id, Permission.READ));
  }

  /** The imports into a dossier, newest first. */
  public List<JobView> list(UUID dossier, int limit) {
    access.require(dossier, Permission.READ);
    return em.createQuery(
            "select j from ImportJob j where j.dossier = :dossier order by j.id desc",
            ImportJob.class)
        .setParameter("dossier", dossier)
        .setMaxResults(limit)
        .getResultStream()
        .map(views::job)
        .toList();
  }

  /**
   * Its files in their order.
   *
   * @param outcome null for all
   * @param after id of the last one seen, or null
   */
  public Page<FileView> files(UUID id, Outcome outcome, UUID after, int limit) {
    ImportJob job = require(id, Permission.READ);
    ImportFile last = after == null ? null : em.find(ImportFile.class, after);
    List<FileView> items =
        em.createQuery(
                "select f from ImportFile f where f.job = :job and f.ordinal > :after and"
                    + " (:outcome is null or f.outcome = :outcome) order by f.ordinal",
                ImportFile.class)
            .setParameter("job", id)
            .setParameter("after", last == null ? -1 : last.ordinal)
            .setParameter("outcome", outcome)
            .setMaxResults(limit)
            .getResultStream()
            .map(ImportViews::file)
            .toList();
    JobView counted = views.job(job);
    return new Page<>(items, outcome == null ? counted.total() : counted.counts().get(outcome));
  }

  /** Stops it after the files that are being read; what is stored stays. */
  public JobView cancel(UUID id) {
    ImportJob job = lock(id);
    if (!job.state.active()) {
      throw Refusal.conflict("import.over");
    }
    job.state = JobState.CANCELLED;
    job.endedAt = Now.instant();
    changes.record(job.dossier, Changes.Kind.CHANGED, "import", job.id);
    return views.job(job);
  }

  /** Goes on with the files that wait. */
  public JobView resume(UUID id) {
    ImportJob job = lock(id);
    if (!job.state.resumable()) {
      throw Refusal.conflict("import.notStopped");
    }
    job.state = JobState.QUEUED;
    job.reason = null;
    job.endedAt = null;
    changes.record(job.dossier, Changes.Kind.CHANGED, "import", job.id);
    queued.fire(new ImportQueued());
    return views.job(job);
  }

  /** Of whoever started it, while they may still work there, and of curators. */
  private ImportJob lock(UUID id) {
    ImportJob job = require(id, Permission.WORK);
    if (!job.createdBy.equals(caller.id())) {
      access.require(job.dossier, Permission.CURATE);
    }
    em.refresh(job, LockModeType.PESSIMISTIC_WRITE);
    return job;
  }

  /** The bytes of a file that was not stored, to look at what it is. */
  public OriginalFile content(UUID job, UUID file) {
    ImportJob of = require(job, Permission.WORK);
    ImportFile wanted =
        Optional.ofNullable(em.find(ImportFile.class, file))
            .filter(f -> f.job.equals(of.id))
            .orElseThrow(Refusal::notFound);
    ImportUpload upload = wanted.upload == null ? null : em.find(ImportUpload.class, wanted.upload);
    if (upload == null) {
      throw Refusal.of(Refusal.Reason.GONE, "import.forgotten");
    }
    return file(upload, wanted);
  }

  private static OriginalFile file(ImportUpload upload, ImportFile wanted) {
    try (Unpacked unpacked = new Unpacked(upload.mediaType, upload.content)) {
      return unpacked.file(wanted.entry, wanted.name);
    }
  }

  private ImportJob require(UUID id, Permission permission) {
    ImportJob job =
        Optional.ofNullable(id)
            .map(known -> em.find(ImportJob.class, known))
            .orElseThrow(Refusal::notFound);
    access.require(job.dossier, permission);
    return job;
  }
}
