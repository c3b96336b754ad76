package org.huice.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The growing edge of a tree: the roots of its largest perfect subtrees, one for each bit of its
 * size. It is all that is needed to append and to know the root.
 */
public final class Frontier {
  private final List<byte[]> peaks = new ArrayList<>();
  private long size;

  /** Of a tree without leaves. */
  public Frontier() {}

  /** Of a tree of this size, from its kept nodes. */
  public static Frontier of(long size, Nodes nodes) {
    Frontier frontier = new Frontier();
    long from = 0;
    for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
      int level = Long.numberOfTrailingZeros(Long.highestOneBit(rest));
      frontier.peaks.add(nodes.node(level, from >> level));
      from += 1L << level;
    }
    frontier.size = size;
    return frontier;
  }

  /** The same edge, which grows by itself. */
  public Frontier copy() {
    Frontier copy = new Frontier();
    copy.peaks.addAll(peaks);
    copy.size = size;
    return copy;
  }

  /** How many leaves the tree has. */
  public long size() {
    return size;
  }

  /**
   * Appends a leaf.
   *
   * @param leafHash as {@link TreeHash#leaf} makes it
   * @param completed is told each new perfect subtree, the leaf itself first
   */
  public void append(byte[] leafHash, Nodes.Visitor completed) {
    byte[] hash = leafHash;
    long index = size;
    int level = 0;
    completed.node(level, index, hash);
    for (; (index & 1) == 1; index >>= 1) {
      hash = TreeHash.node(peaks.remove(peaks.size() - 1), hash);
      completed.node(++level, index >> 1, hash);
    }
    peaks.add(hash);
    size++;
  }

  /** The root of RFC 9162 §2.1.1 over all leaves. */
  public byte[] root() {
    if (peaks.isEmpty()) {
      return TreeHash.empty();
    }
    byte[] root = peaks.get(peaks.size() - 1);
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = TreeHash.node(peaks.get(i), root);
    }
    return root;
  }
}
