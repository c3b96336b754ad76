package org.huice.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An Ed25519 key that signs for a log or a witness. It never shows its private part as text. */
public final class SigningKey {
  private final VerifierKey verifier;
  private final PrivateKey secret;
  private final @Nullable MarkKey carried;

  SigningKey(VerifierKey verifier, PrivateKey secret, @Nullable MarkKey carried) {
    this.verifier = verifier;
    this.secret = secret;
    this.carried = carried;
  }

  /**
   * A new key.
   *
   * @param name the origin of the log, or the name of the witness
   * @throws LedgerFault if the name holds white space or a plus sign
   */
  public static SigningKey generate(String name, VerifierKey.Type type) {
    try {
      return of(name, type, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Java 17 has Ed25519", impossible);
    }
  }

  static SigningKey of(String name, VerifierKey.Type type, KeyPair pair) {
    return new SigningKey(VerifierKey.of(name, type, pair.getPublic()), pair.getPrivate(), null);
  }

  /** The public key, which everybody may have. */
  public VerifierKey verifier() {
    return verifier;
  }

  /**
   * The key that marks erased entries: that of an earlier key where it carries one, else its own.
   */
  public MarkKey marks() {
    return carried == null ? MarkKey.of(secret) : carried;
  }

  /** The same key, by which entries are marked as by an earlier one of the ledger. */
  public SigningKey carrying(MarkKey marks) {
    return new SigningKey(verifier, secret, marks);
  }

  /** The mark key of an earlier key, which its file has to hold; null where it is its own. */
  @Nullable MarkKey carried() {
    return carried;
  }

  /** PKCS#8, for its file. */
  byte[] encoded() {
    return secret.getEncoded();
  }

  /** Whether private and public part belong together. */
  boolean fits() {
    byte[] message = verifier.toString().getBytes(StandardCharsets.UTF_8);
    return verifier.verifies(message, signature(message));
  }

  /** The line under a text. */
  public SignedNote.Line sign(String text) {
    return line(signature(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The line of a witness under a checkpoint (cosignature/v1).
   *
   * @param seconds since 1970, when it was seen
   */
  public SignedNote.Line cosign(String text, long seconds) {
    byte[] signature = signature(SignedNote.cosigned(text, seconds));
    return line(
        ByteBuffer.allocate(Long.BYTES + signature.length).putLong(seconds).put(signature).array());
  }

  private SignedNote.Line line(byte[] signature) {
    byte[] id = verifier.id();
    byte[] coded = Arrays.copyOf(id, id.length + signature.length);
    System.arraycopy(signature, 0, coded, id.length, signature.length);
    return new SignedNote.Line(verifier.name(), coded);
  }

  byte[] signature(byte[] message) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(secret);
      ed25519.update(message);
      return ed25519.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Java 17 signs by Ed25519", impossible);
    }
  }

  /** The public part only. */
  @Override
  public String toString() {
    return verifier.toString();
  }
}
