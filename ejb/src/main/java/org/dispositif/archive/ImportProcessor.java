package org.dispositif.archive;

import jakarta.annotation.Resource;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dispositif.document.OriginalFile;
import org.dispositif.intake.BulkIntake;
import org.dispositif.intake.IntakeService;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;

/**
 * Reads a file, in bounded time; whatever is wrong with it becomes its result. Nothing in it stops
 * the others.
 */
@Named
@Dependent
public class ImportProcessor implements ItemProcessor {

  private static final int LONGEST_SECONDS = 20;
  private static final System.Logger LOG = System.getLogger(ImportProcessor.class.getName());

  @Inject JobContext context;
  @Inject ImportWork work;
  @Resource ManagedThreadFactory threads;

  private ImportPlan plan;
  private UUID opened;
  private Unpacked upload;

  @Override
  public Object processItem(Object item) throws InterruptedException {
    WaitingFile file = (WaitingFile) item;
    if (plan == null) {
      plan = work.plan(ImportQueue.job(context));
    }
    if (upload == null || !file.upload().equals(opened)) {
      opened = file.upload();
      upload = work.unpacked(opened);
    }
    return upload == null ? Result.failed(file, "import.forgotten") : bounded(file);
  }

  /** In a thread of its own: what does not end in time is left to itself. */
  private Result bounded(WaitingFile file) throws InterruptedException {
    Unpacked from = upload;
    FutureTask<BulkIntake.Text> task = new FutureTask<>(() -> read(from, file));
    threads.newThread(task).start();
    try {
      return Result.read(file, task.get(LONGEST_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      task.cancel(true);
      upload = null;
      return Result.failed(file, "import.tooSlow", LONGEST_SECONDS);
    } catch (ExecutionException e) {
      return e.getCause() instanceof Refusal refusal
          ? Result.refused(file, refusal)
          : fault(file, e.getCause());
    }
  }

  private BulkIntake.Text read(Unpacked from, WaitingFile file) {
    OriginalFile content = from.file(file.entry(), file.name());
    if (Archive.isPacked(content.content())) {
      throw Refusal.of(Refusal.Reason.UNSUPPORTED, "import.nested");
    }
    return BulkIntake.Text.read(
        plan.dossier(), new IntakeService.Incoming(content, plan.kind(), plan.language()));
  }

  private static Result fault(WaitingFile file, Throwable cause) {
    String id = Ids.next().toString();
    LOG.log(System.Logger.Level.ERROR, "Fault " + id + " in " + file.name(), cause);
    return Result.failed(file, "fault", id);
  }
}
