package org.huice.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.huice.problem.Problem;
import org.sqlite.SQLiteErrorCode;

/** What SQLite's result codes mean for the person. */
final class SqliteRefusal {
  /** The low byte of a result code is its family. */
  private static final int FAMILY = 0xff;

  private SqliteRefusal() {}

  static Problem of(SqliteFile file, SQLException refusal) {
    int family = refusal.getErrorCode() & FAMILY;
    if (family == SQLiteErrorCode.SQLITE_BUSY.code
        || family == SQLiteErrorCode.SQLITE_LOCKED.code) {
      String seconds = Long.toString(file.patience().toSeconds());
      return Problem.at(file.place(), StoreProblem.LEDGER_BUSY, seconds);
    }
    if (family == SQLiteErrorCode.SQLITE_FULL.code) {
      return Problem.at(file.place(), StoreProblem.LEDGER_DISK_FULL);
    }
    if (family == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Problem.at(file.place(), StoreProblem.NOT_A_LEDGER);
    }
    if (isReadOnly(family)) {
      return Problem.at(file.place(), StoreProblem.LEDGER_READ_ONLY);
    }
    return Problem.at(file.place(), other(family), said(refusal));
  }

  /** A file that cannot be opened though it is there is one that may not be. */
  private static boolean isReadOnly(int family) {
    return family == SQLiteErrorCode.SQLITE_READONLY.code
        || family == SQLiteErrorCode.SQLITE_PERM.code
        || family == SQLiteErrorCode.SQLITE_CANTOPEN.code;
  }

  private static StoreProblem other(int family) {
    if (family == SQLiteErrorCode.SQLITE_IOERR.code) {
      return StoreProblem.LEDGER_DISK_ERROR;
    }
    return family == SQLiteErrorCode.SQLITE_CORRUPT.code
        ? StoreProblem.LEDGER_DAMAGED
        : StoreProblem.LEDGER_DATABASE_ERROR;
  }

  /** The driver wraps why its library could not be loaded: there is no room for it either. */
  private static String said(SQLException refusal) {
    Throwable root = refusal;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }

  static Problem of(SqliteFile file, IOException failed) {
    if (failed instanceof AccessDeniedException) {
      return Problem.at(file.place(), StoreProblem.LEDGER_READ_ONLY);
    }
    String reason =
        failed instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : String.valueOf(failed.getMessage());
    boolean readOnly = reason.toLowerCase(Locale.ROOT).contains("read-only");
    return readOnly
        ? Problem.at(file.place(), StoreProblem.LEDGER_READ_ONLY)
        : Problem.at(file.place(), StoreProblem.LEDGER_DISK_ERROR, reason);
  }
}
