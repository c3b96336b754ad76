package org.huice.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables, made and brought up to date by Flyway; which is only asked when there is need. */
final class Schema {
  /** The versions of all migrations. A test holds them against the files. */
  static final Set<String> VERSIONS = Set.of("1", "1.1");

  private static final String FOLDER = "classpath:db/migration/";
  private static final String HEAD = "ledger_head";
  private static final String HISTORY = "flyway_schema_history";

  private Schema() {}

  /** Makes the tables, or brings them up to date. */
  static void migrate(Database database) {
    try {
      flyway(database).migrate();
    } catch (FlywayException failed) {
      throw told(database, failed);
    }
  }

  static Flyway flyway(Database database) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database.source(false))
        .locations(FOLDER + "common", FOLDER + database.vendor())
        .placeholders(database.words())
        // The database of a server may hold tables of others.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load();
  }

  private static LedgerFailure told(Database database, FlywayException failed) {
    Throwable cause = failed;
    while (cause != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    String said = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    return cause instanceof SQLException refused
        ? database.failure(refused)
        : database.failure(StoreProblem.LEDGER_DATABASE_ERROR, said);
  }

  /** Whether it holds a ledger, complete with its name. */
  static boolean isLedger(Database database, Sql sql) {
    return database.hasTable(sql, HEAD)
        && sql.number("select count(*) from " + HEAD) == 1
        && database.hasTable(sql, HISTORY);
  }

  /**
   * Sees that it is a ledger, of a version that this program knows.
   *
   * @return whether all migrations were made
   * @throws LedgerFailure if it is not
   */
  static boolean isCurrent(Database database, Sql sql) {
    if (!isLedger(database, sql)) {
      throw database.failure(StoreProblem.NOT_A_LEDGER);
    }
    List<String> made =
        sql.list(
            "select version from " + HISTORY + " where version is not null and version <> '0'",
            row -> row.getString(1));
    made.stream()
        .filter(version -> !VERSIONS.contains(version))
        .sorted()
        .findFirst()
        .ifPresent(
            version -> {
              throw database.failure(StoreProblem.LEDGER_NEWER, version);
            });
    return made.containsAll(VERSIONS);
  }
}
