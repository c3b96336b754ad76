package org.huice.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The one thread that records. What comes while the disk is waited for goes into one transaction,
 * so that many callers share one wait.
 */
final class Writer implements AutoCloseable {
  private static final int MOST_DRAFTS = 1_000;
  private static final int MOST_BYTES = 16 << 20;

  /** Follows all that was added when the ledger is closed. */
  private static final List<Pending> LAST = List.of();

  /** What is added together stays together. */
  private final BlockingQueue<List<Pending>> queue = new ArrayBlockingQueue<>(MOST_DRAFTS);

  private final Recording recording;
  private final Thread thread;
  private boolean closed;

  Writer(Recording recording) {
    this.recording = recording;
    this.thread = new Thread(this::work, "ledger");
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits like {@link BlockingQueue#take}; an interruption is remembered, and nothing lost. */
  @FunctionalInterface
  private interface Waiting<T> {
    T run() throws InterruptedException;
  }

  private static <T> T patiently(Waiting<T> waiting) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return waiting.run();
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Adds drafts that become durable together; waits while too many wait already. */
  synchronized void add(List<Pending> together) {
    if (closed) {
      throw new IllegalStateException("the ledger is closed");
    }
    if (!together.isEmpty()) {
      put(together);
    }
  }

  private void put(List<Pending> together) {
    patiently(
        () -> {
          queue.put(together);
          return together;
        });
  }

  private void work() {
    boolean more = true;
    while (more) {
      List<Pending> group = new ArrayList<>();
      more = gather(group);
      if (!group.isEmpty()) {
        recording.commit(group);
      }
    }
  }

  /** Takes what waits, at least one; false if it was the last. */
  private boolean gather(List<Pending> group) {
    int bytes = 0;
    List<Pending> next = patiently(queue::take);
    while (next != null && !next.isEmpty()) {
      group.addAll(next);
      bytes += next.stream().mapToInt(Pending::bytes).sum();
      boolean full = group.size() >= MOST_DRAFTS || bytes >= MOST_BYTES;
      next = full ? null : queue.poll();
    }
    return next == null || !next.isEmpty();
  }

  /** Waits until all that was added is recorded or refused. */
  @Override
  public void close() {
    synchronized (this) {
      if (!closed) {
        closed = true;
        put(LAST);
      }
    }
    patiently(
        () -> {
          thread.join();
          return thread;
        });
  }
}
