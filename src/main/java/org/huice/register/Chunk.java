package org.huice.register;

import java.io.BufferedOutputStream;
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
  private static final int BUFFER = 1 << 18;

  /**
   * Writes the whole file.
   *
   * @param run the digest of the manifest under which the lines were made
   * @param number from 1
   * @param packed whether it is to be short; else it is only held together by its check sum
   */
  void write(OutputStream out, String run, int number, boolean packed) throws IOException {
    try (OutputStream zipped = new BufferedOutputStream(new Fast(out, packed), BUFFER)) {
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
    Totals totals = totals(lines.get(0));
    boolean whole = totals.isEven() && totals.read() == lines.size() - 1;
    if (!whole || !Arrays.equals(lines.get(0), head(run, number, totals))) {
      throw new ZipException(file + ": not chunk " + number + " of this run");
    }
    return new Chunk(lines.subList(1, lines.size()), totals);
  }

  /** What the head of a file says. */
  private static Totals totals(byte[] head) throws IOException {
    try {
      Told told = new Told(JsonValues.object(head));
      long decided = told.number("decided");
      long rejected = told.number("rejected");
      return new Totals(decided + rejected, decided, rejected);
    } catch (IllegalArgumentException noHead) {
      throw new IOException(noHead);
    }
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
      Totals totals = totals(bytes(String.valueOf(head)));
      boolean ours = Arrays.equals(bytes(String.valueOf(head)), head(run, number, totals));
      return ours ? totals.read() : 0;
    } catch (IOException | IllegalArgumentException broken) {
      return 0;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] unzipped(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = new GZIPInputStream(raw, BUFFER)) {
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
    Fast(OutputStream out, boolean packed) throws IOException {
      super(out, BUFFER);
      def.setLevel(packed ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION);
    }
  }
}
