package org.huice.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.huice.register.JsonValues;

/** Holds a recorded document against the one that comes out now, byte by byte. */
final class RecordedBytes {
  private static final int FEW = 20;

  private RecordedBytes() {}

  /**
   * Tells each part that differs; where all parts are equal and the bytes are not, the place in
   * these.
   *
   * @param tree what the recorded bytes say
   */
  static void compare(byte[] recorded, Map<?, ?> tree, byte[] now, Differences differences) {
    if (Arrays.equals(recorded, now)) {
      return;
    }
    CoreTree.compare(Difference.Where.CORE, tree, JsonValues.object(now), differences);
    if (differences.isEmpty()) {
      int at = Arrays.mismatch(recorded, now);
      differences.add(Difference.Where.CORE, "", near(recorded, at), near(now, at));
    }
  }

  private static String near(byte[] bytes, int at) {
    int from = Math.max(0, at - FEW);
    int length = Math.min(bytes.length - from, FEW + FEW);
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }
}
