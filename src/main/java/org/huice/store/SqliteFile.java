package org.huice.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.huice.problem.Problem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/**
 * A ledger in one file. Beside it SQLite keeps {@code -wal} and {@code -shm} while it is in use.
 *
 * @param file its path
 * @param patience how long another program is waited for
 */
record SqliteFile(Path file, Duration patience) implements Database {
  /** File systems over a network: SQLite's shared memory does not work between machines. */
  private static final Set<String> SHARES =
      Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "afs", "webdav");

  @Override
  public String shown() {
    return file.toString().replace('\\', '/');
  }

  @Override
  public String vendor() {
    return "sqlite";
  }

  /** SQLite compares text byte by byte; an integer primary key is the row's own number. */
  @Override
  public Map<String, String> words() {
    return Map.of(
        "whole", "integer", "words", "text", "bytes", "blob", "clustered", "without rowid");
  }

  @Override
  public void make(Consumer<Database> filling) {
    if (Files.exists(file)) {
      throw failure(StoreProblem.LEDGER_EXISTS);
    }
    checkLocal();
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      filling.accept(new SqliteFile(part, patience));
      Files.move(part, file);
    } catch (FileAlreadyExistsException overtaken) {
      throw failure(StoreProblem.LEDGER_EXISTS);
    } catch (IOException failed) {
      throw new LedgerFailure(SqliteRefusal.of(this, failed), failed);
    }
  }

  @Override
  public boolean hasTable(Sql sql, String name) {
    return sql.number("select count(*) from sqlite_master where type = 'table' and name = ?", name)
        > 0;
  }

  /**
   * Where we may write, we also read by a connection that could: the last such connection removes
   * the files beside, while those that a mere reader leaves belong to him and shut out the others.
   */
  @Override
  public DataSource source(boolean readOnly) {
    boolean still = readOnly && isAtRest();
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    config.setReadOnly(readOnly && (still || !Files.isWritable(file)));
    SQLiteDataSource source = new SQLiteDataSource(config);
    String state = still ? "?immutable=1" : "";
    source.setUrl("jdbc:sqlite:file://" + file.toUri().getRawPath() + state);
    return source;
  }

  @Override
  public Connection connect(boolean readOnly) throws SQLException {
    checkThere(readOnly);
    Connection connection = source(readOnly).getConnection();
    try (Statement statement = connection.createStatement()) {
      if (readOnly) {
        statement.execute("pragma query_only = on");
      } else {
        prepare(statement);
      }
      return connection;
    } catch (SQLException refused) {
      connection.close();
      throw refused;
    }
  }

  private static void prepare(Statement statement) throws SQLException {
    statement.execute("pragma journal_mode = wal");
    // Waits for the disk at each commit; NORMAL would lose the last ones when the power fails.
    statement.execute("pragma synchronous = full");
    // Erased bytes are overwritten.
    statement.execute("pragma secure_delete = on");
  }

  /**
   * Whether nobody can be writing it through this folder: it was closed, and we could not even make
   * the files beside it that SQLite wants. It is then read as it stands.
   */
  private boolean isAtRest() {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null
        && !Files.isWritable(folder)
        && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
  }

  private void checkThere(boolean readOnly) {
    if (Files.isDirectory(file)) {
      throw failure(StoreProblem.LEDGER_IS_FOLDER);
    }
    boolean made = file.toString().endsWith(".part");
    if (!made && !Files.exists(file)) {
      throw failure(StoreProblem.LEDGER_NOT_FOUND);
    }
    try {
      if (!made && Files.size(file) == 0) {
        throw failure(StoreProblem.LEDGER_FILE_EMPTY);
      }
    } catch (IOException failed) {
      throw new LedgerFailure(SqliteRefusal.of(this, failed), failed);
    }
    if (!readOnly) {
      checkLocal();
    }
  }

  private void checkLocal() {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw failure(StoreProblem.LEDGER_NOT_FOUND);
    }
    try {
      checkLocal(folder.toString(), Files.getFileStore(folder).type());
    } catch (IOException unknown) {
      throw new LedgerFailure(SqliteRefusal.of(this, unknown), unknown);
    }
  }

  /** Refuses a folder that is another machine's: by its kind, or on Windows by its name. */
  void checkLocal(String folder, String kind) {
    if (SHARES.contains(kind.toLowerCase(Locale.ROOT)) || folder.startsWith("\\\\")) {
      throw failure(StoreProblem.LEDGER_ON_SHARE, kind);
    }
  }

  @Override
  public void begin(Sql sql) {
    // Not deferred: a reader that turns into a writer is refused at once, however patient.
    sql.run("begin immediate");
  }

  @Override
  public void beginReading(Sql sql) {
    sql.run("begin");
  }

  /**
   * Writes the file anew and empties the log beside it: what was overwritten in a page can still
   * stand where a page was divided, or in the log.
   */
  @Override
  public void sweep(Sql sql) {
    sql.run("vacuum");
    long busy = sql.number("pragma wal_checkpoint(truncate)");
    if (busy != 0) {
      throw new SqlFault(
          new SQLException("a reader keeps the log", null, SQLiteErrorCode.SQLITE_BUSY.code));
    }
  }

  @Override
  public Problem problem(SQLException refusal) {
    return SqliteRefusal.of(this, refusal);
  }
}
