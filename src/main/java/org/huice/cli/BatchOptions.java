package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.evaluation.CrossChecking;
import org.huice.register.ResultLines;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a batch.
 *
 * @param register a file or a folder
 * @param type of the applicants; null where the register shows it
 * @param targets the files of results, at least one
 * @param threads how many decide
 * @param resume whether to go on with an unfinished run
 * @param keepRun whether interim results stay
 * @param timing whether to print where the time went
 * @param all whether to write what does not apply
 * @param full whether to write whole determinations
 * @param brief whether to write no reasons
 * @param record whether to record them in a ledger
 * @param checking which entries are held against the second reading
 * @param history up to which entry of which ledger earlier awards are supplied; empty where none
 */
record BatchOptions(
    Path register,
    @Nullable String type,
    List<Path> targets,
    int threads,
    boolean resume,
    boolean keepRun,
    boolean timing,
    boolean all,
    boolean full,
    boolean brief,
    boolean record,
    CrossChecking checking,
    String history) {
  /**
   * Where interim results are: beside the first file of results; where a run is taken up, beside
   * the first of them that has one.
   */
  Path runFolder() {
    return resume
        ? targets.stream()
            .map(BatchOptions::runFolder)
            .filter(Files::exists)
            .findFirst()
            .orElseGet(() -> runFolder(targets.get(0)))
        : runFolder(targets.get(0));
  }

  private static Path runFolder(Path target) {
    return target.resolveSibling(target.getFileName() + ".run");
  }

  /** The same with earlier awards of a ledger. */
  BatchOptions with(String supplied) {
    return new BatchOptions(
        register, type, targets, threads, resume, keepRun, timing, all, full, brief, record,
        checking, supplied);
  }

  /** How much a line of the run tells: what is recorded is the whole determination. */
  ResultLines.Detail detail() {
    return new ResultLines.Detail(all, full || record, brief);
  }

  /** Those that show in a line, as they are typed. */
  String shown() {
    List<String> typed = new ArrayList<>();
    if (all) {
      typed.add("--all");
    }
    if (full) {
      typed.add("--full");
    }
    if (brief) {
      typed.add("--brief");
    }
    if (record) {
      typed.add("--record");
    }
    if (!checking.isEvery()) {
      typed.add("--cross-check " + checking.code());
    }
    if (!history.isEmpty()) {
      typed.add(history);
    }
    if (type != null) {
      typed.add("--type " + type);
    }
    return String.join(" ", typed);
  }
}
