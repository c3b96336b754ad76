package org.huice.store;

import org.huice.ledger.Checkpoint;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.SignedNote;

/**
 * Keeps what witnesses signed beside the checkpoint that they signed.
 *
 * @param database for what is told
 * @param sql where it is kept
 */
record Cosigning(Database database, Sql sql) {
  private static final String INSERT =
      "insert into cosignature (size, line) values (?, ?) on conflict do nothing";

  /** Keeps what is new, and says of how many witnesses that is. */
  int keep(String cosigned) {
    SignedNote note = parsed(cosigned);
    long size = checkpoint(note).size();
    SignedNote own =
        sql.one("select note from checkpoint where size = ?", row -> row.getString(1), size)
            .map(this::parsed)
            .orElseThrow(this::stranger);
    if (!own.text().equals(note.text())) {
      throw stranger();
    }
    SignedNote before = parsed(whole(sql, size, own.toString()));
    SignedNote known = before;
    for (SignedNote.Line line : note.signatures()) {
      if (known.signatures().stream().noneMatch(line::isBySameKeyAs)) {
        sql.change(INSERT, size, line.toString());
        known = known.with(line);
      }
    }
    // More lines than a note may have would make the checkpoint unreadable: nothing is kept then.
    parsed(whole(sql, size, own.toString()));
    return known.signatures().size() - before.signatures().size();
  }

  /** A checkpoint as it is shown: with the lines of its witnesses. */
  static String whole(Sql sql, long size, String note) {
    return note
        + String.join(
            "",
            sql.list(
                "select line from cosignature where size = ? order by line",
                row -> row.getString(1),
                size));
  }

  private SignedNote parsed(String text) {
    try {
      return SignedNote.parse(text);
    } catch (LedgerFault none) {
      throw stranger();
    }
  }

  private Checkpoint checkpoint(SignedNote note) {
    try {
      return Checkpoint.parse(note.text());
    } catch (LedgerFault none) {
      throw stranger();
    }
  }

  private LedgerFailure stranger() {
    return database.failure(StoreProblem.CHECKPOINT_NOT_OURS);
  }
}
