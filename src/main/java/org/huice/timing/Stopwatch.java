package org.huice.timing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The CPU time of this thread, which other programs on the machine touch least. */
final class Stopwatch {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final int applicants;

  /** For work on so many applicants. */
  Stopwatch(int applicants) {
    this.applicants = applicants;
  }

  /** The CPU time so far, in nanoseconds. */
  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** How long some work takes for each applicant, in nanoseconds. */
  long time(Runnable work) {
    long start = now();
    work.run();
    return (now() - start) / applicants;
  }
}
