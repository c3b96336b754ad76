package org.huice.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.huice.tabular.Entry;
import org.huice.tabular.Source;
import org.jspecify.annotations.Nullable;

/**
 * Decides a register: this thread reads, others decide chunks of it and leave each in a file of its
 * own, from which the lines are read back in order. What an earlier run left is not decided again.
 * Neither the number of threads nor their timing shows in a byte.
 */
public final class Run {
  /** Most entries of a chunk, always the same, so that a run may be resumed with other threads. */
  static final int CHUNK = 500;

  /** Bytes with which a chunk ends before it has all its entries. */
  static final int CHUNK_BYTES = 8 << 20;

  /** Parts of the input that a position is exact to. */
  private static final long PARTS = 100_000;

  private Run() {}

  /** A run that keeps every chunk. */
  public static Outcome of(
      Source source, LineMaker maker, RunFolder folder, int threads, Progress progress)
      throws IOException {
    return of(source, maker, folder, threads, progress, Gate.OPEN);
  }

  /** A run whose lines nobody takes before all are decided. */
  static Outcome of(
      Source source, LineMaker maker, RunFolder folder, int threads, Progress progress, Gate gate)
      throws IOException {
    return of(source, maker, folder, threads, progress, gate, Follower.NONE);
  }

  /**
   * Runs to the end of the source.
   *
   * @param threads how many decide at once, at least 1
   * @param gate which every chunk passes that is decided now
   * @param follower takes the lines of each chunk once it is kept
   * @throws Unwritable if the folder cannot be written: the disk is full, say
   * @throws IOException if the source cannot be read
   */
  public static Outcome of(
      Source source,
      LineMaker maker,
      RunFolder folder,
      int threads,
      Progress progress,
      Gate gate,
      Follower follower)
      throws IOException {
    try (Crew crew = new Crew(maker, folder, gate, follower, threads)) {
      AtomicLong read = new AtomicLong();
      LongConsumer told =
          done -> progress.at(done, behind(source.position(), done, read.get()), source.size());
      int chunks = 0;
      for (List<Entry> chunk = chunk(source, 0);
          !chunk.isEmpty();
          chunk = chunk(source, read.get())) {
        chunks++;
        read.addAndGet(chunk.size());
        crew.take(chunks, chunk, told);
      }
      crew.finish(told);
      Totals totals = new Totals(read.get(), crew.decided(), crew.rejected());
      Repetitions repetitions = crew.log().repetitions();
      SharedMatters shared = crew.log().shared(repetitions);
      return new Outcome(totals, folder, chunks, repetitions, shared);
    }
  }

  // Reading is ahead of deciding; entries are taken for equally long.
  private static long behind(long position, long done, long read) {
    return read == 0 ? 0 : position * (done * PARTS / read) / PARTS;
  }

  private static List<Entry> chunk(Source source, long before) throws IOException {
    List<Entry> chunk = new ArrayList<>();
    long bytes = 0;
    while (chunk.size() < CHUNK && bytes < CHUNK_BYTES) {
      @Nullable Entry entry = source.next();
      if (entry == null) {
        break;
      }
      chunk.add(numbered(entry, before + chunk.size() + 1));
      bytes += entry.size();
    }
    return chunk;
  }

  private static Entry numbered(Entry entry, long number) {
    if (entry.number() != number) {
      throw new IllegalStateException("entry " + entry.number() + " comes as the " + number);
    }
    return entry;
  }
}
