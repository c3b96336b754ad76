package org.huice.register;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * For what money is paid in which entries, until all of them are known: 20 bytes a matter, at most
 * twice as much. Entries may be added in any order, by any thread.
 */
final class PaidLog {
  private static final int SMALLEST = 1 << 10;

  private final ShortHash hash = new ShortHash();
  private long[] matters = new long[SMALLEST];
  private long[] applicants = new long[SMALLEST];
  private int[] entries = new int[SMALLEST];
  private int size;

  /** Takes what an entry pays for. */
  void add(int entry, PaidMatters paid) {
    String applicant = paid.applicant();
    if (applicant != null && !paid.matters().isEmpty()) {
      add(entry, applicant, paid);
    }
  }

  private synchronized void add(int entry, String applicant, PaidMatters paid) {
    long who = hash.of(applicant);
    for (PaidMatters.Paid matter : paid.matters()) {
      if (size == entries.length) {
        grow();
      }
      matters[size] = hash.of(matter.identity());
      applicants[size] = who;
      entries[size] = entry;
      size++;
    }
  }

  private void grow() {
    matters = Arrays.copyOf(matters, size * 2);
    applicants = Arrays.copyOf(applicants, size * 2);
    entries = Arrays.copyOf(entries, size * 2);
  }

  /** Which of them are paid for in several entries, those that are refused not being counted. */
  synchronized SharedMatters shared(Repetitions repetitions) {
    keep(repetitions);
    long[] sorted = Arrays.copyOf(matters, size);
    Arrays.sort(sorted);
    SharedMatters shared = new SharedMatters(repeated(sorted));
    for (int i = 0; i < size; i++) {
      shared.add(matters[i], entries[i]);
    }
    return shared;
  }

  private void keep(Repetitions repetitions) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (!repetitions.isRepeated(applicants[i])) {
        matters[kept] = matters[i];
        applicants[kept] = applicants[i];
        entries[kept] = entries[i];
        kept++;
      }
    }
    size = kept;
  }

  private static long[] repeated(long[] sorted) {
    return IntStream.range(1, sorted.length)
        .filter(i -> sorted[i] == sorted[i - 1] && (i == 1 || sorted[i] != sorted[i - 2]))
        .mapToLong(i -> sorted[i])
        .toArray();
  }
}
