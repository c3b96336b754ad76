package org.huice.ledger;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Base64 of RFC 4648 §4 with padding, where every row of bytes has one form only. */
public final class StrictBase64 {
  private StrictBase64() {}

  /** The one form of these bytes. */
  public static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** The bytes; null where the text is not exactly what encoding them gives. */
  public static byte @Nullable [] decode(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return encode(bytes).equals(text) ? bytes : null;
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
