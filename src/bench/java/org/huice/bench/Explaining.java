package org.huice.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.huice.advice.Advice;
import org.huice.advice.Adviser;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.Firing;
import org.huice.engine.RuleBase;
import org.huice.engine.Run;
import org.huice.evaluation.Evaluator;
import org.huice.explanation.Explainer;
import org.huice.explanation.Explanation;
import org.huice.json.ExplanationJson;
import org.huice.json.JsonText;
import org.huice.page.ExplanationText;
import org.huice.page.Words;
import org.huice.rule.Policy;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.tree.JsonTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to explain everything about one enterprise, beside deciding it, and where the time
 * goes. The figures of one run belong together; nothing is to be read from one alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Explaining {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  /** What is explained: open and refused clauses, four parcels, missing facts, a way to succeed. */
  @Param({
    "enterprises/豫光新能",
    "enterprises/宏图置地",
    "explanations/光伏与微电网-信息缺失类型与投资额",
    "explanations/科技创新债券-不符合未发行"
  })
  private String facts = "";

  private RuleSet rules;
  private RuleBase engine;
  private Evaluator evaluator;
  private Dossier dossier;
  private Determination determination;
  private Explanation explanation;
  private Advice advice;

  /** Reads and compiles the shipped rules. */
  @Setup
  public void prepare() {
    rules = RuleSetReader.read(Path.of("rules")).ruleSet();
    engine = RuleBase.load(rules, null);
    evaluator = new Evaluator(rules, engine, null);
    dossier = dossier("fixtures/" + facts + ".json");
    determination = decideBothWays();
    explanation = explain();
    advice = advise();
  }

  private Dossier dossier(String file) {
    try {
      return JsonTree.read(file, Files.readAllBytes(Path.of(file)), problem -> {})
          .flatMap(node -> new DossierReader(rules.vocabulary()).read(node, file, problem -> {}))
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Drools alone, all policies on one day. */
  @Benchmark
  public List<Firing> engineAlone() {
    List<Policy> policies =
        rules.policies().values().stream()
            .map(policy -> new Policy(policy.document(), DAY, DAY, engine.values()))
            .toList();
    return engine.run(List.of(new Run(dossier, policies))).get(0).firings();
  }

  /** A decision as the program makes it: engine, second matcher, comparison, rulings. */
  @Benchmark
  public Determination decideBothWays() {
    return evaluator.decide(dossier, DAY).determination();
  }

  /** Every condition of every ruling, with values, sources and parameters. */
  @Benchmark
  public Explanation explain() {
    return new Explainer(rules, null).explain(determination);
  }

  /** What is missing and its worth, what to ask, what would turn refusals: many decisions. */
  @Benchmark
  public Advice advise() {
    return new Adviser(rules, evaluator).of(determination);
  }

  /** The words. */
  @Benchmark
  public List<String> write() {
    return new ExplanationText(Words.in(Locale.CHINESE), rules, null, true, DAY)
        .lines(explanation, advice);
  }

  /** The JSON. */
  @Benchmark
  public String json() {
    return JsonText.compact(ExplanationJson.tree(explanation, advice));
  }
}
