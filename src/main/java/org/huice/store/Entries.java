package org.huice.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.huice.store.LedgerView.LeafVisitor;

/**
 * Entries in the database and what stands beside them.
 *
 * @param database for what is told
 * @param sql where they are
 */
record Entries(Database database, Sql sql) {
  private static final int PAGE = 256;

  long size() {
    return sql.number("select max(number) from entry");
  }

  byte[] leaf(long number) {
    return sql.one("select leaf from entry where number = ?", row -> row.getBytes(1), number)
        .orElseThrow(() -> noSuch(number));
  }

  private LedgerFailure noSuch(long number) {
    return database.failure(
        StoreProblem.NO_SUCH_ENTRY, Long.toString(number), Long.toString(size()));
  }

  void leaves(long from, long to, LeafVisitor visitor) {
    for (long next = from; next <= to; next += PAGE) {
      Map<Long, byte[]> page = new TreeMap<>();
      sql.list(
          "select number, leaf from entry where number between ? and ?",
          row -> page.put(row.getLong(1), row.getBytes(2)),
          next,
          Math.min(to, next + PAGE - 1));
      page.forEach(visitor::leaf);
    }
  }

  Optional<Payload> payload(long number) {
    return packed(number).map(Supplier::get);
  }

  Optional<Supplier<Payload>> packed(long number) {
    return sql.one(
            "select salt, core, text from payload where number = ?",
            row -> new Payload(row.getBytes(1), row.getBytes(2), row.getBytes(3)),
            number)
        .map(kept -> () -> new Payload(kept.salt(), part(kept.core()), part(kept.text())));
  }

  Optional<byte[]> ruleSet(String id) {
    return sql.one("select files from rule_set where id = ?", row -> row.getBytes(1), id)
        .map(files -> Deflated.read(files).orElse(files));
  }

  /** What cannot be unpacked is given as it stands: the digest tells that it was altered. */
  private static byte[] part(byte[] deflated) {
    return Deflated.read(deflated).orElse(deflated);
  }

  /** The numbers of the erasures among the entries after this one, in order. */
  List<Long> erasuresAfter(long number) {
    return sql.list(
        "select number from index_row where number > ? and kind = 'erasure' order by number",
        row -> row.getLong(1),
        number);
  }
}
