package org.dispositif.archive;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** Gives a worker the files that wait for it, in their order, until the import is cancelled. */
@Named
@Dependent
public class ImportReader extends AbstractItemReader {

  private static final int AT_ONCE = 50;

  @Inject JobContext context;
  @Inject ImportWork work;
  @Inject @BatchProperty String share;
  @Inject @BatchProperty String shares;

  private final Deque<WaitingFile> files = new ArrayDeque<>();
  private UUID job;
  private int last = -1;

  @Override
  public void open(Serializable checkpoint) {
    job = ImportQueue.job(context);
  }

  /** Null at the end. */
  @Override
  public Object readItem() {
    if (files.isEmpty()) {
      files.addAll(
          work.next(job, Integer.parseInt(share), Integer.parseInt(shares), last, AT_ONCE));
    } else if (!work.running(job)) {
      return null;
    }
    WaitingFile next = files.poll();
    last = next == null ? last : next.ordinal();
    return next;
  }
}
