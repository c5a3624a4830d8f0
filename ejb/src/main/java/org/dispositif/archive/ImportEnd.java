package org.dispositif.archive;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.dispositif.platform.Caller;

/** What is said when the workers are through. A server that stops says nothing: it will go on. */
@Named
@Dependent
public class ImportEnd extends AbstractJobListener {

  @Inject JobContext context;
  @Inject Caller caller;
  @Inject ImportWork work;
  @Inject ImportQueue queue;

  @Override
  @ActivateRequestContext
  public void afterJob() {
    UUID job = ImportQueue.job(context);
    BatchStatus status = context.getBatchStatus();
    if (status != BatchStatus.STOPPED && status != BatchStatus.STOPPING) {
      caller.actAs(work.plan(job).who());
      work.end(job);
    }
    queue.ended(job);
  }
}
