package org.huice.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.huice.tree.Sha256;

/**
 * The first 64 bits of the SHA-256 of a text: among ten million texts two share these by chance in
 * one register of three hundred thousand. For one thread at a time.
 */
final class ShortHash {
  private final MessageDigest sha256 = Sha256.start();

  long of(String text) {
    return ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
