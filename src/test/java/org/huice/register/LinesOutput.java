package org.huice.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines as they are, and the totals below them. */
record LinesOutput(Path target, OutputStream out) implements Output {
  static LinesOutput to(Path target) throws IOException {
    return new LinesOutput(target, Files.newOutputStream(SafeFile.part(target)));
  }

  @Override
  public List<Part> parts() {
    return List.of(new Part(SafeFile.part(target), target));
  }

  @Override
  public void line(byte[] line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  @Override
  public void finish(Totals totals, long repeated) throws IOException {
    out.write(totals.toString().getBytes(StandardCharsets.UTF_8));
    out.close();
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(SafeFile.part(target));
  }
}
