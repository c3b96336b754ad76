package org.huice.audit;

import org.huice.determination.Determination;
import org.huice.json.CoreJson;

/**
 * The forms in which cores were ever recorded, each with the writer that made it. A new form gets a
 * number and a writer of its own; no writer is ever changed or taken away, since what it wrote is
 * compared byte for byte for as long as there are ledgers.
 */
final class CoreSchema {
  private CoreSchema() {}

  /** Whether this program knows a form. */
  static boolean isKnown(long schema) {
    return schema == 1;
  }

  /**
   * The bytes of a determination in one of the forms.
   *
   * @throws IllegalArgumentException if this program does not know it
   */
  static byte[] write(long schema, Determination determination) {
    if (schema == 1) {
      return CoreJson.write(determination);
    }
    throw new IllegalArgumentException("no form " + schema);
  }

  /** The newest form that this program knows. */
  static int newest() {
    return Determination.SCHEMA;
  }
}
