package org.huice.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The lines as they are, between the first and the last. */
final class JsonLinesOutput implements Output {
  private final PartFile file;
  private final LineDigest digest = new LineDigest();

  JsonLinesOutput(Path target, ResultLine.Header header) throws IOException {
    this.file = new PartFile(target);
    try {
      line(ResultFile.header(header));
    } catch (IOException failed) {
      file.close();
      throw failed;
    }
  }

  @Override
  public List<Part> parts() {
    return List.of(file.names());
  }

  @Override
  public void line(byte[] line) throws IOException {
    digest.add(line);
    write(line);
  }

  private void write(byte[] line) throws IOException {
    file.out().write(line);
    file.out().write('\n');
  }

  @Override
  public void finish(Totals totals, long repeated) throws IOException {
    write(ResultFile.footer(totals, repeated, digest.end()));
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
