package org.huice.store;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * A ledger as it may be read, whether a database or an export holds it. It is one state: what is
 * appended meanwhile by others is not seen.
 */
public interface LedgerView extends Closeable {
  /** How many entries there are; their numbers are 1 to this. */
  long size();

  /**
   * The exact bytes of an entry, which are its leaf in the tree (leaf index = number − 1).
   *
   * @param number from 1 to {@link #size()}
   * @throws LedgerFailure if there is none, or it cannot be read
   */
  byte[] leaf(long number);

  /**
   * Shows the entries of a range in order, without holding them all.
   *
   * @param from the first number
   * @param to the last number
   */
  void leaves(long from, long to, LeafVisitor visitor);

  /** What stands beside an entry; empty where it has none, or it was erased. */
  Optional<Payload> payload(long number);

  /** The numbers of all that something stands beside, in order; none of it is read. */
  LongStream payloadNumbers();

  /**
   * The same read now, and unpacked by whoever asks for it, on any thread.
   *
   * @return empty where nothing stands there; else it throws a {@link LedgerFailure} where it turns
   *     out to be damaged
   */
  default Optional<Supplier<Payload>> packed(long number) {
    return payload(number).map(payload -> () -> payload);
  }

  /** The files of a rule set by its id ({@code sha256:…}): bytes whose SHA-256 is the id. */
  Optional<byte[]> ruleSet(String id);

  /** The ids of all rule sets, sorted. */
  List<String> ruleSets();

  /** The newest signed checkpoint; empty while nothing was recorded. */
  Optional<String> checkpoint();

  /** The public keys of the log as verifier keys (C2SP), the first one first. */
  List<String> keys();

  /** Takes entries one by one. */
  @FunctionalInterface
  interface LeafVisitor {
    /** One entry. */
    void leaf(long number, byte[] bytes);
  }

  @Override
  void close();
}
