package org.huice.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A tree whose nodes are kept in memory, each told once. */
final class KeptNodes implements Nodes {
  private record At(int level, long index) {}

  private final Map<At, byte[]> kept = new HashMap<>();
  final Frontier frontier = new Frontier();

  static KeptNodes of(List<byte[]> entries) {
    KeptNodes nodes = new KeptNodes();
    entries.forEach(nodes::append);
    return nodes;
  }

  void append(byte[] entry) {
    frontier.append(
        TreeHash.leaf(entry),
        (level, index, hash) ->
            assertThat(kept.put(new At(level, index), hash)).as("told once").isNull());
  }

  int count() {
    return kept.size();
  }

  @Override
  public byte[] node(int level, long index) {
    return Objects.requireNonNull(kept.get(new At(level, index)), level + " " + index);
  }
}
