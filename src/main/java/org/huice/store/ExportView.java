package org.huice.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * An export, read as a ledger. Nothing in its folder is ever written. Where lines begin is kept in
 * memory, about 40 bytes an entry.
 */
public final class ExportView implements LedgerView, IndexView {
  private final Path folder;
  private final LineFile entries;
  private final NumberedLines payloads;
  private final NumberedLines proofs;

  private ExportView(Path folder, LineFile entries, NumberedLines payloads, NumberedLines proofs) {
    this.folder = folder;
    this.entries = entries;
    this.payloads = payloads;
    this.proofs = proofs;
  }

  /**
   * Opens an export.
   *
   * @throws LedgerFailure if it is none, or one of its lines is broken
   */
  public static ExportView open(Path folder) {
    Findings findings = new Findings(folder.toString());
    ExportView view = open(folder, findings);
    findings.list().stream()
        .findFirst()
        .ifPresent(
            broken -> {
              view.close();
              throw new LedgerFailure(broken);
            });
    return view;
  }

  /** Opens what may have been changed, and tells its broken lines. */
  static ExportView open(Path folder, Findings findings) {
    if (!Files.isRegularFile(folder.resolve(ExportFiles.ENTRIES))) {
      throw failure(folder, VerifyProblem.NOT_AN_EXPORT);
    }
    try {
      LineFile entries = LineFile.open(folder.resolve(ExportFiles.ENTRIES));
      if (!entries.isWhole()) {
        broken(ExportFiles.ENTRIES, entries.count(), findings);
      }
      readable(folder, ExportFiles.KEYS, findings);
      readable(folder, ExportFiles.CHECKPOINT, findings);
      return new ExportView(
          folder,
          entries,
          numbered(folder, ExportFiles.PAYLOADS, findings),
          numbered(folder, ExportFiles.PROOFS, findings));
    } catch (IOException failed) {
      throw ExportFiles.failure(folder, failed);
    }
  }

  private static NumberedLines numbered(Path folder, String name, Findings findings)
      throws IOException {
    if (!Files.isRegularFile(folder.resolve(name))) {
      findings.add(VerifyProblem.EXPORT_FILE_MISSING, name);
      return NumberedLines.NONE;
    }
    TreeSet<Integer> broken = new TreeSet<>();
    NumberedLines lines = NumberedLines.open(folder.resolve(name), broken);
    broken.forEach(line -> broken(name, line, findings));
    return lines;
  }

  /** Tells a line that is no UTF-8; it is read all the same, for what else can be told. */
  private static void readable(Path folder, String name, Findings findings) throws IOException {
    Path file = folder.resolve(name);
    int line = Files.isRegularFile(file) ? ExportLines.noText(Files.readAllBytes(file)) : 0;
    if (line > 0) {
      broken(name, line, findings);
    }
  }

  private static void broken(String file, int line, Findings findings) {
    findings.add(VerifyProblem.EXPORT_LINE_BROKEN, file, Integer.toString(line));
  }

  private static LedgerFailure failure(Path folder, VerifyProblem code, String... arguments) {
    return new LedgerFailure(Problem.at(Place.of(folder.toString()), code, arguments));
  }

  @Override
  public long size() {
    return entries.count();
  }

  @Override
  public byte[] leaf(long number) {
    if (number < 1 || number > size()) {
      throw failure(folder, VerifyProblem.ENTRY_MISSING, Long.toString(number));
    }
    try {
      return entries.line((int) number);
    } catch (IOException failed) {
      throw ExportFiles.failure(folder, failed);
    }
  }

  @Override
  public void leaves(long from, long to, LeafVisitor visitor) {
    for (long number = from; number <= to; number++) {
      visitor.leaf(number, leaf(number));
    }
  }

  @Override
  public Optional<Payload> payload(long number) {
    return parts(payloads, number)
        .map(
            parts -> {
              Payload payload = ExportLines.payload(parts);
              if (payload == null) {
                throw broken(ExportFiles.PAYLOADS, payloads.position(number));
              }
              return payload;
            });
  }

  private LedgerFailure broken(String file, int line) {
    return failure(folder, VerifyProblem.EXPORT_LINE_BROKEN, file, Integer.toString(line));
  }

  @Override
  public LongStream payloadNumbers() {
    return LongStream.of(payloads.numbers());
  }

  /** The inclusion proof of an entry in the tree of the checkpoint; empty where there is none. */
  public Optional<List<byte[]>> proof(long number) {
    return parts(proofs, number)
        .map(
            parts -> {
              List<byte[]> proof = ExportLines.proof(parts);
              if (proof == null) {
                throw broken(ExportFiles.PROOFS, proofs.position(number));
              }
              return proof;
            });
  }

  private Optional<List<String>> parts(NumberedLines lines, long number) {
    try {
      return lines.parts(number);
    } catch (IOException failed) {
      throw ExportFiles.failure(folder, failed);
    }
  }

  @Override
  public Optional<byte[]> ruleSet(String id) {
    Path file =
        folder
            .resolve(ExportFiles.RULE_SETS)
            .resolve(id.startsWith(ExportFiles.SHA256) ? id.substring(7) : "");
    try {
      return id.matches(ExportFiles.SHA256 + "[0-9a-f]{64}") && Files.isRegularFile(file)
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException failed) {
      throw ExportFiles.failure(folder, failed);
    }
  }

  @Override
  public List<String> ruleSets() {
    Path all = folder.resolve(ExportFiles.RULE_SETS);
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(all)) {
      return files.map(file -> ExportFiles.SHA256 + file.getFileName()).sorted().toList();
    } catch (IOException failed) {
      throw ExportFiles.failure(folder, failed);
    }
  }

  @Override
  public Optional<String> checkpoint() {
    return text(ExportFiles.CHECKPOINT);
  }

  @Override
  public List<String> keys() {
    String text = text(ExportFiles.KEYS).orElse("");
    // Not by lines(), to which other characters end a line too.
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }

  private Optional<String> text(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException failed) {
      throw ExportFiles.failure(folder, failed);
    }
  }

  /** Reads every entry, since an export has no index of its own. */
  @Override
  public Stream<Indexed> find(Question question) {
    return LongStream.rangeClosed(1, size())
        .mapToObj(this::indexed)
        .filter(found -> Fitting.fits(found.row(), question));
  }

  private Indexed indexed(long number) {
    try {
      return new Indexed(number, IndexOf.row(leaf(number), payload(number).orElse(null)));
    } catch (IllegalArgumentException noEntry) {
      throw failure(folder, VerifyProblem.ENTRY_FORM, Long.toString(number));
    }
  }

  @Override
  public void close() {
    try (entries;
        payloads;
        proofs) {
      // All three are closed, whatever becomes of one.
    } catch (IOException failed) {
      throw ExportFiles.failure(folder, failed);
    }
  }
}
