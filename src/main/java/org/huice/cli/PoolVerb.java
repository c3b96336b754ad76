package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huice.evaluation.CrossChecking;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.policy.Pool;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleArchive;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code huice pool}: divides what there is among the claims of a register; preview, then commit.
 */
@Command(name = "pool", sortOptions = false)
final class PoolVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();

  @Parameters(paramLabel = "RESULTS", arity = "1", descriptionKey = "results")
  private Path file = Path.of("");

  @Option(names = "--pool", paramLabel = "NAME", descriptionKey = "pool", order = 5)
  private @Nullable String pool;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 10)
  private List<Path> out = new ArrayList<>();

  @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "previous", order = 15)
  private List<Path> previous = new ArrayList<>();

  @Option(names = "--first", descriptionKey = "first", order = 16)
  private boolean first;

  @Option(names = "--commit", paramLabel = "FILE", descriptionKey = "commit", order = 20)
  private @Nullable Path commit;

  @Option(names = "--set-aside", descriptionKey = "set-aside", order = 25)
  private boolean setAside;

  @Option(names = "--overlay-commit", descriptionKey = "overlay-commit", order = 26)
  private boolean overlayCommit;

  @Option(names = "--shared", descriptionKey = "shared", order = 27)
  private boolean shared;

  @Option(names = "--with", paramLabel = "OVERLAY", descriptionKey = "with", order = 30)
  private @Nullable Path with;

  @Mixin private final RecordingOptions recording = new RecordingOptions();

  PoolVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean record = recording.asked(words);
    if (record && commit == null) {
      throw new CannotRun(words.say("pool.recordNoCommit"));
    }
    // Whoever forgets the records of the year spends the budget twice.
    if (commit != null && first != previous.isEmpty()) {
      throw new CannotRun(words.say(first ? "pool.firstAndPrevious" : "pool.firstOrPrevious"));
    }
    if (commit != null && Files.exists(commit)) {
      throw new CannotRun(words.say("pool.exists", Input.name(commit)));
    }
    if (overlayCommit && with == null) {
      throw new CannotRun(words.say("pool.noOverlay"));
    }
    RuleSetReading reading = rules.reading(surroundings, words);
    RuleSet ruleSet = reading.ruleSet();
    RuleArchive archive = reading.archive();
    if (ruleSet == null || archive == null) {
      return ExitCode.FOUND_SOMETHING;
    }
    List<Problem> problems = new ArrayList<>();
    Optional<Overlay> overlay =
        with == null
            ? Optional.empty()
            : OverlayReader.read(Input.name(with), Input.read(with, words), ruleSet, problems::add);
    Optional<Results> results =
        problems.isEmpty() ? ResultsReader.read(file, words, problems::add) : Optional.empty();
    if (results.isEmpty()) {
      return told(problems);
    }
    Overlay values = overlay.orElse(null);
    new PoolChoice(words).sameRules(results.get(), ruleSet, values);
    RuleSet effective = values == null ? ruleSet : ruleSet.with(values);
    if (!record) {
      return run(effective, results.get(), null);
    }
    try (Recording ledger = recording.open(archive, effective.vocabulary(), surroundings, words)) {
      return run(effective, results.get(), ledger);
    }
  }

  private int run(RuleSet effective, Results results, @Nullable Recording ledger) {
    PoolChoice choice = new PoolChoice(words);
    boolean one = commit != null || !out.isEmpty() || !previous.isEmpty();
    List<Pool> pools = choice.of(effective.pools(), pool, results, one);
    surroundings
        .out()
        .println(
            words.say(
                "pool.of",
                results.file(),
                results.header().asOf().toString(),
                results.header().ruleSet()));
    String crossCheck = results.header().crossCheck();
    if (!crossCheck.equals(CrossChecking.EVERY.code())) {
      surroundings.out().println(words.say("pool.crossCheck", crossCheck));
    }
    int code = ExitCode.DONE;
    for (Pool each : pools) {
      List<Problem> problems = new ArrayList<>();
      Optional<PoolDesk> desk =
          PoolDesk.of(each, effective, results, previous, words, problems::add);
      surroundings.out().println();
      desk.ifPresent(laid -> laid.text().lines().forEach(surroundings.out()::println));
      desk.ifPresent(laid -> out.forEach(path -> laid.write(path, surroundings)));
      if (desk.isPresent() && !shared) {
        new PoolShared(results, effective.vocabulary()).of(each).ifPresent(problems::add);
      }
      Path target = commit;
      if (desk.isPresent() && target != null && problems.isEmpty()) {
        PoolDesk.Confirmed confirmed = new PoolDesk.Confirmed(setAside, overlayCommit);
        desk.get().commit(target, ledger, confirmed, surroundings, problems::add);
      }
      code = problems.isEmpty() ? code : told(problems);
    }
    return code;
  }

  private int told(List<Problem> problems) {
    new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
    return ExitCode.FOUND_SOMETHING;
  }
}
