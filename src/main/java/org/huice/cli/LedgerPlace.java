package org.huice.cli;

import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the ledger is, as every verb that reads or writes one is told. */
final class LedgerPlace {
  /** What stands for the option where it is not given. */
  static final String VARIABLE = "HUICE_LEDGER";

  private static final String JDBC = "jdbc:";

  @Option(names = "--ledger", paramLabel = "WHERE", descriptionKey = "ledger", order = 70)
  private @Nullable String given;

  /** As typed; null where it was not. */
  @Nullable String given() {
    return given;
  }

  /**
   * A SQLite file, {@code jdbc:postgresql://…} or the folder of an export.
   *
   * @throws CannotRun if neither the option nor the variable names one
   */
  String where(Surroundings surroundings, Words words) {
    String where = given == null ? surroundings.variable(VARIABLE) : given;
    if (where == null || where.isBlank()) {
      throw new CannotRun(words.say("ledger.noWhere", VARIABLE));
    }
    return where;
  }

  /** Whether a database of its own process holds it, rather than a file or a folder. */
  static boolean isServer(String where) {
    return where.startsWith(JDBC);
  }
}
