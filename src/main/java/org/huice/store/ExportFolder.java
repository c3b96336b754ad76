package org.huice.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.Frontier;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.MemoryNodes;
import org.huice.ledger.MerkleTree;
import org.huice.ledger.SignedNote;
import org.huice.ledger.TreeHash;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * Writes a ledger as a folder of texts that anybody can check with Python or Java alone. The tree
 * is held in memory meanwhile, 64 bytes an entry; nothing else is.
 */
public final class ExportFolder {
  private final LedgerView view;
  private final Path target;
  private final MemoryNodes nodes = new MemoryNodes();
  private final Frontier frontier = new Frontier();

  private ExportFolder(LedgerView view, Path target) {
    this.view = view;
    this.target = target.toAbsolutePath().normalize();
  }

  /**
   * Writes an export. The folder gets its name when it is whole; where it cannot be written nothing
   * stays.
   *
   * @param folder that is not there yet
   * @throws LedgerFailure if there is something, nothing was recorded yet, the entries do not have
   *     the root of the checkpoint, or the disk refuses
   */
  public static void write(LedgerView view, Path folder) {
    new ExportFolder(view, folder).write();
  }

  private LedgerFailure nothing() {
    return failure(
        view.size() == 0 ? VerifyProblem.EXPORT_OF_NOTHING : VerifyProblem.CHECKPOINT_MISSING);
  }

  private void write() {
    if (Files.exists(target, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      throw failure(VerifyProblem.EXPORT_EXISTS);
    }
    String note = view.checkpoint().orElseThrow(this::nothing);
    Path part = null;
    try {
      Path parent = Objects.requireNonNull(target.getParent());
      if (!Files.isDirectory(parent)) {
        throw new NoSuchFileException(parent.toString());
      }
      part = Files.createTempDirectory(parent, "." + target.getFileName() + ".part");
      fill(part, note);
      Files.move(part, target);
    } catch (IOException | UncheckedIOException failed) {
      remove(part);
      throw ExportFiles.failure(target, part, failed);
    } catch (RuntimeException failed) {
      remove(part);
      throw failed;
    }
  }

  private LedgerFailure failure(VerifyProblem code) {
    return new LedgerFailure(problem(code));
  }

  private Problem problem(VerifyProblem code, String... arguments) {
    return Problem.at(Place.of(target.toString()), code, arguments);
  }

  private void fill(Path part, String note) throws IOException {
    entries(part);
    checkRoot(note);
    payloads(part);
    proofs(part);
    Files.createDirectory(part.resolve(ExportFiles.RULE_SETS));
    for (String id : view.ruleSets()) {
      byte[] bytes = view.ruleSet(id).orElseThrow();
      Files.write(part.resolve(ExportFiles.RULE_SETS).resolve(id.substring(7)), bytes);
    }
    Files.writeString(
        part.resolve(ExportFiles.KEYS),
        view.keys().stream().map(key -> key + "\n").collect(Collectors.joining()));
    Files.writeString(part.resolve(ExportFiles.CHECKPOINT), note);
    for (String tool : ExportFiles.TOOLS) {
      try (InputStream bytes = ExportFolder.class.getResourceAsStream(tool)) {
        Files.copy(Objects.requireNonNull(bytes, tool), part.resolve(tool));
      }
    }
    new ExportSums(part).write();
  }

  private void entries(Path part) throws IOException {
    try (OutputStream out =
        new java.io.BufferedOutputStream(
            Files.newOutputStream(part.resolve(ExportFiles.ENTRIES)))) {
      view.leaves(
          1,
          view.size(),
          (number, bytes) -> {
            try {
              out.write(bytes);
              out.write('\n');
            } catch (IOException failed) {
              throw new UncheckedIOException(failed);
            }
            frontier.append(TreeHash.leaf(bytes), nodes);
          });
    }
  }

  /** What does not verify here would verify nowhere. */
  private void checkRoot(String note) {
    try {
      Checkpoint signed = Checkpoint.parse(SignedNote.parse(note).text());
      Checkpoint made = new Checkpoint(signed.origin(), frontier.size(), frontier.root());
      if (!made.equals(signed)) {
        throw failure(VerifyProblem.EXPORT_OF_ALTERED);
      }
    } catch (LedgerFault unreadable) {
      throw new LedgerFailure(problem(VerifyProblem.EXPORT_OF_ALTERED), unreadable);
    }
  }

  private void payloads(Path part) throws IOException {
    try (BufferedWriter lines = writer(part.resolve(ExportFiles.PAYLOADS))) {
      for (long number = 1; number <= view.size(); number++) {
        Payload payload = view.payload(number).orElse(null);
        if (payload != null) {
          lines.write(ExportLines.line(number, payload));
          lines.write('\n');
        }
      }
    }
  }

  private void proofs(Path part) throws IOException {
    MerkleTree tree = new MerkleTree(nodes);
    try (BufferedWriter lines = writer(part.resolve(ExportFiles.PROOFS))) {
      for (long number = 1; number <= frontier.size(); number++) {
        lines.write(ExportLines.line(number, tree.inclusion(number - 1, frontier.size())));
        lines.write('\n');
      }
    }
  }

  private static BufferedWriter writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.US_ASCII);
  }

  private static void remove(@org.jspecify.annotations.Nullable Path part) {
    if (part == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(part)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException | UncheckedIOException left) {
      // What stopped the writing is told; a hidden part that could not be removed harms nobody.
    }
  }
}
