package org.huice.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.huice.cases.CaseCoverage;
import org.huice.cases.CaseResult;
import org.huice.cases.CaseRunner;
import org.huice.cases.Gap;
import org.huice.cases.Watched;
import org.huice.engine.EngineFailure;
import org.huice.engine.RuleBase;
import org.huice.page.CaseText;
import org.huice.page.CoverageText;
import org.huice.page.ProblemText;
import org.huice.page.Suggestion;
import org.huice.page.Words;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice test}: runs the worked examples of policies. */
@Command(name = "test", sortOptions = false)
final class TestVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();
  @Mixin private final CacheOptions cache = new CacheOptions();
  @Mixin private final RecordOptions record = new RecordOptions();

  @Option(names = "--mutate", descriptionKey = "mutate", order = 10)
  private boolean mutate;

  @Option(names = "--watch", order = 11)
  private boolean watch;

  @Mixin private final CoverageOptions coverage = new CoverageOptions();

  @Parameters(paramLabel = "POLICY", arity = "0..*", descriptionKey = "policy")
  private List<String> policies = new ArrayList<>();

  TestVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    coverage.check(words);
    if (watch) {
      return watch();
    }
    Optional<RuleSet> ruleSet = rules.read(surroundings, words);
    if (ruleSet.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    if (record.facts() != null) {
      return record(ruleSet.get());
    }
    List<String> wanted = wanted(ruleSet.get(), policies);
    CaseFiles files = new CaseFiles(rules.folder(surroundings, words), ruleSet.get(), words);
    wanted.forEach(files::read);
    files.problems().forEach(surroundings.err()::println);
    boolean passed =
        mutate ? mutants(ruleSet.get()).passes(wanted, files) : run(wanted, files, ruleSet.get());
    return passed && files.problems().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }

  /** A policy that is not there yet may be written while the folder is watched. */
  private int watch() {
    if (mutate || record.facts() != null || coverage.wanted()) {
      throw new CannotRun(words.say("test.watchAlone"));
    }
    CaseWatch cases =
        new CaseWatch(Set.copyOf(policies), cache.folder(surroundings), surroundings.out(), words);
    return Watching.folder(rules.folder(surroundings, words), cases, surroundings, words);
  }

  private MutateRun mutants(RuleSet ruleSet) {
    return new MutateRun(surroundings, words, ruleSet, rules.folder(surroundings, words));
  }

  private int record(RuleSet ruleSet) {
    wanted(ruleSet, Stream.ofNullable(record.policy()).toList());
    boolean recorded =
        new RecordRun(surroundings, words, ruleSet, record)
            .record(rules.folder(surroundings, words), cache.folder(surroundings));
    return recorded ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }

  private List<String> wanted(RuleSet ruleSet, List<String> named) {
    List<String> known = List.copyOf(ruleSet.policies().keySet());
    for (String policy : named) {
      if (!known.contains(policy)) {
        throw new CannotRun(
            words.say("test.unknownPolicy", policy)
                + Suggestion.of(policy, known, words)
                + words.say("test.policies", words.list(known)));
      }
    }
    return named.isEmpty() ? known : named.stream().distinct().toList();
  }

  private boolean run(List<String> wanted, CaseFiles files, RuleSet ruleSet) {
    try {
      RuleBase engine = RuleBase.load(ruleSet, cache.folder(surroundings));
      CaseRunner runner = new CaseRunner(ruleSet, engine);
      CaseText text = new CaseText(words, ruleSet);
      text.unread(files.refused(), files.lost());
      List<CaseResult> results = new ArrayList<>();
      List<Watched> watched = new ArrayList<>();
      for (PolicyCase example : files.cases()) {
        CaseResult result =
            coverage.wanted() ? watch(runner, example, watched) : runner.run(example);
        text.lines(result).forEach(told()::println);
        results.add(result);
      }
      List<String> whole = wanted.stream().filter(files::isWhole).toList();
      boolean covered = cover(whole, ruleSet, results);
      List<String> unread = wanted.stream().filter(policy -> !files.isWhole(policy)).toList();
      covered &=
          !coverage.wanted() || coverage.show(whole, unread, ruleSet, watched, surroundings, words);
      told().println(text.summary());
      return text.allPassed() && covered;
    } catch (EngineFailure failure) {
      new ProblemText(words).lines(failure.problems()).forEach(surroundings.err()::println);
      return false;
    }
  }

  /** Where examples are told of: beside the results where these are JSON. */
  private PrintStream told() {
    return coverage.isJson(words) ? surroundings.err() : surroundings.out();
  }

  private static CaseResult watch(CaseRunner runner, PolicyCase example, List<Watched> watched) {
    Watched one = runner.watch(example);
    watched.add(one);
    return one.result();
  }

  /** Whether the examples show all that these policies say; an unread one might. */
  private boolean cover(List<String> wanted, RuleSet ruleSet, List<CaseResult> results) {
    CoverageText text = new CoverageText(words);
    boolean covered = true;
    for (String policy : wanted) {
      List<Gap> gaps = CaseCoverage.of(ruleSet, policy, results);
      text.lines(policy, gaps).forEach(told()::println);
      covered &= gaps.isEmpty();
    }
    return covered;
  }
}
