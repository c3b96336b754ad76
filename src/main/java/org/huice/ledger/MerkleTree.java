package org.huice.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of RFC 9162 §2.1 over kept perfect subtrees: the root of any size it ever had, and
 * proofs, each in a number of look-ups that grows with the logarithm of the size.
 *
 * @param nodes its perfect subtrees, at least those of every size that is asked for
 */
public record MerkleTree(Nodes nodes) {
  /** The root that the tree had when it had so many leaves. */
  public byte[] root(long size) {
    return Frontier.of(size, nodes).root();
  }

  /**
   * Proves that a leaf is in the tree of a size: PATH of RFC 9162 §2.1.3.1.
   *
   * @param index of the leaf, counted from 0
   * @param size of the tree, more than the index
   */
  public List<byte[]> inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " among " + size);
    }
    List<byte[]> path = new ArrayList<>();
    path(index, 0, size, path);
    return path;
  }

  private void path(long index, long from, long to, List<byte[]> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, path);
      path.add(range(middle, to));
    } else {
      path(index, middle, to, path);
      path.add(range(from, middle));
    }
  }

  /**
   * Proves that the tree of a size began with all leaves of a smaller one: PROOF of RFC 9162
   * §2.1.4.1. Nothing has to be proved of a tree without leaves, or of the same tree.
   *
   * @param smaller from 0 to the size
   */
  public List<byte[]> consistency(long smaller, long size) {
    if (smaller < 0 || smaller > size) {
      throw new IllegalArgumentException("no tree of " + smaller + " within " + size);
    }
    List<byte[]> proof = new ArrayList<>();
    if (smaller > 0) {
      subproof(smaller, 0, size, true, proof);
    }
    return proof;
  }

  /** Of the leaves from–to; {@code whole} while the smaller tree's root need not be told. */
  private void subproof(long smaller, long from, long to, boolean whole, List<byte[]> proof) {
    if (smaller == to) {
      if (!whole) {
        proof.add(range(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (smaller <= middle) {
      subproof(smaller, from, middle, whole, proof);
      proof.add(range(middle, to));
    } else {
      subproof(smaller, middle, to, false, proof);
      proof.add(range(from, middle));
    }
  }

  /** MTH over the leaves from–to, where {@code from} lies as the recursion splits. */
  private byte[] range(long from, long to) {
    long count = to - from;
    if (Long.bitCount(count) == 1) {
      int level = Long.numberOfTrailingZeros(count);
      return nodes.node(level, from >> level);
    }
    long middle = from + split(count);
    return TreeHash.node(range(from, middle), range(middle, to));
  }

  /** The largest power of two below the count. */
  private static long split(long count) {
    return Long.highestOneBit(count - 1);
  }
}
