package org.huice.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks an erased entry, so that whoever holds the ledger's key file can ask of an applicant
 * whether the entry was his. Nobody else can, and nobody can see whether two entries were one
 * applicant's: HMAC-SHA-256 over the number and the applicant, under 32 secret bytes.
 *
 * <p>The secret is derived from the first private key of a ledger (HMAC-SHA-256 of a label under
 * its seed), so that key files of any age have one; a later key's file carries it on, since marks
 * have to outlive the key.
 */
public final class MarkKey {
  /** Bytes of the secret. */
  static final int LENGTH = 32;

  private static final String ALGORITHM = "HmacSHA256";
  private static final String LABEL = "huice-erasure-mark/v1";

  private final byte[] secret;

  MarkKey(byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("a mark key has 32 bytes");
    }
    this.secret = secret.clone();
  }

  /** The one that belongs to a private key (Ed25519). */
  static MarkKey of(PrivateKey key) {
    byte[] seed =
        key instanceof EdECPrivateKey own ? own.getBytes().orElse(new byte[0]) : new byte[0];
    if (seed.length == 0) {
      throw new IllegalStateException("a key in a file shows its seed");
    }
    return new MarkKey(hmac(seed, LABEL));
  }

  /** For the file of a key. */
  byte[] encoded() {
    return secret.clone();
  }

  /**
   * The mark of an entry.
   *
   * @param number of the erased entry
   * @param applicant type and key, {@code 企业[9141…]}
   * @return {@code hmac-sha256:} and 64 hexadecimal digits
   */
  public String mark(long number, String applicant) {
    return "hmac-sha256:" + HexFormat.of().formatHex(hmac(secret, number + "\n" + applicant));
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
    }
  }
}
