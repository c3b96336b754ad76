package org.huice.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes groups of drafts durable, one transaction at a time. After a failure nothing is kept of
 * what was seen before: the next transaction begins with a new connection and looks again.
 */
final class Recording implements AutoCloseable {
  private final Database database;
  private CheckpointSigner signer;
  private @Nullable Sql sql;
  private @Nullable Trunk trunk;
  private KeySpan span;
  private boolean committing;

  Recording(Database database, CheckpointSigner signer) {
    this.database = database;
    this.signer = signer;
    this.span = new KeySpan(database);
  }

  /** Records them and tells each; never throws. */
  synchronized void commit(List<Pending> drafts) {
    commit(drafts, signer);
  }

  /** Records them under a checkpoint by another signer, who signs from then on. */
  synchronized void commit(List<Pending> drafts, CheckpointSigner next) {
    try {
      Sql at = begun();
      Trunk before = Trunk.read(database, at, trunk);
      Group group = new Group(database, at, before);
      group.take(drafts);
      Trunk after = group.seal(next, span, next == signer);
      end(at, after.size() != before.size());
      trunk = after;
      signer = next;
      group.tell(after);
    } catch (SqlFault broken) {
      LedgerFailure told = told(broken);
      drop();
      drafts.forEach(pending -> pending.done().completeExceptionally(told));
    } catch (RuntimeException | Error failed) {
      drop();
      drafts.forEach(pending -> pending.done().completeExceptionally(failed));
    }
  }

  /**
   * Sees that recording would be possible, and the signer's key the ledger's. It comes first.
   *
   * @throws LedgerFailure if it would not
   */
  synchronized void check() {
    alone(
        at -> {
          Trunk found = Trunk.read(database, at, null);
          Trunk.checkKey(database, at, found.signed(database, found.frontier(), signer));
          trunk = found;
        });
  }

  /**
   * Changes something beside the entries, in a transaction of its own.
   *
   * @throws LedgerFailure if the database refuses
   */
  synchronized void alone(Consumer<Sql> work) {
    try {
      Sql at = begun();
      work.accept(at);
      end(at, true);
    } catch (SqlFault broken) {
      LedgerFailure told = told(broken);
      drop();
      throw told;
    } catch (RuntimeException | Error failed) {
      drop();
      throw failed;
    }
  }

  /**
   * Makes sure that nothing of erased rows is left.
   *
   * @throws LedgerFailure if something may be
   */
  synchronized void sweep() {
    try {
      database.sweep(connected());
    } catch (SqlFault broken) {
      drop();
      throw database.failure(
          StoreProblem.ERASED_NOT_SWEPT, String.valueOf(broken.reason().getMessage()));
    }
  }

  private Sql connected() {
    Sql open = sql;
    if (open != null) {
      return open;
    }
    try {
      Sql opened = new Sql(database.connect(false), SqlFault::new);
      sql = opened;
      return opened;
    } catch (SQLException refused) {
      throw new SqlFault(refused);
    }
  }

  private Sql begun() {
    committing = false;
    Sql at = connected();
    database.begin(at);
    return at;
  }

  private void end(Sql at, boolean changed) {
    at.write();
    committing = changed;
    at.run(changed ? "commit" : "rollback");
    committing = false;
  }

  /** What a refusal means; while committing some leave it open whether the rows are there. */
  private LedgerFailure told(SqlFault broken) {
    Problem problem = database.problem(broken.reason());
    boolean certain =
        !committing
            || problem.code() == StoreProblem.LEDGER_BUSY
            || problem.code() == StoreProblem.LEDGER_DISK_FULL;
    return certain
        ? new LedgerFailure(problem, broken)
        : database.failure(
            StoreProblem.RECORDING_UNCERTAIN, String.valueOf(broken.reason().getMessage()));
  }

  /** Closing a connection undoes what it has begun. */
  private void drop() {
    Sql open = sql;
    sql = null;
    trunk = null;
    span = new KeySpan(database);
    if (open != null) {
      try {
        open.close();
      } catch (SqlFault broken) {
        // It is given up anyway, and the first refusal is the one that is told.
        open = null;
      }
    }
  }

  @Override
  public synchronized void close() {
    drop();
  }
}
