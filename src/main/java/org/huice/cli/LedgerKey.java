package org.huice.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.huice.ledger.KeyFile;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.SigningKey;
import org.huice.page.Words;

/** The private key of a ledger in its file. */
final class LedgerKey {
  private LedgerKey() {}

  /**
   * Reads a key.
   *
   * @throws CannotRun if there is none, others may read it, or it is no key
   */
  static SigningKey read(Path file, Words words) {
    try {
      return KeyFile.read(file);
    } catch (LedgerFault fault) {
      throw cannot(file, fault, words);
    }
  }

  /** What is wrong with a key, or with a file of it, in the words of whoever named it. */
  static CannotRun cannot(Path file, LedgerFault fault, Words words) {
    String name = Input.name(file);
    return switch (fault.kind()) {
      case KEY_MISSING, KEY_EXISTS, KEY_EXPOSED, KEY_FILE_FORM ->
          new CannotRun(words.say("ledger.key." + code(fault), name));
      default -> new CannotRun(words.say("ledger.key.unreadable", name, fault.detail()));
    };
  }

  /** {@code exposed} of {@code KEY_EXPOSED}. */
  private static String code(LedgerFault fault) {
    return fault.kind().name().toLowerCase(Locale.ROOT).replace("key_", "").replace("_form", "");
  }
}
