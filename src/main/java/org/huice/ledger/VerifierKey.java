package org.huice.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A public key as C2SP writes it: {@code name+keyid+base64(type ‖ 32 bytes)}. The key id is the
 * first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ 32 bytes).
 */
public final class VerifierKey {
  /** Before the 32 bytes of an Ed25519 key in X.509 (RFC 8410). */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int ID_BYTES = 4;
  private static final int KEY_BYTES = 32;
  private static final int SIGNATURE_BYTES = 64;

  private final String name;
  private final Type type;
  private final byte[] bytes;

  /** What the key signs. */
  public enum Type {
    /** The text of a note as it is. */
    LOG(1),
    /** A checkpoint with the time at which a witness saw it (cosignature/v1). */
    WITNESS(4);

    private final byte code;

    Type(int code) {
      this.code = (byte) code;
    }
  }

  VerifierKey(String name, Type type, byte[] bytes) {
    if (!isName(name)) {
      throw new LedgerFault(LedgerFault.Kind.KEY_NAME, name);
    }
    this.name = name;
    this.type = type;
    this.bytes = bytes.clone();
  }

  static VerifierKey of(String name, Type type, PublicKey key) {
    byte[] encoded = key.getEncoded();
    return new VerifierKey(
        name, type, Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
  }

  /**
   * Reads a verifier key.
   *
   * @throws LedgerFault if it is none, or its key id is not that of its name and key
   */
  public static VerifierKey parse(String text) {
    String[] parts = text.split("\\+", 3);
    byte[] coded = parts.length == 3 ? StrictBase64.decode(parts[2]) : null;
    if (coded == null || coded.length != 1 + KEY_BYTES) {
      throw new LedgerFault(LedgerFault.Kind.KEY_FORM, text);
    }
    for (Type type : Type.values()) {
      if (type.code == coded[0]) {
        VerifierKey key =
            new VerifierKey(parts[0], type, Arrays.copyOfRange(coded, 1, coded.length));
        if (key.toString().equals(text)) {
          return key;
        }
      }
    }
    throw new LedgerFault(LedgerFault.Kind.KEY_FORM, text);
  }

  /** Whether a name can stand in a signature line: not empty, no white space, no plus sign. */
  public static boolean isName(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .noneMatch(
                c ->
                    c == '+'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  /** Whose key it is: the origin of the log, or the witness. */
  public String name() {
    return name;
  }

  /** What it signs. */
  public Type type() {
    return type;
  }

  /** The four bytes that stand before a signature. */
  byte[] id() {
    MessageDigest digest = TreeHash.sha256();
    digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(digest.digest(coded()), ID_BYTES);
  }

  private byte[] coded() {
    byte[] coded = new byte[1 + KEY_BYTES];
    coded[0] = type.code;
    System.arraycopy(bytes, 0, coded, 1, KEY_BYTES);
    return coded;
  }

  /** Whether these bytes are its signature of the message. Java lets bytes after them pass. */
  boolean verifies(byte[] message, byte[] signature) {
    if (signature.length != SIGNATURE_BYTES) {
      return false;
    }
    try {
      KeyFactory factory = KeyFactory.getInstance("Ed25519");
      byte[] encoded = Arrays.copyOf(X509, X509.length + KEY_BYTES);
      System.arraycopy(bytes, 0, encoded, X509.length, KEY_BYTES);
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(factory.generatePublic(new X509EncodedKeySpec(encoded)));
      ed25519.update(message);
      return ed25519.verify(signature);
    } catch (SignatureException none) {
      return false;
    } catch (GeneralSecurityException noPoint) {
      throw new LedgerFault(LedgerFault.Kind.KEY_FORM, toString(), noPoint);
    }
  }

  /** As it is handed out. */
  @Override
  public String toString() {
    return name + "+" + HexFormat.of().formatHex(id()) + "+" + StrictBase64.encode(coded());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey key
        && name.equals(key.name)
        && type == key.type
        && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, Arrays.hashCode(bytes));
  }
}
