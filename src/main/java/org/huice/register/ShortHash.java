package org.huice.register;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.huice.tree.Sha256;

/**
 * The first 64 bits of the SHA-256 of a text, by which texts are parted that may be the same; only
 * their letters say that they are. For one thread at a time.
 */
final class ShortHash {
  private final MessageDigest sha256 = Sha256.start();

  /**
   * That of a text.
   *
   * @param text in UTF-8
   */
  long of(byte[] text) {
    return ByteBuffer.wrap(sha256.digest(text)).getLong();
  }
}
