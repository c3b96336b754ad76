package org.huice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.huice.determination.Determination;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.register.Budgets;
import org.huice.register.Delivery;
import org.huice.register.HashedInput;
import org.huice.register.InputChanged;
import org.huice.register.Manifest;
import org.huice.register.Outcome;
import org.huice.register.ResultFile;
import org.huice.register.ResultLine;
import org.huice.register.ResultLines;
import org.huice.register.Run;
import org.huice.register.RunFolder;
import org.huice.ruleset.Overlay;
import org.huice.store.LedgerFailure;
import org.huice.tabular.CellName;
import org.huice.tabular.RegisterReader;
import org.huice.tabular.Source;
import org.jspecify.annotations.Nullable;

/** Decides a register from its first entry to the last file of results. */
final class Batch {
  private final Surroundings surroundings;
  private final Words words;
  private final CheckRun run;
  private final BatchOptions options;
  private final BatchFailures failures;
  private final BatchReport report;
  private final @Nullable BatchRecording ledger;

  /** Of one run of the program, recorded into a ledger where there is one. */
  Batch(
      Surroundings surroundings,
      Words words,
      CheckRun run,
      BatchOptions options,
      @Nullable BatchRecording ledger) {
    this.ledger = ledger;
    this.surroundings = surroundings;
    this.words = words;
    this.run = run;
    this.options = options;
    this.failures = new BatchFailures(words, options);
    this.report = new BatchReport(surroundings, words, options, failures, run.overlay());
  }

  /**
   * Runs to the end.
   *
   * @return the exit code
   * @throws CannotRun if it was stopped, or something cannot be read or written
   */
  int run() {
    Timing timing = new Timing(surroundings.clock());
    HashedInput input = input();
    List<Problem> problems = new ArrayList<>();
    Optional<Source> source =
        RegisterReader.open(
            options.register(), run.effective().vocabulary(), options.type(), problems::add);
    new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
    if (source.isEmpty()) {
      return ExitCode.COULD_NOT_RUN;
    }
    try (Source opened = source.get()) {
      timing.opened();
      new ProblemText(words).lines(opened.notices()).forEach(surroundings.err()::println);
      return over(opened, input, timing);
    } catch (IOException failed) {
      throw failures.of(failed);
    }
  }

  private int over(Source source, HashedInput input, Timing timing) throws IOException {
    boolean anew = !Files.exists(options.runFolder());
    List<Problem> problems = new ArrayList<>();
    Optional<RunFolder> folder =
        RunFolder.open(options.runFolder(), manifest(input), options.resume(), problems::add);
    new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
    if (folder.isEmpty()) {
      return ExitCode.COULD_NOT_RUN;
    }
    try (RunFolder opened = folder.get()) {
      if (options.resume()) {
        String said = anew ? words.say("batch.anew") : words.say("batch.resumed", opened.done());
        surroundings.err().println(said);
      }
      return in(opened, source, input, timing);
    }
  }

  private int in(RunFolder folder, Source source, HashedInput input, Timing timing)
      throws IOException {
    ResultLines lines = lines();
    ProgressShow show = new ProgressShow(surroundings, words, "progress.deciding");
    Interruption interruption = new Interruption(show::stop);
    try (BatchResults results = new BatchResults(words, options, lines, header(source, input))) {
      Outcome outcome =
          Run.of(
              options.timing() ? timing.of(source) : source,
              options.timing() ? timing.of(lines) : lines,
              folder,
              options.threads(),
              show,
              timing.through(input),
              timing.following(results.follower()));
      unchanged(input);
      @Nullable RecordedBatch recorded = recorded(outcome, lines, input, show);
      show.next("progress.writing");
      Instant start = timing.now();
      Delivery delivered = results.deliver(outcome, show);
      timing.written(start);
      show.end();
      if (options.timing()) {
        surroundings.err().println(timing.sentence(words, outcome.totals().read()));
      }
      int code = report.done(delivered, outcome.repetitions(), folder);
      return recorded == null ? code : recorded.told(code, surroundings);
    } catch (InputChanged changed) {
      show.end();
      throw changed(folder, input);
    } catch (CancellationException stopped) {
      show.end();
      surroundings.err().println(words.say("batch.stopped", failures.runFolder()));
      return ExitCode.COULD_NOT_RUN;
    } finally {
      show.end();
      interruption.over();
    }
  }

  /** Before any file of results has its name, so that none is there of what is not recorded. */
  private @Nullable RecordedBatch recorded(
      Outcome outcome, ResultLines lines, HashedInput input, ProgressShow show) throws IOException {
    if (ledger == null) {
      return null;
    }
    show.next("progress.recording");
    RecordedBatch recorded = new RecordedBatch(ledger, manifest(input).run(), words);
    try {
      recorded.record(outcome, lines::repeated, show);
    } catch (LedgerFailure failed) {
      show.end();
      throw failures.unrecorded(Recording.cannot(failed, words));
    }
    show.end();
    return recorded;
  }

  private ResultLines lines() {
    return ResultLines.of(
            run.effective(), run.overlay(), run.evaluator(), run.day(), words, options.detail())
        .with(run.supplement());
  }

  private Manifest manifest(HashedInput input) {
    Overlay overlay = run.overlay();
    return new Manifest(
        Version.number(),
        input.files(),
        run.effective().id(),
        overlay == null ? "" : overlay.id(),
        run.day(),
        words.locale().getLanguage(),
        options.shown());
  }

  private HashedInput input() {
    try {
      return HashedInput.of(options.register());
    } catch (IOException unreadable) {
      throw new CannotRun(words.say("run.unreadable", Input.name(options.register())));
    }
  }

  // Rows of one state and rows of another would make results of a register that never was. Their
  // bytes are compared as well, since not all systems tell of every change.
  private void unchanged(HashedInput input) throws IOException {
    input.check();
    if (!input.isSame()) {
      throw new InputChanged(options.register());
    }
  }

  private CannotRun changed(RunFolder folder, HashedInput input) throws IOException {
    String register = Input.name(options.register());
    if (input.isSame()) {
      return new CannotRun(words.say("batch.touched", register, failures.runFolder()));
    }
    folder.remove();
    return new CannotRun(words.say("batch.changed", register));
  }

  private ResultLine.Header header(Source source, HashedInput input) {
    Overlay overlay = run.overlay();
    return new ResultLine.Header(
        Version.number(),
        run.effective().id(),
        overlay == null ? null : new Determination.Overlaid(overlay.id(), overlay.content()),
        run.day(),
        run.checking().code(),
        words.locale().getLanguage(),
        input.files(),
        ResultFile.classes(run.effective().vocabulary()),
        Budgets.of(run.effective(), run.day()),
        source.notices().stream().map(this::notice).toList());
  }

  private String notice(Problem notice) {
    return CellName.of(notice.place()) + " " + notice.sentence(words.locale());
  }
}
