package org.huice.store;

import java.util.List;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.SigningKey;

/** Signs the state of a ledger; the store itself has no key. */
@FunctionalInterface
public interface CheckpointSigner {
  /**
   * The signed checkpoint of a state.
   *
   * @param size how many entries there are
   * @param root of the tree over them, 32 bytes
   */
  String sign(long size, byte[] root);

  /** Signs by each of these keys, which all bear the name of the ledger. */
  static CheckpointSigner of(List<SigningKey> keys) {
    List<SigningKey> own = List.copyOf(keys);
    String origin = own.get(0).verifier().name();
    return (size, root) -> new Checkpoint(origin, size, root).signed(own).toString();
  }
}
