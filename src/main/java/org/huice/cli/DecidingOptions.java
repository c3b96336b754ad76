package org.huice.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.engine.EngineFailure;
import org.huice.engine.EngineStart;
import org.huice.engine.RuleBase;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleArchive;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the verbs that decide fact files share: by which rules, with what overlay, on which day. */
final class DecidingOptions {
  @Mixin private final RulesOptions rules = new RulesOptions();
  @Mixin private final CacheOptions cache = new CacheOptions();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of", order = 10)
  private @Nullable String asOf;

  @Option(names = "--with", paramLabel = "OVERLAY", descriptionKey = "with", order = 20)
  private @Nullable Path with;

  /** Whether the day of the decision was given. */
  boolean dayGiven() {
    return asOf != null;
  }

  /** The file of the overlay; null where there is none. */
  @Nullable Path overlayFile() {
    return with;
  }

  /** Decides every file by a run that is prepared; returns the exit code. */
  int over(
      List<Path> files,
      CheckRun run,
      Surroundings surroundings,
      Words words,
      DossierPrinter printer) {
    Repetition repetition = new Repetition(run.day(), with, rules.given());
    return new CheckLoop(surroundings, words, run, printer, repetition).over(files);
  }

  /**
   * By what everything is decided; nothing where the rules or the overlay have problems, which are
   * then printed.
   *
   * @throws CannotRun if the day, the rules or the overlay cannot be read
   */
  Optional<CheckRun> prepare(Surroundings surroundings, Words words) {
    LocalDate day = day(surroundings, words);
    List<Problem> problems = new ArrayList<>();
    EngineStart engine = EngineStart.begin();
    RuleSetReading reading = rules.reading(surroundings, words);
    engine.await();
    RuleSet ruleSet = reading.ruleSet();
    Optional<CheckRun> run =
        ruleSet == null
            ? Optional.empty()
            : run(ruleSet, reading.archive(), day, surroundings, words, problems);
    new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
    return run;
  }

  private Optional<CheckRun> run(
      RuleSet ruleSet,
      @Nullable RuleArchive archive,
      LocalDate day,
      Surroundings surroundings,
      Words words,
      List<Problem> problems) {
    Optional<Overlay> overlay = overlay(ruleSet, words, problems);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    try {
      RuleBase engine = RuleBase.load(ruleSet, cache.folder(surroundings));
      return Optional.of(new CheckRun(ruleSet, archive, engine, overlay.orElse(null), day));
    } catch (EngineFailure failure) {
      problems.addAll(failure.problems());
      return Optional.empty();
    }
  }

  private LocalDate day(Surroundings surroundings, Words words) {
    try {
      return asOf == null ? surroundings.today() : LocalDate.parse(asOf);
    } catch (DateTimeException noDate) {
      throw new CannotRun(words.say("usage.badDate", String.valueOf(asOf)));
    }
  }

  private Optional<Overlay> overlay(RuleSet ruleSet, Words words, List<Problem> problems) {
    return with == null
        ? Optional.empty()
        : OverlayReader.read(Input.name(with), Input.read(with, words), ruleSet, problems::add);
  }
}
