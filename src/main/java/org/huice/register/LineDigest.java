package org.huice.register;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of the lines of results, each with its line feed, as the last line names it: whoever
 * changes a line by hand has to be told.
 */
public final class LineDigest {
  private final MessageDigest digest;

  /** Of no line yet. */
  public LineDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Adds a line without its line feed. */
  public void add(byte[] line) {
    digest.update(line);
    digest.update((byte) '\n');
  }

  /** {@code sha256:} and the hash of all lines so far; no line may follow. */
  public String end() {
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }
}
