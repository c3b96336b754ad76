package org.huice.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with signatures (C2SP signed-note): the text, an empty line, and for each signature a line
 * {@code — name base64(key id ‖ signature)}.
 *
 * @param text ends with a line end
 * @param signatures at least one of a note that was read
 */
public record SignedNote(String text, List<Line> signatures) {
  private static final String DASH = "\u2014 ";
  private static final int ID_BYTES = 4;
  private static final int TIME_BYTES = 8;

  /** More are not read, so that nobody's file keeps us busy. */
  private static final int MOST_LINES = 100;

  /** Keeps its own copy. */
  public SignedNote {
    signatures = List.copyOf(signatures);
  }

  /** One signature line. */
  public static final class Line {
    private final String name;
    private final byte[] coded;

    Line(String name, byte[] coded) {
      this.name = name;
      this.coded = coded;
    }

    /** Who signed, as the line says. */
    public String name() {
      return name;
    }

    boolean isOf(VerifierKey key) {
      return name.equals(key.name()) && Arrays.equals(Arrays.copyOf(coded, ID_BYTES), key.id());
    }

    /** Whether the same key signed both, as far as the lines say. */
    public boolean isBySameKeyAs(Line other) {
      return name.equals(other.name)
          && Arrays.equals(Arrays.copyOf(coded, ID_BYTES), Arrays.copyOf(other.coded, ID_BYTES));
    }

    private byte[] signature() {
      return Arrays.copyOfRange(coded, ID_BYTES, coded.length);
    }

    @Override
    public String toString() {
      return DASH + name + " " + StrictBase64.encode(coded) + "\n";
    }
  }

  /** A text that nobody has signed yet. */
  public static SignedNote of(String text) {
    if (!text.endsWith("\n") || hasControls(text)) {
      throw new LedgerFault(LedgerFault.Kind.NOTE_FORM, text);
    }
    return new SignedNote(text, List.of());
  }

  /** Signed by one more. */
  public SignedNote with(Line line) {
    List<Line> more = new ArrayList<>(signatures);
    more.add(line);
    return new SignedNote(text, more);
  }

  /** Without what a key has signed before. */
  public SignedNote without(VerifierKey key) {
    return new SignedNote(text, signatures.stream().filter(line -> !line.isOf(key)).toList());
  }

  /**
   * Reads a note.
   *
   * @throws LedgerFault if anything is not as C2SP has it
   */
  public static SignedNote parse(String note) {
    int gap = note.lastIndexOf("\n\n");
    if (gap < 0 || !note.endsWith("\n") || hasControls(note)) {
      throw new LedgerFault(LedgerFault.Kind.NOTE_FORM, note);
    }
    String lines = note.substring(gap + 2);
    List<Line> signatures = lines.lines().limit(MOST_LINES + 1L).map(SignedNote::line).toList();
    if (signatures.isEmpty() || signatures.size() > MOST_LINES) {
      throw new LedgerFault(LedgerFault.Kind.NOTE_FORM, note);
    }
    return new SignedNote(note.substring(0, gap + 1), signatures);
  }

  /** No control characters but line ends, and no half characters, which UTF-8 cannot write. */
  private static boolean hasControls(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                (c < ' ' && c != '\n')
                    || c == 0x7f
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  private static Line line(String text) {
    String[] parts = text.split(" ", -1);
    byte[] coded = parts.length == 3 ? StrictBase64.decode(parts[2]) : null;
    if (coded == null
        || coded.length <= ID_BYTES
        || !(parts[0] + " ").equals(DASH)
        || !VerifierKey.isName(parts[1])) {
      throw new LedgerFault(LedgerFault.Kind.NOTE_FORM, text);
    }
    return new Line(parts[1], coded);
  }

  /** What a key says to this note. */
  public enum Signed {
    /** A signature that is right. */
    YES,
    /** None of this key. */
    NO,
    /** A signature of this key that is wrong: the text or the signature was changed. */
    WRONG
  }

  /** What a key says to this note; wrong where any of its lines is. */
  public Signed by(VerifierKey key) {
    Signed signed = Signed.NO;
    for (Line line : signatures) {
      if (line.isOf(key)) {
        if (!verifies(key, line)) {
          return Signed.WRONG;
        }
        signed = Signed.YES;
      }
    }
    return signed;
  }

  private boolean verifies(VerifierKey key, Line line) {
    byte[] signature = line.signature();
    if (key.type() == VerifierKey.Type.LOG) {
      return key.verifies(text.getBytes(StandardCharsets.UTF_8), signature);
    }
    return signature.length > TIME_BYTES
        && key.verifies(
            cosigned(text, ByteBuffer.wrap(signature).getLong()),
            Arrays.copyOfRange(signature, TIME_BYTES, signature.length));
  }

  /**
   * When a witness saw this checkpoint, in seconds since 1970; null where it has not signed. Ask
   * first whether its signature is right.
   */
  public @Nullable Long seen(VerifierKey witness) {
    return signatures.stream()
        .filter(line -> line.isOf(witness) && line.signature().length > TIME_BYTES)
        .map(line -> ByteBuffer.wrap(line.signature()).getLong())
        .findFirst()
        .orElse(null);
  }

  /** The message of cosignature/v1. */
  static byte[] cosigned(String text, long seconds) {
    return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }

  /** As it is kept and handed on. */
  @Override
  public String toString() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(note::append);
    return note.toString();
  }
}
