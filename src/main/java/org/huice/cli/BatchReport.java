package org.huice.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huice.page.Words;
import org.huice.register.Delivery;
import org.huice.register.Outputs;
import org.huice.register.Repetitions;
import org.huice.register.RunFolder;
import org.huice.register.Totals;
import org.huice.ruleset.Overlay;
import org.jspecify.annotations.Nullable;

/** What a batch says at its end. */
final class BatchReport {
  private final Surroundings surroundings;
  private final Words words;
  private final BatchOptions options;
  private final BatchFailures failures;
  private final @Nullable Overlay overlay;

  /**
   * Of one batch.
   *
   * @param overlay by which was decided; null where by none
   */
  BatchReport(
      Surroundings surroundings,
      Words words,
      BatchOptions options,
      BatchFailures failures,
      @Nullable Overlay overlay) {
    this.surroundings = surroundings;
    this.words = words;
    this.options = options;
    this.failures = failures;
    this.overlay = overlay;
  }

  /**
   * Tells where the results are and what came of it, and puts interim results away.
   *
   * @return the exit code
   */
  int done(Delivery delivered, Repetitions repetitions, RunFolder folder) {
    for (Path target : options.targets()) {
      for (Path file : Outputs.targets(target, words)) {
        surroundings.out().println(words.say("batch.written", failures.name(file)));
      }
    }
    tidy(folder);
    Totals totals = delivered.totals();
    BatchSums sums = new BatchSums(words, overlay);
    sums.lines(delivered.overview()).forEach(this::print);
    print(words.say("batch.even", totals.read(), totals.decided(), totals.rejected()));
    if (!options.checking().isEvery()) {
      long held = delivered.overview().crossChecked();
      print(words.say("batch.crossCheck", held, totals.decided(), options.checking().code()));
    }
    rejected(totals);
    sums.warnings(delivered.overview(), repetitions).forEach(surroundings.err()::println);
    boolean sound = totals.rejected() == 0 && delivered.overview().shared() == 0;
    return sound ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }

  /** Where those are that were not decided, which somebody has to mend. */
  private void rejected(Totals totals) {
    if (totals.rejected() > 0) {
      List<String> tables =
          options.targets().stream()
              .map(target -> Outputs.rejected(target, words))
              .map(table -> tableOf(table.file(), table.sheet()))
              .toList();
      print(words.say("batch.rejected", words.list(tables)));
    }
  }

  private String tableOf(Path file, @Nullable String sheet) {
    String name = failures.name(file);
    return sheet == null
        ? words.say("batch.rejected.file", name)
        : words.say("batch.rejected.sheet", name, sheet);
  }

  private void print(String line) {
    surroundings.out().println(line);
  }

  private void tidy(RunFolder folder) {
    try {
      if (options.keepRun()) {
        surroundings.out().println(words.say("batch.kept", failures.runFolder()));
        folder.deleteHalf();
      } else {
        folder.remove();
      }
    } catch (IOException left) {
      String why = BatchFailures.why(left);
      surroundings.err().println(words.say("batch.leftover", failures.runFolder(), why));
    }
  }
}
