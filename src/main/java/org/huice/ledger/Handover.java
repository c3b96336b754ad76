package org.huice.ledger;

import java.nio.charset.StandardCharsets;

/**
 * An old key's word for the one that follows it. It stands in the entry that names the new key, so
 * that who knows only the first key can follow to the last, and nobody who has only a new one can
 * put it in.
 *
 * @param origin of the log
 * @param number of the entry
 * @param next the new key
 * @param span how many sizes the old key stays valid, as {@link KeySet#rotated} has it
 */
public record Handover(String origin, long number, VerifierKey next, long span) {
  private String text() {
    return "huice-key-handover/v1\n" + origin + "\n" + number + "\n" + next + "\n" + span + "\n";
  }

  /** Signed by the old key: base64 of 64 bytes. */
  public String signed(SigningKey old) {
    return StrictBase64.encode(old.signature(text().getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether the old key signed it. */
  public boolean isSigned(VerifierKey old, String signature) {
    byte[] bytes = StrictBase64.decode(signature);
    return bytes != null && old.verifies(text().getBytes(StandardCharsets.UTF_8), bytes);
  }
}
