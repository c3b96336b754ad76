package org.huice.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * Verifies proofs, step by step as RFC 9162 §2.1.3.2 and §2.1.4.2 say. A proof binds leaf, index
 * and root. Sizes whose trees lie alike around the leaf share proofs, so that the size is as good
 * as the checkpoint that says it with its root.
 */
public final class Proofs {
  private Proofs() {}

  /**
   * Whether a leaf is in a tree.
   *
   * @param leafHash as {@link TreeHash#leaf} makes it
   * @param index counted from 0
   * @param size of the tree
   */
  public static boolean includes(
      byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
    if (index < 0 || index >= size || !areHashes(proof)) {
      return false;
    }
    Walk walk = new Walk(index, size - 1);
    byte[] hash = leafHash;
    for (byte[] step : proof) {
      if (walk.last == 0) {
        return false;
      }
      hash = walk.isRight() ? TreeHash.node(step, hash) : TreeHash.node(hash, step);
      walk.up();
    }
    return walk.last == 0 && Arrays.equals(hash, root);
  }

  /**
   * Whether a tree begins with all leaves of a smaller one.
   *
   * @param smaller its size; with 0 the root must be that of no leaves and the proof empty
   * @param size at least as large; where both are equal the roots must be, and the proof empty
   */
  public static boolean extend(
      long smaller, long size, byte[] smallerRoot, byte[] root, List<byte[]> proof) {
    if (smaller < 0 || smaller > size || !areHashes(proof)) {
      return false;
    }
    if (smaller == 0 || smaller == size) {
      byte[] same = smaller == 0 ? TreeHash.empty() : root;
      return proof.isEmpty() && Arrays.equals(smallerRoot, same);
    }
    boolean perfect = Long.bitCount(smaller) == 1;
    return (perfect || !proof.isEmpty())
        && extend(
            new Walk(smaller - 1, size - 1),
            perfect ? smallerRoot : proof.get(0),
            perfect ? proof : proof.subList(1, proof.size()),
            smallerRoot,
            root);
  }

  private static boolean extend(
      Walk walk, byte[] start, List<byte[]> proof, byte[] smallerRoot, byte[] root) {
    walk.skipRight();
    byte[] first = start;
    byte[] second = start;
    for (byte[] step : proof) {
      if (walk.last == 0) {
        return false;
      }
      if (walk.isRight()) {
        first = TreeHash.node(step, first);
        second = TreeHash.node(step, second);
      } else {
        second = TreeHash.node(second, step);
      }
      walk.up();
    }
    return walk.last == 0 && Arrays.equals(first, smallerRoot) && Arrays.equals(second, root);
  }

  private static boolean areHashes(List<byte[]> proof) {
    return proof.stream().allMatch(hash -> hash.length == TreeHash.BYTES);
  }

  /** fn and sn of the RFC: where the walk is in its level, and the level's last node. */
  private static final class Walk {
    private long here;
    private long last;

    Walk(long here, long last) {
      this.here = here;
      this.last = last;
    }

    boolean isRight() {
      return (here & 1) == 1 || here == last;
    }

    /** One level up, and further where the node is promoted without a sibling. */
    void up() {
      if (isRight()) {
        while ((here & 1) == 0 && here != 0) {
          shift();
        }
      }
      shift();
    }

    void skipRight() {
      while ((here & 1) == 1) {
        shift();
      }
    }

    private void shift() {
      here >>= 1;
      last >>= 1;
    }
  }
}
