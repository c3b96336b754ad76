package org.huice.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * The text of a file and how it was encoded. Decoding is strict: a byte that does not belong is a
 * problem, never a replacement character.
 *
 * @param text without a byte order mark
 * @param charset {@code UTF-8}, {@code UTF-8 BOM} or {@code GB18030}
 */
public record TextBytes(String text, String charset) {
  private static final String GB18030 = "GB18030";

  /** Reads UTF-8, with or without a byte order mark. Anything else is a problem. */
  public static Optional<TextBytes> utf8(String file, byte[] bytes, Consumer<Problem> problems) {
    Optional<TextBytes> text = strictUtf8(bytes);
    if (text.isEmpty()) {
      problems.accept(notUtf8(file, bytes));
    }
    if (text.isPresent() && text.get().text().startsWith("\uFEFF")) {
      Place start = new Place(file, 1, 1);
      problems.accept(Problem.at(start, TreeProblem.HIDDEN_CHARACTER, "U+FEFF"));
      return Optional.empty();
    }
    return text;
  }

  /**
   * Reads UTF-8 and, where the bytes are not UTF-8, GB18030, which spreadsheets on Chinese Windows
   * still write. Anything else is a problem.
   */
  public static Optional<TextBytes> decode(String file, byte[] bytes, Consumer<Problem> problems) {
    Optional<TextBytes> text =
        strictUtf8(bytes)
            .or(
                () ->
                    strict(bytes, 0, Charset.forName(GB18030))
                        .map(found -> new TextBytes(found, GB18030)));
    if (text.isEmpty()) {
      problems.accept(notUtf8(file, bytes));
    }
    return text;
  }

  private static Optional<TextBytes> strictUtf8(byte[] bytes) {
    boolean marked = startsWithMark(bytes);
    return strict(bytes, marked ? 3 : 0, StandardCharsets.UTF_8)
        .map(text -> new TextBytes(text, marked ? "UTF-8 BOM" : "UTF-8"));
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(strict(charset).decode(input).toString());
    } catch (CharacterCodingException refused) {
      return Optional.empty();
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Problem notUtf8(String file, byte[] bytes) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = strict(StandardCharsets.UTF_8).decode(input, output, true);
    int offset = result.isError() ? input.position() : bytes.length;
    Place place = new Lines(file, output.flip().toString()).end();
    String found = offset < bytes.length ? String.format(Locale.ROOT, "%02X", bytes[offset]) : "-";
    return Problem.at(place, TreeProblem.NOT_UTF8, Integer.toString(offset + 1), found);
  }
}
