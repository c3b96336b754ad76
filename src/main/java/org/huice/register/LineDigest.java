package org.huice.register;

import java.security.MessageDigest;
import org.huice.tree.Sha256;

/**
 * The SHA-256 of the lines of results, each with its line feed, as the last line names it: whoever
 * changes a line by hand has to be told.
 */
public final class LineDigest {
  private final MessageDigest digest = Sha256.start();

  /** {@code sha256:} and the hash of these bytes alone. */
  public static String of(byte[] bytes) {
    LineDigest alone = new LineDigest();
    alone.digest.update(bytes);
    return alone.end();
  }

  /** Adds a line without its line feed. */
  public void add(byte[] line) {
    digest.update(line);
    digest.update((byte) '\n');
  }

  /** {@code sha256:} and the hash of all lines so far; no line may follow. */
  public String end() {
    return Sha256.name(digest);
  }
}
