package org.huice.store;

import org.huice.ledger.Nodes;

/**
 * The perfect subtrees in one column of numbers: they are numbered as a walk from left to right
 * meets them, a subtree between its two halves. So the leaves have the even numbers, and what is
 * appended together stands together.
 *
 * @param database for what is told of it
 * @param sql where they are
 */
record NodeTable(Database database, Sql sql) implements Nodes {
  /** The number of a subtree. */
  static long place(int level, long index) {
    return (index << (level + 1)) + (1L << level) - 1;
  }

  @Override
  public byte[] node(int level, long index) {
    return sql.one(
            "select hash from node where place = ?", row -> row.getBytes(1), place(level, index))
        .orElseThrow(
            () ->
                database.failure(
                    StoreProblem.LEDGER_DAMAGED, "node %d/%d".formatted(level, index)));
  }

  /** Keeps a new one. */
  void keep(int level, long index, byte[] hash) {
    sql.later("insert into node (place, hash) values (?, ?)", place(level, index), hash);
  }
}
