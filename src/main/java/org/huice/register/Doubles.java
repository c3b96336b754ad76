package org.huice.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The texts that several entries have. A bit an entry is in memory and what {@link Buckets} hold;
 * the texts of some thousand entries are looked up at a time, so that whoever asks does well to go
 * from the first entry to the last. For one thread.
 */
final class Doubles {
  /** Entries whose texts are looked up together. */
  private static final int TOGETHER = 1 << 13;

  /** How many are named. */
  private static final int NAMED = 5;

  private final Buckets buckets;
  private final BitSet entries = new BitSet();
  private final NavigableMap<Integer, Integer> first = new TreeMap<>();
  private final Map<Had, Integer> known = new HashMap<>();
  private int bucket = -1;
  private long count;

  /** What an entry has. */
  private record Had(int entry, String text) {}

  /**
   * None yet.
   *
   * @param file which they may use
   * @param most bytes that are held in memory
   */
  Doubles(Path file, int most) {
    this.buckets = new Buckets(file, most);
  }

  /**
   * Takes one.
   *
   * @param other another entry that has it
   * @param second whether that is the first one and this the second
   * @throws Unwritable if the file is needed and cannot be written
   */
  void add(int entry, String text, int other, boolean second) throws Unwritable {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] record = new byte[3 * Integer.BYTES + bytes.length];
    ByteBuffer.wrap(record).putInt(entry).putInt(other).putInt(bytes.length).put(bytes);
    buckets.add(entry / TOGETHER, record);
    entries.set(entry);
    count++;
    if (second) {
      name(entry, other);
    }
  }

  private void name(int entry, int other) {
    first.put(entry, other);
    if (first.size() > NAMED) {
      first.pollLastEntry();
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** How many there are, each counted with every entry that has it. */
  long count() {
    return count;
  }

  /** By the second entry that has one the first, of the few with the lowest second entries. */
  NavigableMap<Integer, Integer> first() {
    return first;
  }

  /** Whether the entry has one. */
  boolean has(int entry) {
    return entries.get(entry);
  }

  /**
   * The number of another entry that has the text; 0 if there is none.
   *
   * @throws IOException if what is in the file cannot be read
   */
  int other(int entry, String text) throws IOException {
    if (!has(entry)) {
      return 0;
    }
    look(entry / TOGETHER);
    return known.getOrDefault(new Had(entry, text), 0);
  }

  private void look(int next) throws IOException {
    if (next != bucket) {
      known.clear();
      bucket = -1;
      buckets.each(next, this::know);
      bucket = next;
    }
  }

  private void know(ByteBuffer records) {
    int entry = records.getInt();
    int other = records.getInt();
    known.put(new Had(entry, TextLog.text(records)), other);
  }
}
