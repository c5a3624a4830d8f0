package org.dispositif.archive;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;

/** Stores what was read, a chunk at once; where one of them hinders the others, one by one. */
@Named
@Dependent
public class ImportWriter extends AbstractItemWriter {

  private static final int MOST_ATTEMPTS = 20;
  private static final int DEEPEST = 20;

  /** SQL states of lock timeouts, deadlocks and serialisation failures (H2, PostgreSQL). */
  private static final Pattern BUSY = Pattern.compile("40...|HYT00|55P03");

  private static final System.Logger LOG = System.getLogger(ImportWriter.class.getName());

  @Inject JobContext context;
  @Inject Caller caller;
  @Inject ImportWork work;
  @Inject ImportQueue queue;

  @Override
  @ActivateRequestContext
  public void writeItems(List<Object> items) {
    ImportPlan plan = work.plan(ImportQueue.job(context));
    caller.actAs(plan.who());
    List<Result> results = items.stream().map(Result.class::cast).toList();
    synchronized (queue.writing(plan.job())) {
      try {
        patiently(plan, results);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.DEBUG, "one by one", e);
        results.forEach(r -> one(plan, r));
      }
    }
  }

  /** People who write to the same dossier may hold it for a moment. */
  private void patiently(ImportPlan plan, List<Result> results) {
    for (int attempt = 1; ; attempt++) {
      try {
        work.store(plan, results);
        return;
      } catch (RuntimeException e) {
        if (attempt == MOST_ATTEMPTS || !isBusy(e)) {
          throw e;
        }
      }
    }
  }

  /** Somebody else held a row for too long, or the database chose another's work before ours. */
  private static boolean isBusy(Throwable failure) {
    Throwable at = failure;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      boolean rolledBack =
          at instanceof SQLException sql
              && sql.getSQLState() != null
              && BUSY.matcher(sql.getSQLState()).matches();
      if (rolledBack) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }

  private void one(ImportPlan plan, Result result) {
    try {
      patiently(plan, List.of(result));
    } catch (Refusal refusal) {
      refused(plan, result, refusal);
    } catch (RuntimeException e) {
      String id = Ids.next().toString();
      LOG.log(System.Logger.Level.ERROR, "Fault " + id + " in an import", e);
      work.fail(result.file(), "fault", List.of(id));
    }
  }

  /** Whoever started it may no longer, or the dossier is in the trash: that ends it. */
  private void refused(ImportPlan plan, Result result, Refusal refusal) {
    switch (refusal.reason()) {
      case NOT_FOUND, FORBIDDEN, GONE -> work.stop(plan.job(), "import.noLongerAllowed");
      default -> work.fail(result.file(), refusal.code(), refusal.args());
    }
  }
}
