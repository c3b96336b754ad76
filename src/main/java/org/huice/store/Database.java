package org.huice.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/** What SQLite and PostgreSQL differ in. */
sealed interface Database permits SqliteFile, PostgresServer {
  /** Where it is, as a person may see it: without a password. */
  String shown();

  /** The folder of the migrations that are its own. */
  String vendor();

  /** Its words for what the migrations leave open. */
  Map<String, String> words();

  /**
   * Makes a new database, or a place in one, where nothing may be yet; it is seen whole or not at
   * all.
   */
  void make(Consumer<Database> filling);

  /** Whether it holds a table of this name. */
  boolean hasTable(Sql sql, String name);

  /** Where connections come from, on which each statement is its own transaction. */
  DataSource source(boolean readOnly);

  /** A connection that is set up. */
  Connection connect(boolean readOnly) throws SQLException;

  /** Begins to write, when nobody else does. */
  void begin(Sql sql);

  /** Begins to read one state. */
  void beginReading(Sql sql);

  /** Makes sure that nothing of erased rows is left. */
  void sweep(Sql sql);

  /** What a refusal means for the person. */
  Problem problem(SQLException refusal);

  /** Where problems are shown to be. */
  default Place place() {
    return Place.of(shown());
  }

  /** The refusal as it is told. */
  default LedgerFailure failure(SQLException refusal) {
    return new LedgerFailure(problem(refusal), refusal);
  }

  /** A failure of this ledger. */
  default LedgerFailure failure(StoreProblem code, String... arguments) {
    return new LedgerFailure(Problem.at(place(), code, arguments));
  }

  /** Opens it for one who knows what to do with refusals. */
  default Sql open(boolean readOnly) {
    try {
      return new Sql(connect(readOnly), this::failure);
    } catch (SQLException refused) {
      throw failure(refused);
    }
  }
}
