package org.huice.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.huice.json.JsonCursor;

/** What stands around the rulings of a line, which are nearly all of it. */
final class LineEnds {
  private static final String RULINGS = "rulings";
  private static final byte[] TOTALS = ",\"totals\":".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NOTHING = "[]".getBytes(StandardCharsets.UTF_8);

  private LineEnds() {}

  /** The line with an empty list of rulings; as it is where it has none. */
  static byte[] of(byte[] line) {
    JsonCursor cursor = new JsonCursor(line);
    for (boolean more = cursor.enter(); more; more = cursor.more()) {
      boolean found = cursor.key().equals(RULINGS);
      if (found) {
        return joined(line, cursor.at(), end(line, cursor));
      }
      cursor.skip();
    }
    return line;
  }

  /**
   * Where the rulings end. Behind them come the totals alone, flat and short, so that they are
   * found from behind.
   */
  private static int end(byte[] line, JsonCursor cursor) {
    int last = line.length - 1;
    while (last > cursor.at() && line[last] != '{') {
      last--;
    }
    int from = last - TOTALS.length;
    if (from > cursor.at() && Arrays.equals(line, from, last, TOTALS, 0, TOTALS.length)) {
      return from;
    }
    cursor.skip();
    return cursor.at();
  }

  private static byte[] joined(byte[] line, int from, int to) {
    byte[] ends = Arrays.copyOf(line, from + NOTHING.length + line.length - to);
    System.arraycopy(NOTHING, 0, ends, from, NOTHING.length);
    System.arraycopy(line, to, ends, from + NOTHING.length, line.length - to);
    return ends;
  }
}
