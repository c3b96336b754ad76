package org.huice.bench.huice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.bench.common.Contender;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.FactLine;
import org.huice.bench.common.Level;
import org.huice.bench.common.PolicySet;
import org.huice.bench.common.Ruled;
import org.huice.bench.common.Setting;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.CrossChecking;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.tree.JsonTree;

/** Huice as the batch calls it: one enterprise after the other, each with all that it decides. */
public final class HuiceContender implements Contender<Determination> {
  private final RuleSet rules;
  private final Evaluator evaluator;
  private final String name;
  private final List<Dossier> dossiers = new ArrayList<>();

  private HuiceContender(String name, RuleSet rules, Evaluator evaluator) {
    this.name = name;
    this.rules = rules;
    this.evaluator = evaluator;
  }

  /** With engine and second matcher, as every decision is made today. */
  public static HuiceContender checked(PolicySet set) throws IOException {
    return of(Setting.rules(set));
  }

  /** The same with the rules of a folder. */
  static HuiceContender of(Path folder) {
    RuleSet rules = read(folder);
    return new HuiceContender(
        "huice", rules, new Evaluator(rules, RuleBase.load(rules, null), null));
  }

  /** With the engine, and the second matcher only where a condition may be unknown. */
  public static HuiceContender trusting(PolicySet set) throws IOException {
    RuleSet rules = read(Setting.rules(set));
    Evaluator every = new Evaluator(rules, RuleBase.load(rules, null), null);
    return new HuiceContender("huice-trusting", rules, every.checking(CrossChecking.NONE));
  }

  /** With the second matcher alone, which is no way to decide; to see what it costs. */
  public static HuiceContender ofReadings(PolicySet set) throws IOException {
    RuleSet rules = read(Setting.rules(set));
    return new HuiceContender("huice-matcher", rules, Evaluator.ofReadings(rules));
  }

  private static RuleSet read(Path folder) {
    RuleSetReading reading = RuleSetReader.read(folder);
    return Objects.requireNonNull(reading.ruleSet(), () -> reading.problems().toString());
  }

  /** An enterprise as the reader of fact files makes it. */
  static Dossier dossier(RuleSet rules, Enterprise enterprise) {
    byte[] line = FactLine.of(enterprise).getBytes(StandardCharsets.UTF_8);
    return JsonTree.read("line", line, HuiceContender::refuse)
        .flatMap(
            node ->
                new DossierReader(rules.vocabulary()).read(node, "line", HuiceContender::refuse))
        .orElseThrow();
  }

  private static void refuse(Problem problem) {
    throw new IllegalStateException(problem.toString());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Level level() {
    return Level.REASONS;
  }

  @Override
  public void load(List<Enterprise> enterprises) {
    dossiers.clear();
    enterprises.forEach(enterprise -> dossiers.add(dossier(rules, enterprise)));
  }

  @Override
  public List<Determination> decide(int from, int to) {
    List<Determination> all = new ArrayList<>(to - from);
    for (Dossier dossier : dossiers.subList(from, to)) {
      Evaluation evaluation = evaluator.decide(dossier, Setting.DAY);
      all.add(
          Objects.requireNonNull(
              evaluation.determination(), () -> evaluation.problems().toString()));
    }
    return all;
  }

  @Override
  public List<Ruled> say(Determination determination) {
    return determination.rulings().stream().map(HuiceWords::of).toList();
  }
}
