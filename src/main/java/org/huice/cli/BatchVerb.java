package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huice.audit.RegisterCorrections;
import org.huice.evaluation.CrossChecking;
import org.huice.page.Words;
import org.huice.register.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice batch}: decides a whole register. */
@Command(name = "batch", sortOptions = false)
final class BatchVerb implements Callable<Integer> {
  private static final int MOST_THREADS = 256;
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final DecidingOptions deciding = new DecidingOptions();

  @Mixin private final RecordingOptions recording = new RecordingOptions();
  @Mixin private final CrossCheckOption crossCheck = new CrossCheckOption();
  @Mixin private final HistoryOptions history = new HistoryOptions();

  @Parameters(paramLabel = "REGISTER", arity = "1", descriptionKey = "register")
  private Path register = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 1)
  private List<Path> out = new ArrayList<>();

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "type", order = 2)
  private @Nullable String type;

  @Option(names = "--resume", descriptionKey = "resume", order = 3)
  private boolean resume;

  @Option(names = "--keep-run", descriptionKey = "keep-run", order = 4)
  private boolean keepRun;

  @Option(names = "--all", descriptionKey = "all", order = 5)
  private boolean all;

  @Option(names = "--full", descriptionKey = "full", order = 6)
  private boolean full;

  @Option(names = "--brief", descriptionKey = "brief", order = 7)
  private boolean brief;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads", order = 8)
  private @Nullable Integer threads;

  @Option(names = "--timing", descriptionKey = "timing", order = 9)
  private boolean timing;

  @Option(names = "--corrects", paramLabel = "WHICH", descriptionKey = "batch-corrects", order = 73)
  private @Nullable String corrects;

  @Mixin private final AgainOption again = new AgainOption();

  BatchVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean record = recording.asked(words);
    if (!record && (corrects != null || again.given())) {
      throw new CannotRun(words.say("ledger.notAsked"));
    }
    BatchRecording.which(corrects, words);
    again.reason(words);
    history.asked(words);
    CrossChecking checking = crossCheck.checking(words);
    int hands = threads();
    if (!Files.isDirectory(register) && !Files.isRegularFile(register)) {
      throw new CannotRun(words.say("run.noFile", Input.name(register)));
    }
    List<Path> targets = new BatchTargets(words, register).check(out);
    if (brief) {
      new BriefResults(words).check(full, record, targets);
    }
    Optional<CheckRun> run = deciding.prepare(surroundings, words);
    if (run.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    BatchOptions options =
        new BatchOptions(
            register,
            ApplicantType.of(type, run.get().effective().vocabulary(), words),
            targets,
            hands,
            resume,
            keepRun,
            timing,
            all,
            full,
            brief,
            record,
            checking,
            "");
    return known(run.get().checking(checking), options);
  }

  /** Decides with the earlier awards of every applicant, where they are asked for. */
  private int known(CheckRun run, BatchOptions options) {
    @Nullable Long seen =
        options.resume()
            ? RunFolder.options(options.runFolder()).map(HistoryRun::upTo).orElse(null)
            : null;
    Optional<HistoryRun> known =
        history.open(run, recording.place(), recording.key(), seen, surroundings, words);
    if (known.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    try (HistoryRun open = known.get()) {
      return recorded(open.run(), options.with(open.shown()));
    }
  }

  private int recorded(CheckRun run, BatchOptions options) {
    if (!options.record()) {
      return new Batch(surroundings, words, run, options, null).run();
    }
    // Before hours of work are put into it.
    if (run.day().isAfter(surroundings.today())) {
      throw new CannotRun(
          words.say("batch.ahead", run.day().toString(), surroundings.today().toString()));
    }
    try (Recording ledger =
        recording.open(run.archive(), run.effective().vocabulary(), surroundings, words)) {
      RegisterCorrections.@Nullable Which which = BatchRecording.which(corrects, words);
      BatchRecording recorded =
          new BatchRecording(
              ledger,
              which == null ? null : ledger.recorder().corrections(which),
              again.reason(words),
              run.checking());
      return new Batch(surroundings, words, run, options, recorded).run();
    }
  }

  private int threads() {
    int number = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (number < 1 || number > MOST_THREADS) {
      throw new CannotRun(words.say("batch.badThreads", String.valueOf(number), MOST_THREADS));
    }
    return number;
  }
}
