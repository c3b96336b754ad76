package org.huice.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.json.JsonCursor;
import org.huice.register.JsonValues;

/**
 * The little of a core that an entry says openly, and its facts as they stand: of the rulings those
 * that say something of the applicant, without their reasons. The rest, which is nearly all, is
 * passed over and not decoded.
 */
final class CoreBrief {
  /** Rulings that an entry leaves out, since they say nothing of the applicant. */
  static final Set<String> LEFT_OUT = Set.of("notApplicable", "notInForce");

  private static final Set<String> HEAD = Set.of("asOf", "overlay", "ruleSet", "schema");

  /** The first one says which kind of ruling it is. */
  private static final List<byte[]> RULING =
      Stream.of("ruling", "amount", "bound", "clause", "policy", "subject")
          .map(CoreBrief::bytes)
          .toList();

  private static final List<byte[]> SILENT = LEFT_OUT.stream().map(CoreBrief::bytes).toList();

  private final byte[] core;
  private final JsonCursor cursor;
  private byte[] facts = new byte[0];

  private CoreBrief(byte[] core) {
    this.core = core;
    this.cursor = new JsonCursor(core);
  }

  /**
   * What is kept of a core.
   *
   * @param tree the head, and the rulings in their order
   * @param facts the bytes of the facts
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  record Kept(Parts tree, byte[] facts) {}

  /**
   * Of the bytes of a core.
   *
   * @throws IllegalArgumentException if they are none
   */
  static Kept of(byte[] core) {
    CoreBrief brief = new CoreBrief(core);
    byte[] few = brief.few();
    return new Kept(new Parts(JsonValues.object(few)), brief.facts);
  }

  /** The same object with few members. */
  private byte[] few() {
    Members members = new Members('{', '}');
    for (boolean more = cursor.enter(); more; more = cursor.more()) {
      int from = cursor.at();
      String key = cursor.key();
      int value = cursor.at();
      if (key.equals("rulings")) {
        members.add(bytes("\"rulings\":"), rulings());
      } else {
        cursor.skip();
      }
      if (key.equals("facts")) {
        facts = Arrays.copyOfRange(core, value, cursor.at());
      } else if (HEAD.contains(key)) {
        members.add(core, from, cursor.at());
      }
    }
    return members.end();
  }

  private byte[] rulings() {
    Members rulings = new Members('[', ']');
    for (boolean more = cursor.enter(); more; more = cursor.more()) {
      Members ruling = new Members('{', '}');
      if (ruling(ruling)) {
        rulings.add(ruling.end());
      }
    }
    return rulings.end();
  }

  /** Whether it is one that an entry names. */
  private boolean ruling(Members ruling) {
    boolean told = true;
    for (boolean more = cursor.enter(); more; more = cursor.more()) {
      int from = cursor.at();
      int key = cursor.key(RULING);
      int value = cursor.at();
      cursor.skip();
      if (key >= 0) {
        ruling.add(core, from, cursor.at());
      }
      told &= key != 0 || !isSilent(value + 1, cursor.at() - 1);
    }
    return told;
  }

  private boolean isSilent(int from, int to) {
    return SILENT.stream().anyMatch(code -> Arrays.equals(core, from, to, code, 0, code.length));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** JSON that is put together from pieces. */
  private static final class Members {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final char closing;
    private final char opening;

    Members(char opening, char closing) {
      this.opening = opening;
      this.closing = closing;
    }

    void add(byte[] bytes, int from, int to) {
      out.write(out.size() == 0 ? opening : ',');
      out.write(bytes, from, to - from);
    }

    void add(byte[]... pieces) {
      out.write(out.size() == 0 ? opening : ',');
      for (byte[] piece : pieces) {
        out.writeBytes(piece);
      }
    }

    byte[] end() {
      if (out.size() == 0) {
        out.write(opening);
      }
      out.write(closing);
      return out.toByteArray();
    }
  }
}
