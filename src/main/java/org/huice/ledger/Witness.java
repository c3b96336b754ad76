package org.huice.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The auditor's own machine: it keeps the last checkpoint it accepted, demands a proof that the
 * next one only adds to it, and signs what it saw with the time (cosignature/v1). A log that shows
 * two histories then needs the witness's key, too.
 *
 * @param key of the witness
 * @param state the file that holds the last accepted checkpoint of one log
 */
public record Witness(SigningKey key, Path state) {
  /** Proves that the tree of a size begins with that of a smaller one. */
  @FunctionalInterface
  public interface Consistency {
    /** The proof of RFC 9162 §2.1.4.1. */
    List<byte[]> prove(long smaller, long size);
  }

  /** What became of a checkpoint. */
  public sealed interface Answer {
    /** Signed, and kept as the last one. */
    record Cosigned(SignedNote note) implements Answer {}

    /** Not signed by the log, or not as it should be. */
    record NotSigned(KeySet.Trust trust) implements Answer {}

    /** Of another log than the kept one. */
    record OtherLog(String kept, String shown) implements Answer {}

    /** Older than the kept one: the log may have been set back, and both are signed. */
    record Older(SignedNote kept, SignedNote shown) implements Answer {}

    /** Of the kept one's size with another root: two histories, and both are signed. */
    record SplitView(SignedNote kept, SignedNote shown) implements Answer {}

    /** The proof fails: entries that were there are no longer, or are others. */
    record Rewritten(SignedNote kept, SignedNote shown) implements Answer {}
  }

  /**
   * The last accepted checkpoint; empty at first.
   *
   * @throws LedgerFault if the file cannot be read
   */
  public Optional<SignedNote> last() {
    try {
      return Optional.of(SignedNote.parse(Files.readString(state)));
    } catch (NoSuchFileException first) {
      return Optional.empty();
    } catch (IOException failed) {
      throw new LedgerFault(LedgerFault.Kind.STATE_UNREADABLE, state.toString(), failed);
    }
  }

  /**
   * Looks at a checkpoint, and signs it if it may. It is kept on disk before its signature is given
   * away; of a first checkpoint nothing is demanded but a right signature.
   *
   * @param keys of the log, as the witness knows them
   * @param proof is asked once
   * @throws LedgerFault if the note is no checkpoint, or the state cannot be read or written
   */
  public Answer see(SignedNote note, KeySet keys, Consistency proof, Instant now) {
    Checkpoint shown = Checkpoint.parse(note.text());
    KeySet.Trust trust = keys.trust(note, shown.size());
    if (trust != KeySet.Trust.VALID) {
      return new Answer.NotSigned(trust);
    }
    Optional<SignedNote> last = last();
    Optional<Answer> refused = last.flatMap(kept -> refused(kept, note, shown, proof));
    if (refused.isPresent()) {
      return refused.get();
    }
    SignedNote cosigned =
        note.without(key.verifier()).with(key.cosign(note.text(), now.getEpochSecond()));
    keep(cosigned);
    return new Answer.Cosigned(cosigned);
  }

  private static Optional<Answer> refused(
      SignedNote keptNote, SignedNote note, Checkpoint shown, Consistency proof) {
    Checkpoint kept = Checkpoint.parse(keptNote.text());
    if (!kept.origin().equals(shown.origin())) {
      return Optional.of(new Answer.OtherLog(kept.origin(), shown.origin()));
    }
    if (shown.size() < kept.size()) {
      return Optional.of(new Answer.Older(keptNote, note));
    }
    if (shown.size() == kept.size()) {
      return shown.equals(kept)
          ? Optional.empty()
          : Optional.of(new Answer.SplitView(keptNote, note));
    }
    List<byte[]> steps = proof.prove(kept.size(), shown.size());
    return Proofs.extend(kept.size(), shown.size(), kept.root(), shown.root(), steps)
        ? Optional.empty()
        : Optional.of(new Answer.Rewritten(keptNote, note));
  }

  /** Whole or not at all: written beside, forced to disk, and put in its place in one step. */
  private void keep(SignedNote note) {
    Path beside = state.resolveSibling(state.getFileName() + ".part");
    try {
      write(beside, note.toString());
      Files.move(
          beside, state, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException failed) {
      throw new LedgerFault(LedgerFault.Kind.STATE_UNREADABLE, state.toString(), failed);
    }
  }

  private static void write(Path file, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
