package org.huice.audit;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.LongStream;
import org.huice.tree.Sha256;

/**
 * Draws entries by lot, so that anybody can draw the same: those whose number, after the seed and a
 * colon, has the smallest SHA-256 as hexadecimal text. Who records cannot know beforehand what will
 * be drawn unless he knows the seed.
 *
 * @param seed any text
 */
public record Sample(String seed) {
  private record Lot(String hash, long number) {}

  /**
   * Draws.
   *
   * @param numbers of which
   * @param many how many at most
   * @return ascending
   */
  public long[] draw(LongStream numbers, int many) {
    Comparator<Lot> order = Comparator.comparing(Lot::hash).thenComparing(Lot::number);
    PriorityQueue<Lot> smallest = new PriorityQueue<>(order.reversed());
    numbers.forEach(
        number -> {
          smallest.add(lot(number));
          if (smallest.size() > many) {
            smallest.remove();
          }
        });
    return smallest.stream().mapToLong(Lot::number).sorted().toArray();
  }

  private Lot lot(long number) {
    String text = seed + ":" + number;
    return new Lot(Sha256.hex(text.getBytes(StandardCharsets.UTF_8)), number);
  }
}
