package org.huice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.store.ExportFolder;
import org.huice.store.Verification;
import org.huice.store.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code huice ledger export}: the whole ledger as files that others can check without Huice. */
@Command(name = "export", sortOptions = false)
final class LedgerExportVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final LedgerPlace place = new LedgerPlace();

  @Parameters(paramLabel = "DIR", arity = "1", descriptionKey = "dir")
  private Path folder = Path.of("");

  LedgerExportVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    try (LedgerReading ledger = LedgerDoor.read(place, surroundings, words)) {
      ExportFolder.write(ledger.view(), folder);
      String size = String.valueOf(ledger.view().size());
      surroundings.out().println(words.say("ledger.export.done", size, Input.name(folder)));
    }
    return told();
  }

  /** An export is what stands in the ledger, altered or not; what was altered is told. */
  private int told() {
    Verified verified = Verification.ofExport(folder, List.of(), Map.of());
    if (verified.isIntact()) {
      return ExitCode.DONE;
    }
    surroundings.err().println(words.say("ledger.export.altered", Input.name(folder)));
    new ProblemText(words).lines(verified.findings()).forEach(surroundings.err()::println);
    return ExitCode.FOUND_SOMETHING;
  }
}
