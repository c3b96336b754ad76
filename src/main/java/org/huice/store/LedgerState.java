package org.huice.store;

import java.util.List;
import java.util.Optional;

/**
 * What a ledger says at the moment of recording, within the transaction: what others recorded until
 * then, and what the same transaction has recorded already.
 */
public interface LedgerState extends IndexView {
  /** How many entries were durable when the transaction began. */
  long settled();

  /**
   * The exact bytes of an entry.
   *
   * @throws LedgerFailure if there is none
   */
  byte[] leaf(long number);

  /** What stands beside an entry; empty where it has nothing, or it was erased. */
  Optional<Payload> payload(long number);

  /** The numbers of the erasures among the entries after this one, in order. */
  List<Long> erasuresAfter(long number);
}
