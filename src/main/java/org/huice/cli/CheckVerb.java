package org.huice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.huice.evaluation.CrossChecking;
import org.huice.page.DeterminationText;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice check}: decides dossiers, each by itself. */
@Command(name = "check", sortOptions = false)
final class CheckVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final DecidingOptions deciding = new DecidingOptions();
  @Mixin private final CrossCheckOption crossCheck = new CrossCheckOption();
  @Mixin private final FormatOption format = new FormatOption();

  @Mixin private final RecordingOptions recording = new RecordingOptions();

  @Mixin private final HistoryOptions history = new HistoryOptions();

  @Option(names = "--corrects", paramLabel = "N", descriptionKey = "corrects", order = 73)
  private @Nullable Long corrects;

  @Mixin private final AgainOption again = new AgainOption();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
  private List<Path> files = new ArrayList<>();

  CheckVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    if (recording.asked(words)) {
      return recorded(json);
    }
    if (corrects != null || again.given()) {
      throw new CannotRun(words.say("ledger.notAsked"));
    }
    return known(run -> deciding.over(files, run, surroundings, words, printer(run, json)));
  }

  private DossierPrinter printer(CheckRun run, boolean json) {
    return json
        ? new JsonPrinter(surroundings, envelope(run))
        : new TablePrinter(surroundings, words, run, deciding.dayGiven());
  }

  private int recorded(boolean json) {
    if (corrects != null && files.size() > 1) {
      throw new CannotRun(words.say("ledger.correctsMany"));
    }
    String reason = again.reason(words);
    if (reason != null && files.size() > 1) {
      throw new CannotRun(words.say("ledger.again.many"));
    }
    return known(run -> recorded(run, json, reason));
  }

  private int recorded(CheckRun run, boolean json, @Nullable String reason) {
    try (Recording opened =
        recording.open(run.archive(), run.effective().vocabulary(), surroundings, words)) {
      RecordedCheck check =
          new RecordedCheck(
              printer(run, json),
              pages(run),
              new CrossCheckNote(run.checking(), words),
              opened,
              corrects,
              reason);
      return check.told(deciding.over(files, run, surroundings, words, check), surroundings);
    }
  }

  private int known(ToIntFunction<CheckRun> decide) {
    CrossChecking checking = crossCheck.checking(words);
    return history.known(
        deciding,
        recording.place(),
        recording.key(),
        surroundings,
        words,
        run -> decide.applyAsInt(run.checking(checking)));
  }

  private DeterminationText pages(CheckRun run) {
    return new DeterminationText(
        words, run.effective(), run.overlay(), deciding.dayGiven(), surroundings.today());
  }

  private Envelope envelope(CheckRun run) {
    return new Envelope(surroundings, !deciding.dayGiven(), deciding.overlayFile(), run.checking());
  }
}
