package org.huice.store;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104, FIPS 198-1), by which an entry commits to what stands beside it. */
public final class SaltedHash {
  private static final String ALGORITHM = "HmacSHA256";

  private SaltedHash() {}

  /**
   * {@code hmac-sha256:} and 64 hexadecimal digits.
   *
   * @param salt recorded ones have 32 bytes
   */
  public static String name(byte[] salt, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      // HMAC fills keys up with zeros, so that none is the same as one zero, which Java takes.
      mac.init(new SecretKeySpec(salt.length == 0 ? new byte[1] : salt, ALGORITHM));
      return "hmac-sha256:" + HexFormat.of().formatHex(mac.doFinal(bytes));
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
    }
  }
}
