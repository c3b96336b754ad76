package org.huice.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huice.page.ExplanationText;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code huice explain}: says why each ruling is as it is, and what would change it. */
@Command(name = "explain", sortOptions = false)
final class ExplainVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final SelectionOptions selection = new SelectionOptions();
  @Mixin private final DecidingOptions deciding = new DecidingOptions();
  @Mixin private final PoolRecordOptions records = new PoolRecordOptions();
  @Mixin private final TextFormatOption format = new TextFormatOption();

  @Mixin private final EarlierAwards earlier = new EarlierAwards();

  @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "file")
  private Path file = Path.of("");

  ExplainVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    return earlier.decide(deciding, file, surroundings, words, run -> printer(run, json));
  }

  private ExplanationPrinter printer(CheckRun run, boolean json) {
    PooledAwards pooled = records.read(run, words, false);
    return new ExplanationPrinter(surroundings, words, run, selection, text(run, json), pooled);
  }

  private @Nullable ExplanationText text(CheckRun run, boolean json) {
    return json
        ? null
        : new ExplanationText(
            words, run.effective(), run.overlay(), deciding.dayGiven(), surroundings.today());
  }
}
