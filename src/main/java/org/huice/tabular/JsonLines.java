package org.huice.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.dossier.Dossier;
import org.huice.dossier.LineReader;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;
import org.huice.tree.TextBytes;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A file with one fact file in each line; blank lines are left out. */
final class JsonLines implements Source {
  /** Bytes by which the encoding is known. */
  private static final int HEAD = 1 << 20;

  private final String file;
  private final Vocabulary vocabulary;
  private final TextEncoding encoding;
  private final LineBytes lines;
  private final long size;
  private long number;

  private JsonLines(
      String file, Vocabulary vocabulary, TextEncoding encoding, LineBytes lines, long size) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.encoding = encoding;
    this.lines = lines;
    this.size = size;
  }

  /**
   * Opens a file.
   *
   * @param name what places name
   * @throws Refusal if it is no text
   */
  static JsonLines open(Path path, String name, Vocabulary vocabulary) throws IOException {
    TextEncoding encoding = encoding(path, Place.of(name));
    long size = Files.size(path);
    LineBytes lines = new LineBytes(Files.newInputStream(path));
    return new JsonLines(name, vocabulary, encoding, lines, size);
  }

  /** By the beginning of the file: what is no text further on is a problem of its line. */
  private static TextEncoding encoding(Path path, Place place) throws IOException {
    if (TextEncoding.startsWithMark(path)) {
      return TextEncoding.UTF_8_MARKED;
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(HEAD);
    }
    for (TextEncoding one : List.of(TextEncoding.UTF_8, TextEncoding.GB18030)) {
      CharBuffer text = CharBuffer.allocate(head.length + 1);
      CoderResult result = strict(one).decode(ByteBuffer.wrap(head), text, false);
      if (!result.isError()) {
        return one;
      }
    }
    throw new Refusal(place, TabularProblem.ENCODING_UNKNOWN);
  }

  private static CharsetDecoder strict(TextEncoding encoding) {
    return encoding
        .charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public @Nullable Entry next() throws IOException {
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (lines.isTooLong()) {
        Place place = new Place(file, lines.line(), 0);
        Problem problem = Problem.at(place, TabularProblem.LINE_TOO_LONG, "16 MB");
        return new RejectedRow(++number, place, "", List.of(problem));
      }
      if (!isBlank(line)) {
        return new Line(++number, lines.line(), line);
      }
    }
    return null;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public long position() {
    return lines.position();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public String encoding() {
    return encoding.title();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** One line, which nobody has decoded yet. */
  private final class Line implements Entry {
    private final long entry;
    private final int line;
    private final byte[] bytes;

    Line(long entry, int line, byte[] bytes) {
      this.entry = entry;
      this.line = line;
      this.bytes = bytes;
    }

    @Override
    public long number() {
      return entry;
    }

    @Override
    public int size() {
      return bytes.length;
    }

    @Override
    public Place place() {
      return new Place(file, line, 0);
    }

    @Override
    public String label() {
      return read(problem -> {}).map(node -> JsonLabel.of(node, vocabulary)).orElse("");
    }

    @Override
    public Optional<Node> read(Consumer<Problem> problems) {
      List<Problem> found = new ArrayList<>();
      Optional<Node> node =
          text(found::add).flatMap(text -> JsonTree.read(file, line, text, found::add));
      found.forEach(problems);
      return found.isEmpty() ? node : Optional.empty();
    }

    @Override
    public @Nullable Dossier read(LineReader reader) {
      return encoding == TextEncoding.GB18030 ? null : reader.read(bytes, file);
    }

    private Optional<TextBytes> text(Consumer<Problem> problems) {
      try {
        String text = strict(encoding).decode(ByteBuffer.wrap(bytes)).toString();
        return Optional.of(new TextBytes(text, encoding.title()));
      } catch (CharacterCodingException broken) {
        problems.accept(Problem.at(place(), TabularProblem.LINE_NOT_TEXT, encoding.title()));
        return Optional.empty();
      }
    }
  }
}
