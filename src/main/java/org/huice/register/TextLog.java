package org.huice.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;

/**
 * Which texts stand in which entries, until all of them are known. Few are in memory, whatever
 * their number ({@link Buckets}): they are parted by a hash, and a part is looked at alone. Texts
 * of one hash are held against each other letter by letter. Entries may be added in any order, by
 * any thread.
 */
final class TextLog implements Closeable {
  /** A part of forty million texts takes some ten megabytes to be looked at. */
  private static final int PARTS = 1 << 8;

  private final ToLongFunction<byte[]> hash;
  private final Buckets parts;

  /**
   * Of no text yet.
   *
   * @param file which it may use
   * @param most bytes that are held in memory
   */
  TextLog(Path file, int most) {
    this(file, most, new ShortHash()::of);
  }

  /**
   * Of no text yet.
   *
   * @param hash by which texts are parted, in UTF-8
   */
  TextLog(Path file, int most, ToLongFunction<byte[]> hash) {
    this.parts = new Buckets(file, most);
    this.hash = hash;
  }

  /** Takes what an entry has. */
  @FunctionalInterface
  private interface Taker {
    void take(int entry, String text) throws IOException;
  }

  /** The first two entries that have a text; 0 where there is none. */
  private static final class Firsts {
    private int first;
    private int second;

    void add(int entry) {
      if (first == 0 || entry < first) {
        second = first;
        first = entry;
      } else if (entry != first && (second == 0 || entry < second)) {
        second = entry;
      }
    }

    int other(int entry) {
      return entry == first ? second : first;
    }
  }

  /**
   * Takes a text of an entry.
   *
   * @throws Unwritable if the file is needed and cannot be written
   */
  synchronized void add(int entry, String text) throws Unwritable {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long key = hash.applyAsLong(bytes);
    byte[] record = new byte[Long.BYTES + 2 * Integer.BYTES + bytes.length];
    ByteBuffer.wrap(record).putLong(key).putInt(entry).putInt(bytes.length).put(bytes);
    parts.add((int) key & PARTS - 1, record);
  }

  /**
   * Tells every text that several entries have, once for each of them, and forgets all.
   *
   * @param counted which entries are looked at
   * @throws IOException if a file cannot be read or written
   */
  synchronized void end(IntPredicate counted, Doubles doubles) throws IOException {
    for (int part = 0; part < PARTS; part++) {
      Set<Long> several = several(part, counted);
      if (!several.isEmpty()) {
        Map<String, Firsts> firsts = firsts(part, several, counted);
        each(part, several, counted, (entry, text) -> tell(entry, text, firsts, doubles));
      }
    }
    parts.clear();
  }

  /** Forgets all. */
  @Override
  public synchronized void close() throws IOException {
    parts.clear();
  }

  /** The hashes that there are several times. */
  private Set<Long> several(int part, IntPredicate counted) throws IOException {
    Set<Long> known = new HashSet<>();
    Set<Long> several = new HashSet<>();
    parts.each(
        part,
        records -> {
          Long key = records.getLong();
          if (counted.test(records.getInt()) && !known.add(key)) {
            several.add(key);
          }
          skip(records);
        });
    return several;
  }

  private Map<String, Firsts> firsts(int part, Set<Long> keys, IntPredicate counted)
      throws IOException {
    Map<String, Firsts> firsts = new HashMap<>();
    Taker taker = (entry, text) -> firsts.computeIfAbsent(text, none -> new Firsts()).add(entry);
    each(part, keys, counted, taker);
    firsts.values().removeIf(one -> one.second == 0);
    return firsts;
  }

  private static void tell(int entry, String text, Map<String, Firsts> all, Doubles doubles)
      throws Unwritable {
    Firsts firsts = all.get(text);
    if (firsts != null) {
      doubles.add(entry, text, firsts.other(entry), entry == firsts.second);
    }
  }

  private void each(int part, Set<Long> keys, IntPredicate counted, Taker taker)
      throws IOException {
    parts.each(
        part,
        records -> {
          boolean wanted = keys.contains(records.getLong());
          int entry = records.getInt();
          if (wanted && counted.test(entry)) {
            taker.take(entry, text(records));
          } else {
            skip(records);
          }
        });
  }

  private static void skip(ByteBuffer records) {
    int length = records.getInt();
    records.position(records.position() + length);
  }

  /** The text that comes next, with its length before it. */
  static String text(ByteBuffer records) {
    byte[] bytes = new byte[records.getInt()];
    records.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
