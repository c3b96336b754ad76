package org.huice.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huice.engine.EngineFailure;
import org.huice.engine.RuleBase;
import org.huice.json.JsonText;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.ruleset.RuleSet;
import org.huice.timing.Bench;
import org.huice.timing.BenchReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huice bench}: how long each policy and rule takes, and what makes it slow. */
@Command(name = "bench", sortOptions = false)
final class BenchVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();
  @Mixin private final CacheOptions cache = new CacheOptions();
  @Mixin private final TextFormatOption format = new TextFormatOption();

  @Option(names = "--facts", paramLabel = "FILE", descriptionKey = "facts", order = 5)
  private @Nullable Path facts;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of", order = 10)
  private @Nullable String asOf;

  @Option(names = "--count", paramLabel = "N", descriptionKey = "count", order = 11)
  private int count = 200;

  @Option(names = "--seconds", paramLabel = "N", descriptionKey = "seconds", order = 12)
  private int seconds = 20;

  BenchVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    if (count < 1 || seconds < 0) {
      throw new CannotRun(words.say("bench.count"));
    }
    LocalDate day = day();
    Optional<RuleSet> read = rules.read(surroundings, words);
    return read.isEmpty() ? ExitCode.FOUND_SOMETHING : measure(read.get(), day, json);
  }

  private int measure(RuleSet ruleSet, LocalDate day, boolean json) {
    BenchFacts applicants = new BenchFacts(ruleSet, count, words);
    if (facts == null) {
      applicants.ofExamples(rules.folder(surroundings, words));
    } else {
      applicants.ofRegister(facts, day);
    }
    new ProblemText(words).lines(applicants.problems()).forEach(surroundings.err()::println);
    if (applicants.found().isEmpty()) {
      throw new CannotRun(nobody(applicants));
    }
    try {
      Bench bench = new Bench(ruleSet, some -> RuleBase.load(some, cache.folder(surroundings)));
      print(bench.run(applicants.found(), seconds), json);
    } catch (EngineFailure failure) {
      new ProblemText(words).lines(failure.problems()).forEach(surroundings.err()::println);
      return ExitCode.FOUND_SOMETHING;
    }
    return applicants.problems().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }

  private String nobody(BenchFacts applicants) {
    if (facts == null) {
      return words.say("bench.noExamples");
    }
    String key = applicants.problems().isEmpty() ? "bench.empty" : "bench.allRefused";
    return words.say(key, Input.name(facts));
  }

  private void print(BenchReport report, boolean json) {
    if (json) {
      surroundings.out().println(JsonText.indented(BenchJson.of(report)));
    } else {
      new BenchText(words).lines(report).forEach(surroundings.out()::println);
    }
  }

  private LocalDate day() {
    try {
      return asOf == null ? surroundings.today() : LocalDate.parse(asOf);
    } catch (DateTimeException noDate) {
      throw new CannotRun(words.say("usage.badDate", String.valueOf(asOf)));
    }
  }
}
