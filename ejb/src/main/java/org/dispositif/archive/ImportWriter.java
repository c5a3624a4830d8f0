package org.dispositif.archive;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;

/** Stores what was read, a chunk at once; where one of them hinders the others, one by one. */
@Named
@Dependent
public class ImportWriter extends AbstractItemWriter {

  private static final System.Logger LOG = System.getLogger(ImportWriter.class.getName());

  @Inject JobContext context;
  @Inject Caller caller;
  @Inject ImportWork work;

  @Override
  @ActivateRequestContext
  public void writeItems(List<Object> items) {
    ImportPlan plan = work.plan(ImportQueue.job(context));
    caller.actAs(plan.who());
    List<Result> results = items.stream().map(Result.class::cast).toList();
    try {
      work.store(plan, results);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "one by one", e);
      results.forEach(r -> one(plan, r));
    }
  }

  private void one(ImportPlan plan, Result result) {
    try {
      work.store(plan, List.of(result));
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
