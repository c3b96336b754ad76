package org.huice.cli;

import java.nio.file.Path;
import org.huice.ledger.KeyFile;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.page.Words;

/** Keys as typed, and new ones. */
final class LedgerKeys {
  private LedgerKeys() {}

  /**
   * A public key.
   *
   * @throws CannotRun if it is none
   */
  static VerifierKey parse(String typed, Words words) {
    try {
      return VerifierKey.parse(typed.strip());
    } catch (LedgerFault noKey) {
      throw new CannotRun(words.say("ledger.badKey", typed));
    }
  }

  /**
   * Makes a key in a new file that only its owner may read.
   *
   * @throws CannotRun if the name cannot be one, the file is there already, or cannot be written
   */
  static SigningKey make(String name, VerifierKey.Type type, Path file, Words words) {
    if (!VerifierKey.isName(name)) {
      throw new CannotRun(words.say("ledger.badName", name));
    }
    return kept(SigningKey.generate(name, type), file, words);
  }

  /**
   * Makes the key of a ledger that comes after another one, and carries on how that one marks
   * erased entries.
   *
   * @throws CannotRun if the file is there already, or cannot be written
   */
  static SigningKey after(SigningKey old, Path file, Words words) {
    SigningKey next = SigningKey.generate(old.verifier().name(), VerifierKey.Type.LOG);
    return kept(next.carrying(old.marks()), file, words);
  }

  private static SigningKey kept(SigningKey key, Path file, Words words) {
    try {
      KeyFile.create(file, key);
    } catch (LedgerFault fault) {
      throw LedgerKey.cannot(file, fault, words);
    }
    return key;
  }
}
