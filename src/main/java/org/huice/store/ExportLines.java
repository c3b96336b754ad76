package org.huice.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.huice.ledger.StrictBase64;
import org.jspecify.annotations.Nullable;

/** The lines of an export that begin with a number, each in its one form. */
final class ExportLines {
  private static final int SALT_BYTES = 32;

  private ExportLines() {}

  /** The first line that is no UTF-8, counted from 1; 0 where all are. */
  static int noText(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    CharBuffer text = CharBuffer.allocate(file.length);
    boolean isText = !StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError();
    return isText ? 0 : 1 + (int) text.flip().chars().filter(c -> c == '\n').count();
  }

  /** Salt, core and text of a line after its number; null where they are not. */
  static @Nullable Payload payload(List<String> parts) {
    if (parts.size() != 3 || !parts.get(0).matches("[0-9a-f]{" + 2 * SALT_BYTES + "}")) {
      return null;
    }
    byte[] core = StrictBase64.decode(parts.get(1));
    byte[] text = StrictBase64.decode(parts.get(2));
    return core == null || text == null
        ? null
        : new Payload(HexFormat.of().parseHex(parts.get(0)), core, text);
  }

  /** The line of {@code payloads.txt} that {@link #payload} reads, without its end. */
  static String line(long number, Payload payload) {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "\t",
        Long.toString(number),
        HexFormat.of().formatHex(payload.salt()),
        base64.encodeToString(payload.core()),
        base64.encodeToString(payload.text()));
  }

  /** The hashes of a line after its number, between spaces; null where they are none. */
  static @Nullable List<byte[]> proof(List<String> parts) {
    return parts.size() == 1 ? hashes(parts.get(0)) : null;
  }

  private static @Nullable List<byte[]> hashes(String text) {
    List<byte[]> proof = new ArrayList<>();
    for (String hash : text.isEmpty() ? List.<String>of() : List.of(text.split(" ", -1))) {
      byte[] bytes = StrictBase64.decode(hash);
      if (bytes == null) {
        return null;
      }
      proof.add(bytes);
    }
    return proof;
  }

  /** The line of an entry's proof, without its end. */
  static String line(long number, List<byte[]> proof) {
    return number + "\t" + String.join(" ", proof.stream().map(StrictBase64::encode).toList());
  }
}
