package org.huice.bench.huice;

import java.io.IOException;
import java.math.BigDecimal;
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
import org.huice.determination.Ruling;
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

/** Huice: many enterprises in a call, as the batch decides, or one in a call, as a check does. */
public final class HuiceContender implements Contender<Determination> {
  private static final CrossChecking SAMPLE = new CrossChecking(new BigDecimal("0.01"));

  private final RuleSet rules;
  private final Evaluator evaluator;
  private final String name;
  private final boolean together;
  private final Looking looking;
  private final List<Dossier> dossiers = new ArrayList<>();

  /** What is looked at in the time that is measured: the rest is not made. */
  private enum Looking {
    /** What is granted or open, which settlement makes anyway. */
    GRANTS,
    /** Every ruling, as the hand-written programs make it. */
    RULINGS,
    /** Every reason of every ruling. */
    REASONS
  }

  private HuiceContender(String name, RuleSet rules, Evaluator evaluator, boolean together) {
    this(name, rules, evaluator, together, Looking.RULINGS);
  }

  private HuiceContender(
      String name, RuleSet rules, Evaluator evaluator, boolean together, Looking looking) {
    this.name = name;
    this.rules = rules;
    this.evaluator = evaluator;
    this.together = together;
    this.looking = looking;
  }

  /** With engine and second matcher on every enterprise, held against each other. */
  public static HuiceContender checked(PolicySet set) throws IOException {
    return of("huice", Setting.rules(set), CrossChecking.EVERY, true);
  }

  /** The same, and every reason looked at: it is made when somebody looks. */
  public static HuiceContender explained(PolicySet set) throws IOException {
    HuiceContender checked = checked(set);
    return checked.looking("huice-explained", Looking.REASONS);
  }

  /** With the engine, and the second matcher only where a condition may be unknown. */
  public static HuiceContender trusting(PolicySet set) throws IOException {
    return trusting(Setting.rules(set));
  }

  private static HuiceContender trusting(Path folder) {
    return of("huice-trusting", folder, CrossChecking.NONE, true);
  }

  /** The same for who only adds up what is granted: no ruling is looked at. */
  public static HuiceContender added(PolicySet set) throws IOException {
    return added(Setting.rules(set));
  }

  /** The same with the rules of a folder. */
  static HuiceContender added(Path folder) {
    return trusting(folder).looking("huice-added", Looking.GRANTS);
  }

  private HuiceContender looking(String other, Looking at) {
    return new HuiceContender(other, rules, evaluator, together, at);
  }

  /** The same, one enterprise in a call. */
  public static HuiceContender single(PolicySet set) throws IOException {
    return of("huice-single", Setting.rules(set), CrossChecking.NONE, false);
  }

  /** Every hundredth enterprise, drawn by its name, is held against the second matcher. */
  public static HuiceContender sample(PolicySet set) throws IOException {
    return of("huice-sample", Setting.rules(set), SAMPLE, true);
  }

  /** With the second matcher alone, which is no way to decide; to see what it costs. */
  public static HuiceContender ofReadings(PolicySet set) throws IOException {
    RuleSet rules = read(Setting.rules(set));
    return new HuiceContender("huice-matcher", rules, Evaluator.ofReadings(rules), true);
  }

  private static HuiceContender of(
      String name, Path folder, CrossChecking checking, boolean together) {
    RuleSet rules = read(folder);
    Evaluator every = new Evaluator(rules, RuleBase.load(rules, null), null);
    return new HuiceContender(name, rules, every.checking(checking), together);
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
    List<Dossier> some = dossiers.subList(from, to);
    List<Determination> all = new ArrayList<>(to - from);
    if (together) {
      evaluator.decideAll(some, Setting.DAY).forEach(each -> all.add(looked(decided(each))));
    } else {
      some.forEach(dossier -> all.add(looked(decided(evaluator.decide(dossier, Setting.DAY)))));
    }
    return all;
  }

  private static Determination decided(Evaluation evaluation) {
    return Objects.requireNonNull(
        evaluation.determination(), () -> evaluation.problems().toString());
  }

  /** Some rulings are made when somebody looks; the hand-written programs make every one. */
  private Determination looked(Determination determination) {
    if (looking == Looking.GRANTS) {
      return determination;
    }
    for (Ruling ruling : determination.rulings()) {
      if (looking == Looking.REASONS) {
        ruling.readings().forEach(Objects::requireNonNull);
      }
    }
    return determination;
  }

  @Override
  public List<Ruled> say(Determination determination) {
    return determination.rulings().stream().map(HuiceWords::of).toList();
  }
}
