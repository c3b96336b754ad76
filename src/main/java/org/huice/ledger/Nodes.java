package org.huice.ledger;

/**
 * The hashes of all perfect subtrees. The subtree of a level and an index holds the leaves from
 * {@code index << level} to {@code (index + 1 << level) − 1}; level 0 holds the leaves' hashes.
 */
@FunctionalInterface
public interface Nodes {
  /**
   * The hash of one perfect subtree.
   *
   * @param level 0 for a leaf
   * @param index counted from 0 within the level
   */
  byte[] node(int level, long index);

  /** Takes the perfect subtrees that an appended leaf completes. */
  @FunctionalInterface
  interface Visitor {
    /** One that is to be kept. */
    void node(int level, long index, byte[] hash);
  }
}
