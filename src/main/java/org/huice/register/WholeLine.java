package org.huice.register;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.huice.json.JsonCursor;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A line of an entry that was decided, with the whole core of its determination ({@link
 * ResultLines.Detail#full}).
 *
 * @param entry its number in the register, from 1
 * @param place where it stands there
 * @param applicant type and key, {@code 企业[9141…]}
 * @param name what the applicant is called; null where no name is known
 * @param core the exact bytes of the core
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them, and each is held once
public record WholeLine(
    long entry, String place, String applicant, @Nullable String name, byte[] core) {
  private static final String WHOLE = "determination";

  /** Where a member's value stands in a line. */
  private record Span(int from, int to) {}

  /**
   * What a line says.
   *
   * @return empty where the entry was rejected
   * @throws IllegalStateException if the line holds no core, or another one than it names
   */
  public static Optional<WholeLine> read(byte[] line) {
    Span span = span(line);
    if (!(ResultLine.read(without(line, span)) instanceof ResultLine.Decided decided)) {
      return Optional.empty();
    }
    byte[] core = span == null ? new byte[0] : Arrays.copyOfRange(line, span.from(), span.to());
    if (!Sha256.name(core).equals(decided.core())) {
      throw new IllegalStateException("entry " + decided.entry() + " without its core");
    }
    return Optional.of(
        new WholeLine(
            decided.entry(),
            decided.place(),
            decided.applicant().toString(),
            decided.name(),
            core));
  }

  /** The line as it is where nobody asked for the whole core. */
  public static byte[] without(byte[] line) {
    return without(line, span(line));
  }

  private static byte[] without(byte[] line, @Nullable Span span) {
    if (span == null) {
      return line;
    }
    // Other members, such as the core's digest, always come before it.
    int from = span.from() - (",\"" + WHOLE + "\":").length();
    ByteArrayOutputStream out = new ByteArrayOutputStream(line.length);
    out.write(line, 0, from);
    out.write(line, span.to(), line.length - span.to());
    return out.toByteArray();
  }

  private static @Nullable Span span(byte[] line) {
    JsonCursor cursor = new JsonCursor(line);
    for (boolean more = cursor.enter(); more; more = cursor.more()) {
      boolean found = cursor.key().equals(WHOLE);
      int from = cursor.at();
      cursor.skip();
      if (found) {
        return new Span(from, cursor.at());
      }
    }
    return null;
  }
}
