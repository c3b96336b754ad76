package org.huice.bench.common;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The process of one contender: reads commands line by line and answers each with one line.
 * Standard output belongs to the answers; whatever an engine prints goes to standard error.
 */
public final class Worker {
  private static final int CHUNK = 1_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Contender contender;
  private final int count;
  private final AtomicReference<Object> kept = new AtomicReference<>();

  private Worker(Contender contender, int count) {
    this.contender = contender;
    this.count = count;
  }

  /**
   * Runs until {@code quit} or the end of the input.
   *
   * @param args class of the contender, seed, number of enterprises
   */
  public static void main(String[] args) throws Exception {
    PrintStream answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Contender contender =
        Class.forName(args[0]).asSubclass(Contender.class).getDeclaredConstructor().newInstance();
    int count = Integer.parseInt(args[2]);
    contender.prepare(Long.parseLong(args[1]), count);
    answers.println("ready\t" + contender.version() + "\t" + contender.tuning());
    Worker worker = new Worker(contender, count);
    try (BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = commands.readLine(); line != null; line = commands.readLine()) {
        if (line.equals("quit")) {
          break;
        }
        answers.println(worker.answer(line.split(" ", 3)));
      }
    }
    System.exit(0); // some engines leave threads behind
  }

  private String answer(String[] command) throws IOException, InterruptedException {
    return switch (command[0]) {
      case "dump" -> dump(Integer.parseInt(command[1]), Path.of(command[2]));
      case "warm" -> warm(Double.parseDouble(command[1]));
      case "round" -> round(Integer.parseInt(command[1]), Integer.parseInt(command[2]));
      default -> throw new IllegalArgumentException(command[0]);
    };
  }

  private String dump(int some, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      contender.dump(some, out);
    }
    return "dumped";
  }

  /** Decides for so many seconds, a hundred at a time, and says how many it decided. */
  private String warm(double seconds) {
    long start = System.nanoTime();
    Contender.Decider decider = contender.decider();
    long decided = 0;
    while (System.nanoTime() - start < seconds * 1e9) {
      int from = (int) (decided % count);
      int to = Math.min(count, from + 100);
      keep(decider.decide(from, to));
      decided += to - from;
    }
    return "warm\t" + decided;
  }

  private String round(int some, int threads) throws InterruptedException {
    return threads == 1 ? alone(some) : together(some, threads);
  }

  private String alone(int some) {
    Contender.Decider decider = contender.decider();
    long process = SYSTEM.getProcessCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long cpu = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    decide(decider, 0, some);
    return figures(
        System.nanoTime() - start,
        THREADS.getCurrentThreadCpuTime() - cpu,
        SYSTEM.getProcessCpuTime() - process,
        THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }

  private String together(int some, int threads) throws InterruptedException {
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Contender.Decider decider = contender.decider();
      int from = (int) ((long) some * i / threads);
      int to = (int) ((long) some * (i + 1) / threads);
      running.add(new Thread(() -> decide(decider, from, to)));
    }
    long process = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    running.forEach(Thread::start);
    for (Thread thread : running) {
      thread.join();
    }
    long spent = SYSTEM.getProcessCpuTime() - process;
    return figures(System.nanoTime() - start, spent, spent, 0);
  }

  private void decide(Contender.Decider decider, int from, int to) {
    for (int at = from; at < to; at += CHUNK) {
      keep(decider.decide(at, Math.min(to, at + CHUNK)));
    }
  }

  private void keep(Object decisions) {
    kept.setOpaque(decisions);
  }

  private static String figures(long wall, long cpu, long process, long bytes) {
    return wall + "\t" + cpu + "\t" + process + "\t" + bytes;
  }
}
