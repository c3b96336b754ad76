package org.huice.store;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

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
    return failure(folder, failed, why -> why);
  }

  /** The same of a folder that is written under another name until it is whole. */
  static LedgerFailure failure(Path folder, @Nullable Path part, Exception failed) {
    return part == null
        ? failure(folder, failed)
        : failure(folder, failed, why -> why.replace(part.toString(), folder.toString()));
  }

  private static LedgerFailure failure(
      Path folder, Exception failed, UnaryOperator<String> worded) {
    Throwable cause = failed instanceof UncheckedIOException ? failed.getCause() : failed;
    String why = worded.apply(cause == null ? failed.toString() : said(cause));
    return new LedgerFailure(
        Problem.at(Place.of(folder.toString()), VerifyProblem.EXPORT_FAILED, why), failed);
  }

  /** Of some refusals the message is nothing but the path: their kind says the rest. */
  private static String said(Throwable cause) {
    return cause instanceof FileSystemException refused && refused.getReason() == null
        ? refused.getClass().getSimpleName().replace("Exception", "") + ": " + refused.getMessage()
        : String.valueOf(cause.getMessage());
  }
}
