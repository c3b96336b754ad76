package org.huice.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A connection, asked with texts that both databases understand. One thread at a time. */
final class Sql implements AutoCloseable {
  private static final int MOST_STATEMENTS = 64;

  private final Connection connection;
  private final Function<SQLException, ? extends RuntimeException> fault;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<PreparedStatement> waiting = new LinkedHashSet<>();

  /**
   * Over a connection.
   *
   * @param fault what is thrown where the database refuses
   */
  Sql(Connection connection, Function<SQLException, ? extends RuntimeException> fault) {
    this.connection = connection;
    this.fault = fault;
  }

  /** Reads one row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  @FunctionalInterface
  private interface Work<T> {
    T run() throws SQLException;
  }

  private synchronized <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException refused) {
      throw fault.apply(refused);
    }
  }

  /** All rows of an answer; what waits is written before. */
  <T> List<T> list(String text, Row<T> reader, @Nullable Object... values) {
    return guarded(
        () -> {
          flush();
          shrink();
          PreparedStatement statement = filled(text, values);
          List<T> rows = new ArrayList<>();
          try (ResultSet answer = statement.executeQuery()) {
            while (answer.next()) {
              rows.add(reader.read(answer));
            }
          }
          return rows;
        });
  }

  /** The only row of an answer. */
  <T> Optional<T> one(String text, Row<T> reader, @Nullable Object... values) {
    return list(text, reader, values).stream().findFirst();
  }

  /** A count, a sum, a greatest number; 0 where there is none. */
  long number(String text, @Nullable Object... values) {
    return one(text, row -> row.getLong(1), values).orElse(0L);
  }

  /** Changes rows now. */
  void change(String text, @Nullable Object... values) {
    // Not by executeUpdate: SQLite's driver leaves its statement open, and a file with an open
    // statement cannot be written anew.
    later(text, values);
    write();
  }

  /** Changes rows no later than the next question, the next change or the commit. */
  void later(String text, @Nullable Object... values) {
    guarded(
        () -> {
          PreparedStatement statement = filled(text, values);
          statement.addBatch();
          return waiting.add(statement);
        });
  }

  /** Runs a word without values: {@code begin}. */
  void run(String text) {
    guarded(
        () -> {
          flush();
          try (Statement statement = connection.createStatement()) {
            return statement.execute(text);
          }
        });
  }

  /** Writes what waits. */
  void write() {
    guarded(
        () -> {
          flush();
          return true;
        });
  }

  /** In the order in which the statements came, so that a row precedes what belongs to it. */
  private void flush() throws SQLException {
    for (PreparedStatement statement : waiting) {
      statement.executeBatch();
    }
    waiting.clear();
  }

  private void shrink() throws SQLException {
    Iterator<PreparedStatement> oldest = prepared.values().iterator();
    while (prepared.size() > MOST_STATEMENTS) {
      oldest.next().close();
      oldest.remove();
    }
  }

  private PreparedStatement filled(String text, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(text);
    if (statement == null) {
      statement = connection.prepareStatement(text);
      prepared.put(text, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** Closes the connection; what was not committed is gone. */
  @Override
  public void close() {
    guarded(
        () -> {
          connection.close();
          return true;
        });
  }
}
