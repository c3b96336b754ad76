package org.huice.bench.run;

/**
 * What deciding so many enterprises once took.
 *
 * @param count of the enterprises
 * @param wall nanoseconds passed
 * @param cpu nanoseconds of the deciding thread, or of the process where there were several
 * @param all nanoseconds of all Java threads, an engine's own included
 * @param bytes allocated by the deciding thread; 0 where there were several or nobody tells
 */
record Round(int count, long wall, long cpu, long all, long bytes) {
  /**
   * What deciding enterprises that pass came to.
   *
   * @param micros CPU microseconds for one
   * @param megabytes held after all of them
   */
  record Stream(double micros, double megabytes) {}

  /** CPU microseconds for one enterprise. */
  double micros(boolean allThreads) {
    return (allThreads ? all : cpu) / 1e3 / count;
  }

  /** Microseconds passed for one enterprise. */
  double microsPassed() {
    return wall / 1e3 / count;
  }

  /** Bytes allocated for one enterprise. */
  double bytesEach() {
    return (double) bytes / count;
  }
}
