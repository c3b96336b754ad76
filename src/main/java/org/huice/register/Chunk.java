package org.huice.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.huice.json.CanonicalJson;

/**
 * Some lines that stand in a file of their own, below a head that says which they are. The check
 * sum of gzip tells a damaged file.
 *
 * @param lines in the order of the register
 * @param totals of these lines
 */
record Chunk(List<byte[]> lines, Totals totals) {
  private static final String KIND = "chunk";

  /** Of these lines. */
  static Chunk of(List<byte[]> lines) {
    long decided = lines.stream().filter(line -> LineKind.of(line) == LineKind.DECIDED).count();
    return new Chunk(lines, new Totals(lines.size(), decided, lines.size() - decided));
  }

  /**
   * Writes the whole file.
   *
   * @param run the digest of the manifest under which the lines were made
   * @param number from 1
   */
  void write(OutputStream out, String run, int number) throws IOException {
    try (OutputStream zipped = new Fast(out)) {
      line(head(run, number, totals), zipped);
      for (byte[] line : lines) {
        line(line, zipped);
      }
    }
  }

  private static void line(byte[] line, OutputStream out) throws IOException {
    out.write(line);
    out.write('\n');
  }

  private static byte[] head(String run, int number, Totals totals) {
    return CanonicalJson.write(
        Map.of(
            "kind", KIND,
            "run", run,
            "number", number,
            "decided", Math.toIntExact(totals.decided()),
            "rejected", Math.toIntExact(totals.rejected())));
  }

  /**
   * Reads a file, and trusts nothing of it before its check sum was seen.
   *
   * @throws IOException if it is cut short or damaged, or not the chunk of that number in that run
   */
  static Chunk read(Path file, String run, int number) throws IOException {
    List<byte[]> lines = split(unzipped(file));
    if (lines.isEmpty()) {
      throw new ZipException(file + ": empty");
    }
    Chunk chunk = counted(file, lines.subList(1, lines.size()));
    if (!Arrays.equals(lines.get(0), head(run, number, chunk.totals))) {
      throw new ZipException(file + ": not chunk " + number + " of this run");
    }
    return chunk;
  }

  /**
   * How many entries a file says it has; 0 where it is not the chunk of that number in that run.
   */
  static long entries(Path file, String run, int number) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = new GZIPInputStream(raw);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String head = lines.readLine();
      Told told = new Told(JsonValues.object(bytes(head == null ? "" : head)));
      Totals totals = new Totals(0, told.number("decided"), told.number("rejected"));
      boolean ours = Arrays.equals(bytes(String.valueOf(head)), head(run, number, totals));
      return ours ? totals.decided() + totals.rejected() : 0;
    } catch (IOException | IllegalArgumentException broken) {
      return 0;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Chunk counted(Path file, List<byte[]> lines) throws IOException {
    try {
      return of(lines);
    } catch (IllegalArgumentException noLine) {
      throw new IOException(file + ": " + noLine.getMessage(), noLine);
    }
  }

  private static byte[] unzipped(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = new GZIPInputStream(raw, 1 << 16)) {
      return in.readAllBytes();
    }
  }

  private static List<byte[]> split(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  // It is read once or twice and then deleted: time counts, size hardly.
  private static final class Fast extends GZIPOutputStream {
    Fast(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
