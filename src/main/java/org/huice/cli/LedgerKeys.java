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
    SigningKey key = SigningKey.generate(name, type);
    try {
      KeyFile.create(file, key);
    } catch (LedgerFault fault) {
      throw LedgerKey.cannot(file, fault, words);
    }
    return key;
  }
}
