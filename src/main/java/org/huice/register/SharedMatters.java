package org.huice.register;

import java.util.Arrays;

/**
 * Matters (a bond, a project, a plot under one clause) for which money is paid in several entries
 * of one register: whoever applies under two names is paid twice. A key need not be known outside
 * of its owner, so that nothing is rejected for it. Each takes 16 bytes.
 */
public final class SharedMatters {
  private final ShortHash hash = new ShortHash();

  /** In ascending order. */
  private final long[] matters;

  private final int[] firsts;
  private final int[] seconds;

  /** Of these hashes, in ascending order. */
  SharedMatters(long[] matters) {
    this.matters = matters;
    this.firsts = new int[matters.length];
    this.seconds = new int[matters.length];
  }

  /** Takes an entry with a matter; the order of entries does not show. */
  void add(long matter, int entry) {
    int at = Arrays.binarySearch(matters, matter);
    if (at < 0 || firsts[at] == entry) {
      return;
    }
    if (firsts[at] == 0) {
      firsts[at] = entry;
      return;
    }
    int later = Math.max(firsts[at], entry);
    firsts[at] = Math.min(firsts[at], entry);
    seconds[at] = seconds[at] == 0 ? later : Math.min(seconds[at], later);
  }

  boolean isEmpty() {
    return matters.length == 0;
  }

  /** The number of another entry in which money is paid for the matter; 0 if there is none. */
  long other(int entry, PaidMatters.Paid matter) {
    int at = Arrays.binarySearch(matters, hash.of(matter.identity()));
    return at < 0 ? 0 : firsts[at] == entry ? seconds[at] : firsts[at];
  }
}
