package org.huice.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A ledger of which nothing is read beside an entry but what the entry commits to: what was altered
 * or cannot be read is as if it were gone.
 *
 * @param view the ledger
 */
public record CommittedView(LedgerView view) implements LedgerView {
  @Override
  public Optional<Payload> payload(long number) {
    try {
      Json leaf = Json.of(view.leaf(number));
      return leaf.has("core")
          ? view.payload(number).filter(found -> PayloadCheck.isCommitted(leaf, found))
          : Optional.empty();
    } catch (LedgerFailure | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  @Override
  public long size() {
    return view.size();
  }

  @Override
  public byte[] leaf(long number) {
    return view.leaf(number);
  }

  @Override
  public void leaves(long from, long to, LeafVisitor visitor) {
    view.leaves(from, to, visitor);
  }

  @Override
  public LongStream payloadNumbers() {
    return view.payloadNumbers();
  }

  @Override
  public Optional<byte[]> ruleSet(String id) {
    return view.ruleSet(id);
  }

  @Override
  public List<String> ruleSets() {
    return view.ruleSets();
  }

  @Override
  public Optional<String> checkpoint() {
    return view.checkpoint();
  }

  @Override
  public List<String> keys() {
    return view.keys();
  }

  @Override
  public void close() {
    view.close();
  }
}
