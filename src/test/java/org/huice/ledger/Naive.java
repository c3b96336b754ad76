package org.huice.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The definitions of RFC 9162 §2.1 word for word over a list of entries, and keys from seeds. */
final class Naive {
  private Naive() {}

  static List<byte[]> entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  static byte[] mth(List<byte[]> entries) {
    if (entries.isEmpty()) {
      return sha(new byte[0]);
    }
    if (entries.size() == 1) {
      return sha(joined(new byte[] {0}, entries.get(0)));
    }
    int k = split(entries.size());
    return sha(
        joined(
            new byte[] {1}, mth(entries.subList(0, k)), mth(entries.subList(k, entries.size()))));
  }

  static List<byte[]> path(int m, List<byte[]> entries) {
    if (entries.size() == 1) {
      return new ArrayList<>();
    }
    int k = split(entries.size());
    List<byte[]> left = entries.subList(0, k);
    List<byte[]> right = entries.subList(k, entries.size());
    List<byte[]> path = m < k ? path(m, left) : path(m - k, right);
    path.add(m < k ? mth(right) : mth(left));
    return path;
  }

  static List<byte[]> subproof(int m, List<byte[]> entries, boolean whole) {
    if (m == entries.size()) {
      return new ArrayList<>(whole ? List.of() : List.of(mth(entries)));
    }
    int k = split(entries.size());
    List<byte[]> left = entries.subList(0, k);
    List<byte[]> right = entries.subList(k, entries.size());
    List<byte[]> proof = m <= k ? subproof(m, left, whole) : subproof(m - k, right, false);
    proof.add(m <= k ? mth(right) : mth(left));
    return proof;
  }

  private static int split(int n) {
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return k;
  }

  private static byte[] joined(byte[]... parts) {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] sha(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
