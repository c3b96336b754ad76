package org.huice.register;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads chunk after chunk: while the lines of one are taken, a thread reads the next, so that two
 * are in memory at a time.
 */
final class ChunkLines implements Lines {
  private final RunFolder folder;
  private final int chunks;
  private int opened;
  private @Nullable FutureTask<Chunk> ahead;
  private Iterator<byte[]> lines = Collections.emptyIterator();

  ChunkLines(RunFolder folder, int chunks) {
    this.folder = folder;
    this.chunks = chunks;
  }

  @Override
  public byte @Nullable [] next() throws IOException {
    while (!lines.hasNext()) {
      FutureTask<Chunk> reading = ahead == null ? begin() : ahead;
      if (reading == null) {
        return null;
      }
      lines = taken(reading).lines().iterator();
      ahead = begin();
    }
    return lines.next();
  }

  /** Has the next chunk read; null where there is none. */
  private @Nullable FutureTask<Chunk> begin() {
    if (opened == chunks) {
      return null;
    }
    opened++;
    int number = opened;
    FutureTask<Chunk> reading = new FutureTask<>(() -> folder.read(number));
    Thread thread = new Thread(reading, "huice-lines");
    thread.setDaemon(true);
    thread.start();
    return reading;
  }

  private static Chunk taken(FutureTask<Chunk> reading) throws IOException {
    try {
      return reading.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException unread) {
        throw unread;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }

  @Override
  public void close() {
    lines = Collections.emptyIterator();
    opened = chunks;
    if (ahead != null) {
      ahead.cancel(true);
      ahead = null;
    }
  }
}
