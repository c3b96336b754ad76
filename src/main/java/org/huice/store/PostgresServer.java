package org.huice.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A ledger in a database of PostgreSQL, for many users.
 *
 * @param address {@code jdbc:postgresql://…}
 * @param password where the address has none
 * @param patience how long others are waited for
 */
record PostgresServer(String address, @Nullable String password, Duration patience)
    implements Database {
  static final String PREFIX = "jdbc:postgresql:";

  /** The lock by which servers write one after the other: the letters of Huice. */
  private static final long LOCK = 0x4875696365L;

  /**
   * Without what stands behind the question mark, where a password may be, nor one before the @.
   */
  @Override
  public String shown() {
    return shown(address);
  }

  /** The same of what may be no address at all. */
  static String shown(String text) {
    return text.replaceFirst("(?s)\\?.*", "").replaceFirst("(?s)//.*@", "//");
  }

  /**
   * Whether the driver can read an address: else it would repeat all of it, the password too. One
   * before an @ it takes for a part of the host.
   */
  static boolean isAddress(String text) {
    return !text.replaceFirst("(?s)\\?.*", "").contains("@") && isRead(text);
  }

  private static boolean isRead(String text) {
    try {
      DriverManager.getDriver(text);
      return true;
    } catch (SQLException noDriver) {
      return false;
    }
  }

  @Override
  public String vendor() {
    return "postgresql";
  }

  /** {@code collate "C"} compares byte by byte, as SQLite does. */
  @Override
  public Map<String, String> words() {
    return Map.of(
        "whole", "bigint", "words", "text collate \"C\"", "bytes", "bytea", "clustered", "");
  }

  @Override
  public void make(Consumer<Database> filling) {
    filling.accept(this);
  }

  @Override
  public boolean hasTable(Sql sql, String name) {
    return sql.number("select count(*) where to_regclass(?) is not null", name) > 0;
  }

  @Override
  public DataSource source(boolean readOnly) {
    return source();
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(address);
    if (source.getPassword() == null) {
      source.setPassword(password);
    }
    source.setConnectTimeout(Math.toIntExact(patience.toSeconds()));
    source.setApplicationName("huice");
    return source;
  }

  @Override
  public Connection connect(boolean readOnly) throws SQLException {
    return source(readOnly).getConnection();
  }

  /** Waiting for the disk is a matter of the ledger, whatever the server was set to. */
  @Override
  public void begin(Sql sql) {
    sql.run(
        "begin; set local lock_timeout = %d; set local synchronous_commit = on; %s"
            .formatted(patience.toMillis(), "select pg_advisory_xact_lock(" + LOCK + ")"));
  }

  @Override
  public void beginReading(Sql sql) {
    sql.run("begin transaction isolation level repeatable read read only");
  }

  /** Writes the tables anew from which rows were erased. */
  @Override
  public void sweep(Sql sql) {
    sql.run("vacuum full payload");
    sql.run("vacuum full index_row");
    sql.run("vacuum full index_sum");
  }

  @Override
  public Problem problem(SQLException refusal) {
    return switch (String.valueOf(refusal.getSQLState())) {
      case "55P03", "57014" ->
          Problem.at(place(), StoreProblem.LEDGER_BUSY, Long.toString(patience.toSeconds()));
      case "53100" -> Problem.at(place(), StoreProblem.LEDGER_DISK_FULL);
      case "25006", "42501" -> Problem.at(place(), StoreProblem.LEDGER_READ_ONLY);
      case "28000", "28P01" -> Problem.at(place(), StoreProblem.LEDGER_LOGIN_REFUSED);
      // So the driver tells that a password was asked for and none is there.
      case "08004" ->
          isWithoutPassword()
              ? Problem.at(place(), StoreProblem.LEDGER_LOGIN_REFUSED)
              : other(refusal);
      default -> other(refusal);
    };
  }

  /** Where encryption is demanded the driver means by the same state that there is none. */
  private boolean isWithoutPassword() {
    PGSimpleDataSource source = source();
    String given = source.getPassword();
    return (given == null || given.isEmpty()) && source.getSslMode() == null;
  }

  private Problem other(SQLException refusal) {
    String state = String.valueOf(refusal.getSQLState());
    // 08: connection exceptions; 57P: the server shuts down; 3D: no such database; 53: resources.
    boolean away = state.matches("(08|57P|3D|53).*");
    return Problem.at(
        place(),
        away ? StoreProblem.LEDGER_UNREACHABLE : StoreProblem.LEDGER_DATABASE_ERROR,
        String.valueOf(refusal.getMessage()).lines().findFirst().orElse(""));
  }
}
