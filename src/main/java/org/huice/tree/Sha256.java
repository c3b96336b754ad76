package org.huice.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), by which files, rule sets, results and compiled units are named. */
public final class Sha256 {
  private Sha256() {}

  /** A digest that took nothing yet. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** {@code sha256:} and the hash of these bytes. */
  public static String name(byte[] bytes) {
    return "sha256:" + hex(bytes);
  }

  /** {@code sha256:} and the hash of what the digest took; it begins anew. */
  public static String name(MessageDigest taken) {
    return "sha256:" + hex(taken);
  }

  /** The hash of these bytes alone: 64 hexadecimal digits in lower case. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(start().digest(bytes));
  }

  /** The hash of what the digest took, as {@link #hex(byte[])} writes it; it begins anew. */
  public static String hex(MessageDigest taken) {
    return HexFormat.of().formatHex(taken.digest());
  }
}
