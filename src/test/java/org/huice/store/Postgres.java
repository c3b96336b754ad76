package org.huice.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of PostgreSQL, started once for all tests of a JVM where it can be started. */
public final class Postgres {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final Optional<EmbeddedPostgres> SERVER = start();

  private Postgres() {}

  private static Optional<EmbeddedPostgres> start() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      demandPasswords(server);
      return Optional.of(server);
    } catch (IOException | SQLException | RuntimeException none) {
      return Optional.empty();
    }
  }

  /** The server trusts everybody; of the owners of ledgers it is to ask the password. */
  private static void demandPasswords(EmbeddedPostgres server) throws IOException, SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role owners");
      try (ResultSet row = statement.executeQuery("show hba_file")) {
        row.next();
        Path rules = Path.of(row.getString(1));
        Files.writeString(rules, "host all +owners all scram-sha-256\n" + Files.readString(rules));
      }
      statement.execute("select pg_reload_conf()");
    }
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException left) {
      throw new IllegalStateException(left);
    }
  }

  /** Whether one could be started. */
  public static boolean isThere() {
    return SERVER.isPresent();
  }

  /**
   * The address of a new, empty database, whose owner has no rights but there; its password is
   * {@code secret}.
   */
  public static String address() throws SQLException {
    String name = "ledger" + DATABASES.incrementAndGet();
    run("postgres", "create role " + name + " login password 'secret' in role owners");
    run("postgres", "create database " + name + " owner " + name);
    return SERVER.orElseThrow().getJdbcUrl(name, name) + "&password=secret";
  }

  /** Does something as the server's master. */
  static void run(String database, String text) throws SQLException {
    try (Connection connection =
            SERVER.orElseThrow().getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }
}
