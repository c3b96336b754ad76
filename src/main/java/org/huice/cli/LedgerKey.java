package org.huice.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.huice.ledger.KeyFile;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.MarkKey;
import org.huice.ledger.SigningKey;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

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

  /**
   * By what erased entries of a ledger were marked, where its key can be read: as named, else by
   * {@code HUICE_LEDGER_KEY}, else beside the file of the ledger. Nothing hangs on it but whether
   * one knows whose they were.
   */
  static Optional<MarkKey> marks(@Nullable Path named, String where, Surroundings surroundings) {
    String variable = surroundings.variable(LedgerOptions.KEY);
    Path file = named == null && variable != null ? Path.of(variable) : named;
    if (file == null && LedgerPlace.isServer(where)) {
      return Optional.empty();
    }
    try {
      return Optional.of(KeyFile.read(file == null ? Path.of(where + ".key") : file).marks());
    } catch (LedgerFault notAtHand) {
      return Optional.empty();
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
