package org.huice.bench.worker;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.huice.bench.common.Contender;
import org.huice.bench.common.Generator;

/**
 * Takes the time of a contender. CPU time of the deciding thread is what counts: other programs on
 * the machine touch it least.
 */
final class Stopwatch<R> {
  private static final int CHUNK = 1_000;
  private static final int WARM_CHUNK = 100;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Contender<R> contender;
  private final int count;
  // Decisions that nobody could read might never be made.
  private final AtomicReference<Object> kept = new AtomicReference<>();

  Stopwatch(Contender<R> contender, int count) {
    this.contender = contender;
    this.count = count;
  }

  /**
   * Decides until the process has spent so many seconds of CPU time, or five times as many have
   * passed, and returns how many enterprises were decided.
   */
  long warm(int seconds) {
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    long enough = seconds * 1_000_000_000L;
    long decided = 0;
    while (SYSTEM.getProcessCpuTime() - cpu < enough && System.nanoTime() - start < 5 * enough) {
      int from = (int) (decided % count);
      int to = Math.min(count, from + WARM_CHUNK);
      kept.setOpaque(contender.decide(from, to));
      decided += to - from;
    }
    return decided;
  }

  /** Decides the first enterprises once and returns what it took, separated by tabs. */
  String round(int some, int threads) throws InterruptedException {
    System.gc(); // nobody pays for what another round left behind
    return threads == 1 ? alone(some) : together(some, threads);
  }

  private String alone(int some) {
    long all = ofAllThreads();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long cpu = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    decide(0, some);
    return figures(
        System.nanoTime() - start,
        THREADS.getCurrentThreadCpuTime() - cpu,
        ofAllThreads() - all,
        THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }

  /** CPU time of every Java thread: an engine's own are among them, compiler and collector not. */
  private static long ofAllThreads() {
    long sum = 0;
    for (long id : THREADS.getAllThreadIds()) {
      sum += Math.max(0, THREADS.getThreadCpuTime(id)); // -1 of one that just ended
    }
    return sum;
  }

  /**
   * Decides enterprises that are made and forgotten a thousand at a time, and returns the CPU time
   * of deciding alone and what is held afterwards, in bytes.
   */
  String stream(int all) {
    long cpu = 0;
    for (int at = 0; at < all; at += CHUNK) {
      int some = Math.min(CHUNK, all - at);
      contender.load(Generator.enterprises(at, at + some));
      long start = THREADS.getCurrentThreadCpuTime();
      kept.setOpaque(contender.decide(0, some));
      cpu += THREADS.getCurrentThreadCpuTime() - start;
    }
    System.gc();
    String figures =
        cpu + "\t" + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    contender.load(Generator.enterprises(0, count));
    return figures;
  }

  private String together(int some, int threads) throws InterruptedException {
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int from = (int) ((long) some * i / threads);
      int to = (int) ((long) some * (i + 1) / threads);
      running.add(new Thread(() -> decide(from, to)));
    }
    long process = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    running.forEach(Thread::start);
    for (Thread thread : running) {
      thread.join();
    }
    long wall = System.nanoTime() - start;
    long spent = SYSTEM.getProcessCpuTime() - process;
    return figures(wall, spent, spent, 0);
  }

  private void decide(int from, int to) {
    for (int at = from; at < to; at += CHUNK) {
      kept.setOpaque(contender.decide(at, Math.min(to, at + CHUNK)));
    }
  }

  private static String figures(long wall, long cpu, long all, long bytes) {
    return wall + "\t" + cpu + "\t" + all + "\t" + bytes;
  }
}
