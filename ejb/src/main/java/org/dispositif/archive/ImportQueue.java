package org.dispositif.archive;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dispositif.platform.Now;

/**
 * Lets imports begin: one at a time in a dossier, so that they do not store the same twice, and a
 * few in all. What ran when the server stopped begins anew by itself.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportQueue {

  private static final String JOB = "job";
  private static final int MOST = 2;
  private static final Duration KEPT = Duration.ofDays(30);

  @Resource TimerService timers;
  @Inject ImportWork work;

  /** The dossiers of the imports at work. */
  private final Map<UUID, UUID> running = new HashMap<>();

  /** What the workers of an import hold while one of them stores. */
  private final Map<UUID, Object> writing = new ConcurrentHashMap<>();

  static UUID job(JobContext context) {
    JobOperator operator = BatchRuntime.getJobOperator();
    return UUID.fromString(operator.getParameters(context.getExecutionId()).getProperty(JOB));
  }

  @PostConstruct
  void begin() {
    work.queueInterrupted();
    soon();
  }

  /** An import was queued. */
  public void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportQueued news) {
    soon();
  }

  /** The lock of those who store for an import. */
  @Lock(LockType.READ)
  public Object writing(UUID job) {
    return writing.computeIfAbsent(job, any -> new Object());
  }

  /** The workers of an import are through. */
  public void ended(UUID job) {
    writing.remove(job);
    running.remove(job);
    soon();
  }

  /** Outside of the caller's transaction, which may not have ended for the others yet. */
  private void soon() {
    timers.createSingleActionTimer(1, new TimerConfig(null, false));
  }

  @Timeout
  @Schedule(hour = "*", minute = "*", persistent = false)
  public void next() {
    for (ImportPlan plan : work.queued()) {
      if (running.size() < MOST && !running.containsValue(plan.dossier())) {
        start(plan);
      }
    }
  }

  private void start(ImportPlan plan) {
    work.begin(plan.job());
    running.put(plan.job(), plan.dossier());
    Properties parameters = new Properties();
    parameters.setProperty(JOB, plan.job().toString());
    BatchRuntime.getJobOperator().start("import", parameters);
  }

  @Schedule(hour = "4", persistent = false)
  public void forget() {
    work.forgetBefore(Now.instant().minus(KEPT));
  }
}
