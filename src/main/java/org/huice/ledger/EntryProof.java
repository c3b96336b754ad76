package org.huice.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry with the proof that a signed checkpoint covers it, in a file of its own (C2SP
 * tlog-proof@v1). The entry's bytes stand in the line {@code extra}, so that nothing else is needed
 * to check it but the log's public key.
 */
public final class EntryProof {
  private static final String FIRST = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";

  private final byte[] entry;
  private final long index;
  private final List<byte[]> hashes;
  private final SignedNote checkpoint;

  /**
   * A proof.
   *
   * @param entry its exact bytes
   * @param index counted from 0
   * @param hashes as {@link MerkleTree#inclusion} gives them for the checkpoint's size
   */
  public EntryProof(byte[] entry, long index, List<byte[]> hashes, SignedNote checkpoint) {
    this.entry = entry.clone();
    this.index = index;
    this.hashes = List.copyOf(hashes);
    this.checkpoint = checkpoint;
  }

  /**
   * Reads a proof.
   *
   * @throws LedgerFault if it is none
   */
  public static EntryProof parse(String text) {
    int gap = text.indexOf("\n\n");
    List<String> lines = gap < 0 ? List.of() : List.of(text.substring(0, gap).split("\n", -1));
    if (lines.size() < 3
        || !lines.get(0).equals(FIRST)
        || !lines.get(1).startsWith(EXTRA)
        || !lines.get(2).matches(INDEX + "(0|[1-9][0-9]{0,17})")) {
      throw new LedgerFault(LedgerFault.Kind.PROOF_FORM, text);
    }
    List<byte[]> hashes = new ArrayList<>();
    lines.subList(3, lines.size()).forEach(line -> hashes.add(bytes(line, text)));
    return new EntryProof(
        bytes(lines.get(1).substring(EXTRA.length()), text),
        Long.parseLong(lines.get(2).substring(INDEX.length())),
        hashes,
        SignedNote.parse(text.substring(gap + 2)));
  }

  private static byte[] bytes(String coded, String text) {
    byte[] bytes = StrictBase64.decode(coded);
    if (bytes == null) {
      throw new LedgerFault(LedgerFault.Kind.PROOF_FORM, text);
    }
    return bytes;
  }

  /** The exact bytes of the entry. */
  public byte[] entry() {
    return entry.clone();
  }

  /** Of the entry, counted from 0. */
  public long index() {
    return index;
  }

  /** The hashes from the leaf up. */
  public List<byte[]> hashes() {
    return hashes;
  }

  /** The checkpoint that covers it, with its signatures. */
  public SignedNote checkpoint() {
    return checkpoint;
  }

  /**
   * Whether the checkpoint's tree holds the entry; who signed the checkpoint is another question.
   *
   * @throws LedgerFault if its text is no checkpoint
   */
  public boolean isIncluded() {
    Checkpoint state = Checkpoint.parse(checkpoint.text());
    return Proofs.includes(TreeHash.leaf(entry), index, state.size(), hashes, state.root());
  }

  /** The text of the file. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(FIRST).append('\n');
    text.append(EXTRA).append(StrictBase64.encode(entry)).append('\n');
    text.append(INDEX).append(index).append('\n');
    hashes.forEach(hash -> text.append(StrictBase64.encode(hash)).append('\n'));
    return text.append('\n').append(checkpoint).toString();
  }
}
