package org.huice.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tree's perfect subtrees in memory, 64 bytes for each leaf, for whoever reads a whole log once
 * and then needs proofs of it.
 */
public final class MemoryNodes implements Nodes, Nodes.Visitor {
  private static final int CHUNK = 1 << 12;

  private final List<List<byte[]>> levels = new ArrayList<>();

  @Override
  public void node(int level, long index, byte[] hash) {
    while (levels.size() <= level) {
      levels.add(new ArrayList<>());
    }
    List<byte[]> chunks = levels.get(level);
    int within = (int) (index % CHUNK);
    int chunk = (int) (index / CHUNK);
    if (chunk == chunks.size()) {
      chunks.add(new byte[TreeHash.BYTES]);
    }
    int from = within * TreeHash.BYTES;
    if (chunks.get(chunk).length <= from) {
      chunks.set(chunk, Arrays.copyOf(chunks.get(chunk), 2 * from));
    }
    System.arraycopy(hash, 0, chunks.get(chunk), from, TreeHash.BYTES);
  }

  @Override
  public byte[] node(int level, long index) {
    byte[] chunk = levels.get(level).get((int) (index / CHUNK));
    int from = (int) (index % CHUNK) * TreeHash.BYTES;
    return Arrays.copyOfRange(chunk, from, from + TreeHash.BYTES);
  }
}
