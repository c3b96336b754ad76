package org.huice.store;

import org.huice.ledger.VerifierKey;

/**
 * Adds a public key to those of the ledger.
 *
 * @param database for what is told
 * @param key the new one
 */
record KeyChange(Database database, VerifierKey key) implements Pending.Step {
  @Override
  public void before(Sql sql, long size) {
    if (!key.name().equals(Trunk.origin(sql)) || Trunk.keys(sql).contains(key.toString())) {
      throw database.failure(StoreProblem.LEDGER_KEY_DIFFERS);
    }
  }

  @Override
  public void after(Sql sql) {
    long last = sql.number("select max(position) from log_key");
    sql.change("insert into log_key (position, vkey) values (?, ?)", last + 1, key.toString());
  }
}
