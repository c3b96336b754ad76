package org.huice.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.huice.audit.KeyHistory;
import org.huice.ledger.KeyFile;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.MarkKey;
import org.huice.ledger.SigningKey;
import org.huice.page.Words;
import org.huice.store.IndexView;
import org.huice.store.LedgerView;
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
   *
   * @throws CannotRun if the file of the key lost the key of marks
   */
  static Optional<MarkKey> marks(
      @Nullable Path named, LedgerReading ledger, Surroundings surroundings, Words words) {
    String variable = surroundings.variable(LedgerOptions.KEY);
    Path file = named == null && variable != null ? Path.of(variable) : named;
    if (file == null && LedgerPlace.isServer(ledger.where())) {
      return Optional.empty();
    }
    try {
      SigningKey key = KeyFile.read(file == null ? Path.of(ledger.where() + ".key") : file);
      checkMarks(key, ledger.view(), ledger.rows(), words);
      return Optional.of(key.marks());
    } catch (LedgerFault notAtHand) {
      return Optional.empty();
    }
  }

  /**
   * Sees that a key marks erased entries as the keys before it did, else nobody would know them
   * again.
   *
   * @throws CannotRun if it does not
   */
  static void checkMarks(SigningKey key, LedgerView view, IndexView rows, Words words) {
    if (!KeyHistory.marksAlike(key, view, rows)) {
      throw new CannotRun(words.say("ledger.key.noMarks"));
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
