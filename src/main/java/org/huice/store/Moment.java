package org.huice.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ledger within the transaction of a group.
 *
 * @param settled how many entries there were before
 */
record Moment(long settled, Entries entries, IndexRows rows) implements LedgerState {
  @Override
  public byte[] leaf(long number) {
    return entries.leaf(number);
  }

  @Override
  public Optional<Payload> payload(long number) {
    return entries.payload(number);
  }

  @Override
  public List<Long> erasuresAfter(long number) {
    return entries.erasuresAfter(number);
  }

  @Override
  public Stream<Indexed> find(Question question) {
    return rows.find(question);
  }
}
