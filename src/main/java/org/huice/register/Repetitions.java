package org.huice.register;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Applicants of whom several entries of one register were decided, each as if there were no other:
 * none of them counts. Known by the {@link ShortHash} of who they are. An applicant takes 21 to 43
 * bytes. Entries may be added in any order, by any thread.
 */
public final class Repetitions {
  /** How many are named. */
  private static final int NAMED = 5;

  private static final int SMALLEST = 1 << 10;
  private static final JsonFactory FACTORY = new JsonFactory();

  private final ShortHash hash = new ShortHash();
  private long[] hashes = new long[SMALLEST];

  /** The first entry of each applicant; 0 where there is none. */
  private int[] entries = new int[SMALLEST];

  /** The second one. */
  private int[] seconds = new int[SMALLEST];

  private int size;
  private long count;

  /**
   * An applicant with several entries.
   *
   * @param entry the number of the second one
   * @param before the number of the first one
   */
  public record Repetition(long entry, long before) {}

  /** How many entries there are of applicants that have several. */
  public synchronized long count() {
    return count;
  }

  /** The first few of those applicants. */
  public synchronized List<Repetition> first() {
    return IntStream.range(0, seconds.length)
        .filter(slot -> seconds[slot] != 0)
        .mapToObj(slot -> new Repetition(seconds[slot], entries[slot]))
        .sorted(Comparator.comparingLong(Repetition::entry))
        .limit(NAMED)
        .toList();
  }

  /** Whether the applicant of that hash has several entries. */
  synchronized boolean isRepeated(long applicant) {
    return seconds[slot(applicant)] != 0;
  }

  /** The number of another entry of the same applicant; 0 if there is none. */
  synchronized long other(int entry, byte[] line) {
    String applicant = count == 0 ? null : applicant(line);
    if (applicant == null) {
      return 0;
    }
    int slot = slot(hash.of(applicant));
    return entries[slot] == entry ? seconds[slot] : seconds[slot] == 0 ? 0 : entries[slot];
  }

  /**
   * Takes an entry.
   *
   * @param applicant null where it was rejected, which decides nobody
   */
  void add(int entry, @Nullable String applicant) {
    if (applicant != null) {
      put(applicant, entry);
    }
  }

  // The first member of a canonical line; the rest of it, which is long, need not be read.
  private static @Nullable String applicant(byte[] line) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = parser.currentName().equals("applicant");
        parser.nextToken();
        if (found) {
          return parser.getString();
        }
        parser.skipChildren();
      }
      return null;
    }
  }

  private synchronized void put(String applicant, int entry) {
    long who = hash.of(applicant);
    int slot = slot(who);
    if (entries[slot] != 0) {
      count += seconds[slot] == 0 ? 2 : 1;
      int later = Math.max(entries[slot], entry);
      entries[slot] = Math.min(entries[slot], entry);
      seconds[slot] = seconds[slot] == 0 ? later : Math.min(seconds[slot], later);
      return;
    }
    hashes[slot] = who;
    entries[slot] = entry;
    size++;
    if (size > hashes.length / 4 * 3) {
      grow();
    }
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) hash & mask;
    while (entries[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] hashesBefore = hashes;
    int[] entriesBefore = entries;
    int[] secondsBefore = seconds;
    hashes = new long[hashesBefore.length * 2];
    entries = new int[hashesBefore.length * 2];
    seconds = new int[hashesBefore.length * 2];
    for (int i = 0; i < hashesBefore.length; i++) {
      if (entriesBefore[i] != 0) {
        int slot = slot(hashesBefore[i]);
        hashes[slot] = hashesBefore[i];
        entries[slot] = entriesBefore[i];
        seconds[slot] = secondsBefore[i];
      }
    }
  }
}
