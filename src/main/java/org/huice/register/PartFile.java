package org.huice.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file under its provisional name while it grows. */
final class PartFile implements AutoCloseable {
  private static final int BUFFER = 1 << 18;

  private final Path target;
  private final OutputStream out;
  private boolean finished;

  PartFile(Path target) throws IOException {
    this.target = target;
    this.out = new BufferedOutputStream(Files.newOutputStream(SafeFile.part(target)), BUFFER);
  }

  OutputStream out() {
    return out;
  }

  Output.Part names() {
    return new Output.Part(SafeFile.part(target), target);
  }

  /** Ends the file, which then stays. */
  void finish() throws IOException {
    out.close();
    finished = true;
  }

  /** Deletes the file if it was not finished. */
  @Override
  public void close() throws IOException {
    if (!finished) {
      finished = true;
      try {
        out.close();
      } finally {
        Files.deleteIfExists(SafeFile.part(target));
      }
    }
  }
}
