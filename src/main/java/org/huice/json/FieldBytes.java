package org.huice.json;

import org.huice.dossier.FactField;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;

/**
 * Writes the names of fields of facts. Most of those in a row are of one fact: the bytes of its
 * name are copied and not made again.
 */
final class FieldBytes {
  private final JsonBytes bytes;
  private @Nullable FactId last;
  private int from;
  private int to;

  /** Writes there. */
  FieldBytes(JsonBytes bytes) {
    this.bytes = bytes;
  }

  /** Takes it that what has been written is gone. */
  void forget() {
    last = null;
  }

  /**
   * Writes a name in quotes.
   *
   * @return false where the name may have another form than Unicode's C: then nothing is written
   */
  boolean put(FactField field) {
    byte[] name = WordBytes.of(field.field());
    if (name.length == 0 || !fact(field.fact())) {
      return false;
    }
    bytes.put('.');
    bytes.put(name, 1);
    return true;
  }

  /** A quotation mark and the name of a fact. */
  private boolean fact(FactId fact) {
    if (fact.equals(last)) {
      bytes.again(from, to);
      return true;
    }
    int start = bytes.size();
    if (!bytes.quoted(fact.toString())) {
      bytes.cut(start);
      return false;
    }
    bytes.cut(bytes.size() - 1);
    last = fact;
    from = start;
    to = bytes.size();
    return true;
  }
}
