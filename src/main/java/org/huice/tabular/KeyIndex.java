package org.huice.tabular;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a sheet by the hash of their key. What it finds has to be compared: two keys
 * may share a hash. 16 to 24 bytes of each row stay in memory.
 */
final class KeyIndex {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] hashes = new long[1024];
  private int count;
  private int[] next = {};
  private int[] first = {};

  /** Adds the key of the next row; null where it has none. */
  void add(@Nullable String key) {
    hashes = count == hashes.length ? Arrays.copyOf(hashes, count * 2) : hashes;
    hashes[count++] = key == null ? 0 : hash(key);
  }

  /** Ends the adding; from now on rows are found. */
  void finish() {
    int size = Integer.highestOneBit(Math.max(16, count)) * 2;
    first = filled(size);
    next = filled(count);
    // From the last to the first, so that each chain ascends.
    for (int row = count - 1; row >= 0; row--) {
      if (hashes[row] != 0) {
        int slot = slot(hashes[row]);
        next[row] = first[slot];
        first[slot] = row;
      }
    }
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }

  /** Whether a row has no key. */
  boolean isBlank(int row) {
    return hashes[row] == 0;
  }

  /** Whether a row here has, all but certainly, the key that a row of another sheet has. */
  boolean hasKeyOf(KeyIndex other, int row) {
    long hash = other.hashes[row];
    return hash != 0 && same(first[slot(hash)], hash) >= 0;
  }

  /** The first row that may have that key; -1 if none has. */
  int first(String key) {
    long hash = hash(key);
    return same(first[slot(hash)], hash);
  }

  /** The next row after that one that may have that key; -1 if none has. */
  int next(int row) {
    return same(next[row], hashes[row]);
  }

  private int same(int start, long hash) {
    int row = start;
    while (row >= 0 && hashes[row] != hash) {
      row = next[row];
    }
    return row;
  }

  private int slot(long hash) {
    return (int) (hash ^ hash >>> 32) & first.length - 1;
  }

  /** FNV-1a over the characters, mixed once more; never 0, which stands for no key. */
  private static long hash(String key) {
    long hash = OFFSET;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    return (hash ^ hash >>> 33) | 1L << 63;
  }
}
