package org.dispositif.search;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the index has still to take in, each thing once, the oldest first. One worker takes some,
 * says when they are done, and takes more; others may wait for what was there when they came.
 */
final class Backlog {

  /**
   * A thing that changed.
   *
   * @param what as in the log: {@code document}, {@code cut}, {@code demand}
   */
  record Item(String what, UUID id) {}

  private static final int TOO_MUCH = 500;

  private final Map<Item, Long> waiting = new LinkedHashMap<>();
  private final Map<Item, Long> taken = new LinkedHashMap<>();
  private long last;
  private boolean working = true;
  private boolean beginning = true;

  synchronized void add(Collection<UUID> documents) {
    documents.forEach(d -> waiting.putIfAbsent(new Item("document", d), ++last));
  }

  /**
   * @return whether a worker must be sent
   */
  synchronized boolean add(String what, UUID id) {
    waiting.putIfAbsent(new Item(what, id), ++last);
    boolean send = !working;
    working = true;
    return send;
  }

  /** The next to be done; when there are none, the worker goes home. */
  synchronized List<Item> next(int most) {
    waiting.entrySet().stream()
        .limit(most)
        .toList()
        .forEach(e -> taken.put(e.getKey(), e.getValue()));
    waiting.keySet().removeAll(taken.keySet());
    working = beginning || !taken.isEmpty();
    return List.copyOf(taken.keySet());
  }

  /** The worker that begins stays until it is told that all is ready; so long everybody waits. */
  synchronized void ready() {
    beginning = false;
    notifyAll();
  }

  synchronized void done() {
    taken.clear();
    notifyAll();
  }

  synchronized int size() {
    return waiting.size() + taken.size();
  }

  /**
   * Waits until everything is done that was added before; not where that is too much to wait for.
   *
   * @return whether it is done
   */
  synchronized boolean await(Duration most) {
    long until = System.nanoTime() + most.toNanos();
    long upTo = last;
    while (beginning || oldest() <= upTo) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0 || size() > TOO_MUCH) {
        return false;
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  private long oldest() {
    long first = waiting.isEmpty() ? Long.MAX_VALUE : waiting.values().iterator().next();
    return taken.isEmpty() ? first : Math.min(first, taken.values().iterator().next());
  }
}
