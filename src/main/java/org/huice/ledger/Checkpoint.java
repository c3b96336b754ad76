package org.huice.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The state of a log in three lines (C2SP tlog-checkpoint): its name, how many entries it has, and
 * the root over them. Lines after these are not ours and ignored, though signatures cover them.
 */
public final class Checkpoint {
  private final String origin;
  private final long size;
  private final byte[] root;

  /**
   * A state.
   *
   * @param origin the log's name, one for all time
   * @param size how many entries
   * @param root 32 bytes
   */
  public Checkpoint(String origin, long size, byte[] root) {
    if (!VerifierKey.isName(origin)) {
      throw new LedgerFault(LedgerFault.Kind.KEY_NAME, origin);
    }
    if (size < 0 || root.length != TreeHash.BYTES) {
      throw new LedgerFault(LedgerFault.Kind.CHECKPOINT_FORM, origin);
    }
    this.origin = origin;
    this.size = size;
    this.root = root.clone();
  }

  /**
   * Reads the text of a note.
   *
   * @throws LedgerFault if it is no checkpoint
   */
  public static Checkpoint parse(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    byte[] root = lines.size() > 3 ? StrictBase64.decode(lines.get(2)) : null;
    if (root == null
        || root.length != TreeHash.BYTES
        || !VerifierKey.isName(lines.get(0))
        || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
      throw new LedgerFault(LedgerFault.Kind.CHECKPOINT_FORM, text);
    }
    return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), root);
  }

  /** The log's name. */
  public String origin() {
    return origin;
  }

  /** How many entries. */
  public long size() {
    return size;
  }

  /** The root over them, 32 bytes. */
  public byte[] root() {
    return root.clone();
  }

  /** The text that is signed. */
  public String text() {
    return origin + "\n" + size + "\n" + StrictBase64.encode(root) + "\n";
  }

  /** Signed by each of these keys. */
  public SignedNote signed(List<SigningKey> keys) {
    SignedNote note = SignedNote.of(text());
    for (SigningKey key : keys) {
      note = note.with(key.sign(text()));
    }
    return note;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Checkpoint checkpoint
        && origin.equals(checkpoint.origin)
        && size == checkpoint.size
        && Arrays.equals(root, checkpoint.root);
  }

  @Override
  public int hashCode() {
    return Objects.hash(origin, size, Arrays.hashCode(root));
  }

  @Override
  public String toString() {
    return text();
  }
}
