package org.huice.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huice.engine.EngineFailure;
import org.huice.engine.RuleBase;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleSet;
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
  @Mixin private final RulesOptions rules = new RulesOptions();
  @Mixin private final CacheOptions cache = new CacheOptions();
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of", order = 10)
  private @Nullable String asOf;

  @Option(names = "--with", paramLabel = "OVERLAY", descriptionKey = "with", order = 20)
  private @Nullable Path with;

  CheckVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    LocalDate day = day();
    Optional<RuleSet> ruleSet = rules.read(surroundings, words);
    if (ruleSet.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    List<Problem> problems = new ArrayList<>();
    Optional<Overlay> overlay = overlay(ruleSet.get(), problems);
    if (!problems.isEmpty()) {
      new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
      return ExitCode.FOUND_SOMETHING;
    }
    return check(ruleSet.get(), overlay.orElse(null), day, json);
  }

  private LocalDate day() {
    try {
      return asOf == null ? surroundings.today() : LocalDate.parse(asOf);
    } catch (DateTimeException noDate) {
      throw new CannotRun(words.say("usage.badDate", String.valueOf(asOf)));
    }
  }

  private Optional<Overlay> overlay(RuleSet ruleSet, List<Problem> problems) {
    return with == null
        ? Optional.empty()
        : OverlayReader.read(Input.name(with), Input.read(with, words), ruleSet, problems::add);
  }

  private int check(RuleSet ruleSet, @Nullable Overlay overlay, LocalDate day, boolean json) {
    try {
      RuleBase engine = RuleBase.load(ruleSet, cache.folder(surroundings));
      CheckRun run = new CheckRun(ruleSet, engine, overlay, day);
      DossierPrinter printer =
          json
              ? new JsonPrinter(surroundings, asOf == null, with)
              : new TablePrinter(surroundings, words, run.effective(), overlay, asOf != null);
      return new CheckLoop(surroundings, words, run, printer).over(files);
    } catch (EngineFailure failure) {
      new ProblemText(words).lines(failure.problems()).forEach(surroundings.err()::println);
      return ExitCode.FOUND_SOMETHING;
    }
  }
}
