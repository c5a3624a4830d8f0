package org.dispositif.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Now;

/**
 * Keeps the index behind the log of changes: what is committed is told here, and one worker makes
 * the entries of the documents concerned anew, in order. Writers never wait for the index, searches
 * do. What a killed server left undone the log shows at the next start.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexFollower {

  private static final System.Logger LOG = System.getLogger(IndexFollower.class.getName());

  /** A change may be logged this long before its transaction is committed. */
  private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

  private static final Duration KEPT_EVERY = Duration.ofSeconds(2);
  private static final int AT_ONCE = 50;

  @Inject TextIndex index;
  @Inject Entries entries;
  @Inject ChangedDocuments changed;
  @Resource ManagedExecutorService executor;

  private final Backlog backlog = new Backlog();
  private volatile boolean filling = true;
  private volatile boolean failed;
  private boolean whole = true;
  private Instant kept = Instant.EPOCH;

  @PostConstruct
  void start() {
    executor.execute(this::begin);
  }

  private void begin() {
    try {
      Instant now = Now.instant();
      Optional<Instant> complete = index.open();
      Collection<UUID> behind =
          complete.isEmpty()
              ? changed.all()
              : changed.since(complete.get().minus(LONGEST_TRANSACTION));
      backlog.add(behind);
      complete.ifPresent(c -> backlog.add(differing()));
      if (backlog.size() > 0) {
        LOG.log(System.Logger.Level.INFO, "index: {0} documents to read", backlog.size());
      }
      work();
      index.keep(now);
      filling = false;
      backlog.ready();
      warm();
      work();
    } catch (RuntimeException e) {
      failed = true;
      LOG.log(System.Logger.Level.ERROR, "the index of texts cannot be opened", e);
    }
  }

  /** Documents that are in the tables but not in the index, and the other way round. */
  private Set<UUID> differing() {
    Set<UUID> differing = changed.all();
    for (UUID there : index.documents()) {
      if (!differing.remove(there)) {
        differing.add(there);
      }
    }
    return differing;
  }

  /** Hears what was committed. */
  public void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changes.Entry change) {
    if (ChangedDocuments.concerns(change.what()) && backlog.add(change.what(), change.id())) {
      executor.execute(this::work);
    }
  }

  /**
   * Waits until what was committed before this call is in the index.
   *
   * @return whether it is
   */
  public boolean caughtUp(Duration most) {
    return !failed && backlog.await(most);
  }

  /** How many documents are still to be read into the index. */
  public int behind() {
    return backlog.size();
  }

  /** Whether there is an index to ask. */
  public boolean ready() {
    return index.isOpen() && !failed;
  }

  // ---------------------------------------------------------------- the worker

  private void work() {
    for (List<Backlog.Item> some = backlog.next(AT_ONCE); !some.isEmpty(); ) {
      Instant begun = Now.instant();
      index(some);
      backlog.done();
      some = backlog.next(AT_ONCE);
      keep(begun, some.isEmpty());
    }
  }

  private void index(List<Backlog.Item> items) {
    try {
      List<UUID> documents = List.copyOf(changed.documents(items));
      for (int i = 0; i < documents.size(); i += AT_ONCE) {
        read(documents.subList(i, Math.min(documents.size(), i + AT_ONCE)));
      }
    } catch (RuntimeException e) {
      if (items.size() > 1) {
        items.forEach(i -> index(List.of(i)));
      } else {
        whole = false;
        LOG.log(System.Logger.Level.ERROR, "not in the index: " + items.get(0), e);
      }
    }
  }

  private void read(List<UUID> documents) {
    index.replace(Set.copyOf(documents), entries.of(documents));
  }

  /** What could not be read in stays behind the mark, so that the next start tries it again. */
  private void keep(Instant begun, boolean idle) {
    if (idle && whole && !filling && kept.plus(KEPT_EVERY).isBefore(begun)) {
      index.keep(begun);
      warm();
      kept = begun;
    }
  }

  /** So that nobody's search waits for it; where it fails, the search that needs it tells. */
  private void warm() {
    try {
      index.readFacets();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "facets are not read ahead", e);
    }
  }
}
