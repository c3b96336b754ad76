package org.huice.tabular;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huice.problem.Place;

/**
 * How a text file is encoded. Found by reading it, strictly: a byte that does not belong is never
 * replaced.
 */
enum TextEncoding {
  UTF_8("UTF-8", StandardCharsets.UTF_8, 0),
  UTF_8_MARKED("UTF-8 BOM", StandardCharsets.UTF_8, 3),
  GB18030("GB18030", Charset.forName("GB18030"), 0);

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String title;
  private final Charset charset;
  private final int skipped;

  TextEncoding(String title, Charset charset, int skipped) {
    this.title = title;
    this.charset = charset;
    this.skipped = skipped;
  }

  /** As messages name it. */
  String title() {
    return title;
  }

  /** The character set. */
  Charset charset() {
    return charset;
  }

  /**
   * Finds the encoding of a whole file.
   *
   * @throws Refusal if it is none of those
   */
  static TextEncoding of(Path path, Place place) throws IOException {
    if (startsWithMark(path)) {
      if (fits(path, UTF_8_MARKED)) {
        return UTF_8_MARKED;
      }
    } else if (fits(path, UTF_8)) {
      return UTF_8;
    } else if (fits(path, GB18030)) {
      return GB18030;
    }
    throw new Refusal(place, TabularProblem.ENCODING_UNKNOWN);
  }

  /** Whether the file begins with the byte order mark of UTF-8. */
  static boolean startsWithMark(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(MARK.length);
      return head.length == MARK.length
          && head[0] == MARK[0]
          && head[1] == MARK[1]
          && head[2] == MARK[2];
    }
  }

  private static boolean fits(Path path, TextEncoding encoding) throws IOException {
    char[] buffer = new char[1 << 14];
    try (Reader reader = encoding.open(path)) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          // Text of two bytes a character is full of zeros, which UTF-8 would let pass.
          if (buffer[i] == 0) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  /**
   * The text of a file, without its byte order mark.
   *
   * @throws IOException while reading, if a byte does not belong
   */
  Reader open(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    try {
      in.skipNBytes(skipped);
    } catch (IOException | RuntimeException | Error failed) {
      Closing.after(failed, in);
      throw failed;
    }
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        1 << 16);
  }
}
