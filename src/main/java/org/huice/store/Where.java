package org.huice.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/** Where a ledger is: a file, or an address of PostgreSQL. */
public final class Where {
  /** Long enough for another's large group of entries, short enough for a person who waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Database database;

  private Where(Database database) {
    this.database = database;
  }

  /**
   * Reads what a person named.
   *
   * @param text a file's path, or {@code jdbc:postgresql://host/database?user=…}
   * @param environment of which {@code PGPASSWORD} is the password where the address has none
   * @throws LedgerFailure if it is an address of another kind, or one that cannot be read
   */
  public static Where of(String text, Map<String, String> environment) {
    return of(text, environment, PATIENCE);
  }

  /** For tests, which are less patient. */
  static Where of(String text, Map<String, String> environment, Duration patience) {
    if (text.startsWith(PostgresServer.PREFIX) && PostgresServer.isAddress(text)) {
      return new Where(new PostgresServer(text, environment.get("PGPASSWORD"), patience));
    }
    if (text.startsWith("jdbc:") || text.contains("://")) {
      throw new LedgerFailure(
          Problem.at(Place.of(PostgresServer.shown(text)), StoreProblem.LEDGER_ADDRESS));
    }
    try {
      return new Where(new SqliteFile(Path.of(text), patience));
    } catch (InvalidPathException none) {
      throw new LedgerFailure(Problem.at(Place.of(text), StoreProblem.LEDGER_NOT_FOUND), none);
    }
  }

  Database database() {
    return database;
  }

  /** As a person may see it: without a password. */
  @Override
  public String toString() {
    return database.shown();
  }
}
