package org.huice.cli;

import java.nio.file.Path;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every verb is told that writes to a ledger: which one, and by which key it is signed. */
final class LedgerAccess {
  /** What stands for {@code --key}. */
  static final String KEY = "HUICE_LEDGER_KEY";

  @Mixin private final LedgerPlace place = new LedgerPlace();

  @Option(names = "--key", paramLabel = "FILE", descriptionKey = "ledger-key", order = 71)
  private @Nullable Path key;

  /** Where the ledger is. */
  LedgerPlace place() {
    return place;
  }

  /** The file of the private key as typed; null where it was not. */
  @Nullable Path key() {
    return key;
  }

  /**
   * The file of the private key: as given, else beside the file of the ledger.
   *
   * @param where the ledger, by {@link LedgerPlace#where}
   * @throws CannotRun if it is not given and the ledger is no file
   */
  Path key(String where, Surroundings surroundings, Words words) {
    String variable = surroundings.variable(KEY);
    if (key != null || variable != null) {
      return key == null ? Path.of(variable) : key;
    }
    if (LedgerPlace.isServer(where)) {
      throw new CannotRun(words.say("ledger.noKey", KEY));
    }
    return Path.of(where + ".key");
  }
}
