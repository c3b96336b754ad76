package org.huice.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.huice.tabular.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The threads that decide chunks, and those to which they leave what they decided to be kept and
 * handed on. Only so many chunks are in their hands at once, so that memory does not grow with the
 * register. The first failure stops them all.
 */
final class Crew implements Closeable {
  /** Chunks that may wait or be in work, for each thread that decides. */
  private static final int AHEAD = 3;

  /** Of entries that may wait or be in work, whatever the threads. */
  private static final int MOST_KIB = 8 * Run.CHUNK_BYTES / 1024;

  /** How long at most nothing is told while all hands are full. */
  private static final long PATIENCE_MILLIS = 200;

  private final LineMaker maker;
  private final RunFolder folder;
  private final Gate gate;
  private final InOrder done;
  private final ExecutorService threads;
  private final ExecutorService writers;
  private final Semaphore room;
  private final Semaphore memory = new Semaphore(MOST_KIB);
  private final int capacity;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final AtomicReference<Totals> totals = new AtomicReference<>(Totals.NONE);
  private final EntryLog log;
  private volatile boolean stopped;

  Crew(LineMaker maker, RunFolder folder, Gate gate, Follower follower, int threads) {
    this.maker = maker;
    this.folder = folder;
    this.gate = gate;
    this.done = new InOrder(follower);
    this.log = new EntryLog(folder::log, Buckets.HELD);
    this.threads = Executors.newFixedThreadPool(threads, work -> thread("huice-register", work));
    // To write takes less than half of the time in which it was decided.
    this.writers =
        Executors.newFixedThreadPool((threads + 1) / 2, work -> thread("huice-writing", work));
    this.capacity = threads * AHEAD;
    this.room = new Semaphore(capacity);
  }

  private static Thread thread(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Has a chunk decided, unless an earlier run left it whole; waits while all hands are full.
   *
   * @param told how many entries are done
   */
  void take(int number, List<Entry> chunk, LongConsumer told) throws IOException {
    long first = chunk.get(0).number();
    @Nullable Chunk kept = folder.kept(number, chunk.size());
    if (kept != null) {
      List<RunLine> lines = kept.lines().stream().map(RunLine::of).toList();
      acquire(room, 1, told);
      count(lines, kept.totals(), first);
      done.put(number, kept.lines(), room::release);
    } else {
      int kib = kib(chunk);
      acquire(room, 1, told);
      acquire(memory, kib, told);
      threads.execute(() -> work(number, chunk, kib));
    }
    tell(told);
  }

  private static int kib(List<Entry> chunk) {
    long bytes = chunk.stream().mapToLong(Entry::size).sum();
    return (int) Math.min(MOST_KIB, bytes / 1024 + 1);
  }

  /** Waits for the last chunk. */
  void finish(LongConsumer told) throws IOException {
    acquire(room, capacity, told);
    tell(told);
  }

  long decided() {
    return totals.get().decided();
  }

  /** Who has entries and for what money is paid in them. */
  EntryLog log() {
    return log;
  }

  long rejected() {
    return totals.get().rejected();
  }

  private void acquire(Semaphore room, int permits, LongConsumer told) throws IOException {
    try {
      while (!room.tryAcquire(permits, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        tell(told);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
    fail();
  }

  private void tell(LongConsumer told) throws IOException {
    fail();
    told.accept(totals.get().read());
  }

  private void fail() throws IOException {
    @Nullable Throwable first = failure.get();
    if (first instanceof IOException unwritten) {
      throw unwritten;
    } else if (first instanceof Error error) {
      throw error;
    } else if (first instanceof RuntimeException fault) {
      throw fault;
    }
  }

  private void work(int number, List<Entry> chunk, int kib) {
    attempt(
        () -> {
          List<RunLine> lines = lines(chunk);
          if (lines.size() == chunk.size()) {
            long first = chunk.get(0).number();
            writers.execute(() -> attempt(() -> write(number, lines, first, kib)));
          }
        });
  }

  private void write(int number, List<RunLine> lines, long first, int kib) throws IOException {
    List<byte[]> bytes = lines.stream().map(RunLine::bytes).toList();
    gate.pass(() -> keep(number, lines, bytes, first));
    // Not before its lines are gone, or any number might wait for a slow chunk before them.
    done.put(number, bytes, () -> leave(kib));
  }

  /** Something that may fail. */
  @FunctionalInterface
  private interface Work {
    void all() throws IOException;
  }

  private void attempt(Work work) {
    try {
      work.all();
    } catch (IOException | RuntimeException | Error fault) {
      failure.compareAndSet(null, fault);
      stopped = true;
    }
  }

  private void leave(int kib) {
    memory.release(kib);
    room.release();
  }

  private void keep(int number, List<RunLine> lines, List<byte[]> bytes, long first)
      throws IOException {
    long decided = lines.stream().filter(line -> line.kind() == LineKind.DECIDED).count();
    Totals totals = new Totals(lines.size(), decided, lines.size() - decided);
    folder.keep(number, new Chunk(bytes, totals), maker.packed());
    count(lines, totals, first);
  }

  /** Fewer than there are entries if the run is stopped. */
  private List<RunLine> lines(List<Entry> chunk) {
    List<RunLine> lines = new ArrayList<>(chunk.size());
    while (lines.size() < chunk.size() && !stopped) {
      int next = Math.min(chunk.size(), lines.size() + maker.stroke());
      lines.addAll(made(chunk.subList(lines.size(), next)));
    }
    return lines;
  }

  private List<RunLine> made(List<Entry> entries) {
    try {
      return maker.lines(entries);
    } catch (RuntimeException | StackOverflowError fault) {
      Entry entry = entries.get(0);
      throw new IllegalStateException(
          "entry " + entry.number() + " (" + entry.place() + "): " + fault, fault);
    }
  }

  private void count(List<RunLine> lines, Totals totals, long first) throws Unwritable {
    int entry = Math.toIntExact(first);
    for (RunLine line : lines) {
      log.add(entry, line.paid());
      entry++;
    }
    this.totals.accumulateAndGet(totals, Totals::plus);
  }

  /** Lets nobody begin another entry and waits until all have put down theirs. */
  @Override
  public void close() throws IOException {
    stopped = true;
    boolean interrupted = endsInterrupted(threads);
    // Only now does nobody leave them anything more.
    interrupted |= endsInterrupted(writers);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    log.close();
  }

  /** Ends threads once their work is done, and says whether this one was interrupted meanwhile. */
  private static boolean endsInterrupted(ExecutorService threads) {
    threads.shutdown();
    boolean interrupted = false;
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    return interrupted;
  }
}
