package org.dispositif.test;

import java.time.Duration;

/** Processor time, in seconds: it does not mind what else the machine does. */
final class Processors {

  private Processors() {}

  /** Of all that was started from here, such as a server. */
  static double started() {
    return ProcessHandle.current().descendants().mapToDouble(Processors::worked).sum();
  }

  /** Of this program. */
  static double own() {
    return worked(ProcessHandle.current());
  }

  private static double worked(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
  }
}
