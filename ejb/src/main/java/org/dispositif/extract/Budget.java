package org.dispositif.extract;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * What reading one file may cost, whatever its format. Asked at every read of the file, every
 * operator of a page, every node of a tree, so that a file made to grow without end is stopped
 * while it grows.
 */
final class Budget {

  private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();
  private static final String[] LONG = {"long"};

  /** How many calls pass between two looks at the meters. */
  private static final int STRIDE = 64;

  private final long deadline;
  private final long bytes;
  private final long thread = Thread.currentThread().getId();
  private long before = allocated();
  private int calls;

  /**
   * @param bytes that may be allocated, garbage included, between two calls of {@link #step}
   */
  Budget(Duration time, long bytes) {
    this.deadline = System.nanoTime() + time.toNanos();
    this.bytes = bytes;
  }

  /** A page is done: what was allocated for it is garbage. */
  void step() {
    before = allocated();
    look();
  }

  /**
   * @throws Exhausted when nothing is left
   */
  void spend(int units) {
    calls += units;
    if (calls >= STRIDE) {
      calls = 0;
      look();
    }
  }

  /** Whether a library has wrapped the budget's end in an exception of its own. */
  static boolean isBehind(Throwable thrown) {
    Throwable cause = thrown;
    for (int n = 0; cause != null && n < 20; n++, cause = cause.getCause()) {
      if (cause instanceof Exhausted) {
        return true;
      }
    }
    return false;
  }

  private void look() {
    if (System.nanoTime() - deadline > 0 || allocated() - before > bytes) {
      throw new Exhausted();
    }
  }

  /** Through the bean server: the class that has it is not of the standard. */
  private long allocated() {
    try {
      ObjectName threading = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
      Object[] who = {thread};
      return (Long) SERVER.invoke(threading, "getThreadAllocatedBytes", who, LONG);
    } catch (JMException | UnsupportedOperationException e) {
      return 0;
    }
  }

  /** The file costs more than it may; no library takes it for a fault of the file. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
