package org.huice.dossier;

/**
 * Whether bytes are UTF-8 to the letter (RFC 3629). JSON's parser takes overlong forms and halves
 * of pairs for characters, and zeros for another encoding.
 */
final class CleanBytes {
  private CleanBytes() {}

  /** Whether they are an object in UTF-8, without control characters other than white space. */
  static boolean areObject(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == '{' && areText(bytes);
  }

  private static boolean areText(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      byte one = bytes[at];
      if (one >= ' ' || one == '\t' || one == '\r') {
        at++;
      } else if (isIdeograph(bytes, at)) {
        at += 3;
      } else if (one < 0) {
        int length = length(bytes, at);
        if (length == 0) {
          return false;
        }
        at += length;
      } else {
        return false;
      }
    }
    return true;
  }

  /** Nearly all characters beyond ASCII are such, of three bytes any of which may be any. */
  private static boolean isIdeograph(byte[] bytes, int at) {
    return bytes[at] >= (byte) 0xE4
        && bytes[at] <= (byte) 0xE9
        && at + 2 < bytes.length
        && (bytes[at + 1] & 0xC0) == 0x80
        && (bytes[at + 2] & 0xC0) == 0x80;
  }

  /** Of a character beyond ASCII; 0 where it is none. */
  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length || !isSecond(first, bytes[at + 1] & 0xFF)) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if (!isLater(bytes[at + i] & 0xFF)) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isSecond(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0 && second <= 0xBF;
      case 0xED -> second >= 0x80 && second <= 0x9F;
      case 0xF0 -> second >= 0x90 && second <= 0xBF;
      case 0xF4 -> second >= 0x80 && second <= 0x8F;
      default -> isLater(second);
    };
  }

  private static boolean isLater(int unit) {
    return unit >= 0x80 && unit <= 0xBF;
  }
}
