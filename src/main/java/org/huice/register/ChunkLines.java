package org.huice.register;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads chunk after chunk, one in memory at a time. */
final class ChunkLines implements Lines {
  private final RunFolder folder;
  private final int chunks;
  private int opened;
  private Iterator<byte[]> lines = Collections.emptyIterator();

  ChunkLines(RunFolder folder, int chunks) {
    this.folder = folder;
    this.chunks = chunks;
  }

  @Override
  public byte @Nullable [] next() throws IOException {
    while (!lines.hasNext()) {
      if (opened == chunks) {
        return null;
      }
      opened++;
      lines = folder.read(opened).lines().iterator();
    }
    return lines.next();
  }

  @Override
  public void close() {
    lines = Collections.emptyIterator();
    opened = chunks;
  }
}
