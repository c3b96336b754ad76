package org.huice.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.Frontier;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.SignedNote;
import org.huice.ledger.TreeHash;
import org.huice.ledger.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * What the next entry is appended to: the ledger's state within a transaction, seen to be sound.
 *
 * @param origin the ledger's name
 * @param size how many entries there are
 * @param note the newest signed checkpoint; null while there is no entry
 * @param frontier the edge of the tree
 */
record Trunk(String origin, long size, @Nullable String note, Frontier frontier) {
  /** A checkpoint as it is kept, and how many entries there are. */
  private record Kept(long size, String note, long entries) {
    boolean isOf(Trunk known) {
      return entries == known.size && size == known.size && note.equals(known.note);
    }
  }

  /**
   * Reads the state; where another has appended since, entries, tree and checkpoint are held
   * against each other.
   *
   * @param known the state when it was last seen; null at first
   * @throws LedgerFailure if they do not fit, or the checkpoint is not signed by the ledger
   */
  static Trunk read(Database database, Sql sql, @Nullable Trunk known) {
    Optional<Kept> newest =
        sql.one(
            "select size, note, (select max(number) from entry) from checkpoint"
                + " order by size desc limit 1",
            row -> new Kept(row.getLong(1), row.getString(2), row.getLong(3)));
    if (known != null && newest.map(kept -> kept.isOf(known)).orElse(false)) {
      return known;
    }
    return new Sight(database, sql).trunk(newest);
  }

  /** Sees that a state is sound. */
  private record Sight(Database database, Sql sql) {
    Trunk trunk(Optional<Kept> newest) {
      String origin = sql.one("select origin from ledger_head", row -> row.getString(1)).orElse("");
      long size = sql.number("select max(number) from entry");
      if (size == 0 && newest.isEmpty() && sql.number("select count(*) from node") == 0) {
        return new Trunk(origin, 0, null, new Frontier());
      }
      Kept kept = newest.orElseThrow(() -> differs(size, 0));
      Frontier frontier = Frontier.of(size, new NodeTable(database, sql));
      byte[] last =
          sql.one("select leaf from entry where number = ?", row -> row.getBytes(1), size)
              .orElseThrow(() -> differs(size, kept.size()));
      byte[] node = new NodeTable(database, sql).node(0, size - 1);
      if (kept.size() != size || !Arrays.equals(TreeHash.leaf(last), node)) {
        throw differs(size, kept.size());
      }
      Checkpoint state = new Checkpoint(origin, size, frontier.root());
      if (!state.text().equals(text(kept.note()))) {
        throw differs(size, kept.size());
      }
      if (!isSigned(kept.note(), sql)) {
        throw database.failure(StoreProblem.LEDGER_CHECKPOINT_UNSIGNED);
      }
      return new Trunk(origin, size, kept.note(), frontier);
    }

    private LedgerFailure differs(long size, long kept) {
      return database.failure(
          StoreProblem.LEDGER_TREE_DIFFERS, Long.toString(size), Long.toString(kept));
    }
  }

  /** The ledger's name. */
  static String origin(Sql sql) {
    return sql.one("select origin from ledger_head", row -> row.getString(1)).orElse("");
  }

  /** The ledger's public keys, the first one first. */
  static List<String> keys(Sql sql) {
    return sql.list("select vkey from log_key order by position", row -> row.getString(1));
  }

  private static String text(String note) {
    try {
      return SignedNote.parse(note).text();
    } catch (LedgerFault none) {
      return "";
    }
  }

  /** Whether a key of the ledger has signed it, and none wrongly. */
  private static boolean isSigned(String note, Sql sql) {
    try {
      SignedNote signed = SignedNote.parse(note);
      List<SignedNote.Signed> verdicts =
          keys(sql).stream().map(VerifierKey::parse).map(signed::by).toList();
      return verdicts.contains(SignedNote.Signed.YES)
          && !verdicts.contains(SignedNote.Signed.WRONG);
    } catch (LedgerFault none) {
      return false;
    }
  }

  /**
   * The checkpoint of the state that a growing edge has come to.
   *
   * @throws LedgerFailure if the signer signs something else
   */
  String signed(Database database, Frontier grown, CheckpointSigner signer) {
    Checkpoint state = new Checkpoint(origin, grown.size(), grown.root());
    String signed = signer.sign(state.size(), state.root());
    if (!state.text().equals(text(signed))) {
      throw database.failure(StoreProblem.LEDGER_KEY_DIFFERS);
    }
    return signed;
  }

  /**
   * Sees that a signed checkpoint bears a right signature of the ledger.
   *
   * @throws LedgerFailure if it does not
   */
  static void checkKey(Database database, Sql sql, String signed) {
    if (!isSigned(signed, sql)) {
      throw database.failure(StoreProblem.LEDGER_KEY_DIFFERS);
    }
  }
}
