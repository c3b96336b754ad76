package org.huice.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/** What the files of an export are called. */
final class ExportFiles {
  static final String ENTRIES = "entries.jsonl";
  static final String PAYLOADS = "payloads.txt";
  static final String RULE_SETS = "rule-sets";
  static final String KEYS = "keys";
  static final String CHECKPOINT = "checkpoint";
  static final String PROOFS = "proofs.txt";
  static final String SUMS = "SHA256SUMS";

  /** Which go into every export as they are. */
  static final List<String> TOOLS = List.of("README.txt", "Verify.java", "verify.py");

  /** Before the hash in the id of a rule set. */
  static final String SHA256 = "sha256:";

  private ExportFiles() {}

  /** What the disk refused, in its words. */
  static LedgerFailure failure(Path folder, Exception failed) {
    Throwable cause = failed instanceof UncheckedIOException ? failed.getCause() : failed;
    String why = cause == null ? failed.toString() : String.valueOf(cause.getMessage());
    return new LedgerFailure(
        Problem.at(Place.of(folder.toString()), VerifyProblem.EXPORT_FAILED, why), failed);
  }
}
