package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.huice.audit.KeyHistory;
import org.huice.ledger.SigningKey;
import org.huice.page.Words;
import org.huice.store.CheckpointSigner;
import org.huice.store.ExportView;
import org.huice.store.LedgerStore;
import org.huice.store.Where;

/** Opens ledgers; what keeps one from being opened is told as its own problem. */
final class LedgerDoor {
  private LedgerDoor() {}

  /**
   * Opens a ledger, or an export of one, to read one state of it.
   *
   * @throws CannotRun if none is named
   * @throws org.huice.store.LedgerFailure if it is none, or cannot be read
   */
  static LedgerReading read(LedgerPlace place, Surroundings surroundings, Words words) {
    String where = place.where(surroundings, words);
    if (isFolder(where)) {
      ExportView export = ExportView.open(export(where));
      return new LedgerReading(where, export, export, null);
    }
    Where named = Where.of(where, surroundings.environment());
    LedgerStore store = LedgerStore.read(named);
    return new LedgerReading(named.toString(), store, store, store.nodes());
  }

  /**
   * Opens a ledger to change it.
   *
   * @param options name the key by which it is signed
   * @throws CannotRun if an export is named, which is for reading, or the key was replaced
   * @throws org.huice.store.LedgerFailure if it is none, or cannot be written
   */
  static LedgerStore open(
      String where, LedgerOptions options, Surroundings surroundings, Words words) {
    return open(where, options.access(), surroundings, words);
  }

  /**
   * The key by which a ledger is signed.
   *
   * @param access names its file
   * @throws CannotRun if an export is named, which is for reading, or the key cannot be read
   */
  static SigningKey key(String where, LedgerAccess access, Surroundings surroundings, Words words) {
    if (isFolder(where)) {
      throw new CannotRun(words.say("ledger.exportOnly", where));
    }
    return LedgerKey.read(access.key(where, surroundings, words), words);
  }

  /**
   * Opens a ledger to change it where nobody has to answer for an entry.
   *
   * @param access names the key by which it is signed
   * @throws CannotRun if an export is named, which is for reading, or the key was replaced
   * @throws org.huice.store.LedgerFailure if it is none, or cannot be written
   */
  static LedgerStore open(
      String where, LedgerAccess access, Surroundings surroundings, Words words) {
    return open(where, key(where, access, surroundings, words), surroundings, words);
  }

  /**
   * Opens a ledger to change it by a key that was read.
   *
   * @param key by {@link #key}
   * @throws CannotRun if the key was replaced, or its file lost what earlier keys left in it
   * @throws org.huice.store.LedgerFailure if it is no ledger, or cannot be written
   */
  static LedgerStore open(String where, SigningKey key, Surroundings surroundings, Words words) {
    LedgerStore store =
        LedgerStore.open(
            Where.of(where, surroundings.environment()), CheckpointSigner.of(List.of(key)));
    try {
      if (!KeyHistory.of(store, store).at(store.size() + 1).contains(key.verifier())) {
        throw new CannotRun(words.say("ledger.key.replaced"));
      }
      LedgerKey.checkMarks(key, store, store, words);
      return store;
    } catch (RuntimeException | Error failed) {
      store.close();
      throw failed;
    }
  }

  /** The folder of an export. */
  static Path export(String where) {
    return Path.of(where);
  }

  /** Whether an export is named rather than a ledger. */
  static boolean isFolder(String where) {
    try {
      return !LedgerPlace.isServer(where) && Files.isDirectory(Path.of(where));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
