package org.huice.engine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.dossier.Dossier;
import org.huice.drl.CanonicalDrl;
import org.huice.drl.RuleTree;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.rule.FactValues;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * The compiled rules of a rule set. Immutable and safe for use by many threads; each call has
 * sessions of its own.
 */
public final class RuleBase {
  /** More firings than this in one run can only be a fault. */
  private static final int MOST_FIRINGS = 100_000;

  /** So many dossiers share a session; more are no faster, and hold more in memory. */
  private static final int MOST_TOGETHER = 100;

  private final FactValues values;
  private final Networks networks;
  private final Gathering gathering;
  private final Sessions sessions = new Sessions();

  private RuleBase(
      Vocabulary vocabulary,
      Networks networks,
      Map<String, FactClass> classes,
      List<UnitSource> policies) {
    this.values = new ToldValues(vocabulary);
    this.networks = networks;
    this.gathering = new Gathering(classes, FiredRules.of(policies), new KnownTypes(vocabulary));
  }

  /**
   * Compiles a rule set, or takes from the cache what it holds.
   *
   * @param cacheFolder where compiled units are kept; null for no cache
   * @throws EngineFailure if the compiler or the scan refuses a unit, which checked rules should
   *     never see
   */
  public static RuleBase load(RuleSet ruleSet, @Nullable Path cacheFolder) {
    return load(ruleSet, cacheFolder, new UnitMemory());
  }

  /**
   * The same, where rules were loaded before: of what did not change nothing is read again.
   *
   * @param memory of the load before, and of this one for the next
   */
  public static RuleBase load(RuleSet ruleSet, @Nullable Path cacheFolder, UnitMemory memory) {
    Vocabulary vocabulary = ruleSet.vocabulary();
    String text = CanonicalDrl.vocabulary(vocabulary);
    List<UnitSource> policies =
        ruleSet.policies().values().stream()
            .filter(policy -> !policy.rules().isEmpty())
            .map(policy -> source(policy, vocabulary))
            .toList();
    return load(vocabulary, vocabularySource(text), policies, new UnitCache(cacheFolder), memory);
  }

  static UnitSource vocabularySource(String text) {
    return new UnitSource("vocabulary", text, List.of(), rule -> "", Place.of("vocabulary"));
  }

  static UnitSource source(PolicyRules policy, Vocabulary vocabulary) {
    String id = policy.document().id();
    return new UnitSource(
        id,
        CanonicalDrl.policy(id, policy.rules(), vocabulary),
        policy.rules(),
        rule -> CanonicalDrl.policy(id, List.of(rule), vocabulary),
        Place.of(policy.rules().get(0).place().file()),
        policy.document());
  }

  static RuleBase load(
      Vocabulary vocabulary, UnitSource source, List<UnitSource> policies, UnitCache cache) {
    return load(vocabulary, source, policies, cache, new UnitMemory());
  }

  /**
   * What the scan lets pass and the virtual machine refuses, no compiler made: somebody forged it,
   * or the disk damaged it, and all is made anew.
   */
  private static RuleBase load(
      Vocabulary vocabulary,
      UnitSource source,
      List<UnitSource> policies,
      UnitCache cache,
      UnitMemory memory) {
    try {
      return assemble(
          vocabulary, Assembly.of(vocabulary, source, policies, cache, memory), policies);
    } catch (LinkageError | IllegalStateException | ClassCastException forged) {
      UnitCache anew = cache.anew();
      return assemble(
          vocabulary, Assembly.of(vocabulary, source, policies, anew, new UnitMemory()), policies);
    }
  }

  private static RuleBase assemble(
      Vocabulary vocabulary, Assembly assembly, List<UnitSource> policies) {
    Map<String, FactClass> classes = new LinkedHashMap<>();
    try {
      for (FactType type : vocabulary.types().values()) {
        classes.put(type.name(), FactClass.of(type, assembly.vocabulary().loader()));
      }
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
    return new RuleBase(vocabulary, new Networks(assembly, policies), classes, policies);
  }

  /** How the policies of a run read the facts that rules hand to them; has no state. */
  public FactValues values() {
    return values;
  }

  /**
   * Runs all rules once over each dossier. What one dossier is told does not hang on the others.
   *
   * @return for each run what fired, or why it failed: an amount has no exact value, rules fire
   *     without end, or compiled classes of the cache cannot run
   */
  public List<Ran> run(List<Run> runs) {
    if (runs.size() == 1) {
      return List.of(ran(runs.get(0)));
    }
    Ran[] ran = new Ran[runs.size()];
    for (Batch batch : Batch.of(runs, networks::of, MOST_TOGETHER)) {
      List<Ran> together = together(batch);
      for (int i = 0; i < together.size(); i++) {
        ran[batch.positions().get(i)] = together.get(i);
      }
    }
    return List.of(ran);
  }

  /** Where one of them fails, all are run alone, to see which. */
  @SuppressWarnings("EmptyCatch")
  private List<Ran> together(Batch batch) {
    KieBase network = batch.network();
    if (network != null && batch.runs().size() > 1) {
      try {
        return sessions.run(network, batch.runs(), gathering, MOST_FIRINGS).stream()
            .map(Ran::of)
            .toList();
      } catch (RuntimeException | LinkageError ofOne) {
        // Told below, of whom it is.
      }
    }
    return batch.runs().stream().map(this::ran).toList();
  }

  private Ran ran(Run run) {
    try {
      return Ran.of(alone(run, MOST_FIRINGS));
    } catch (EngineFailure failure) {
      return new Ran(List.of(), failure);
    }
  }

  /** One run of no more firings than given. */
  List<Firing> alone(Run run, int most) {
    Dossier dossier = run.dossier();
    try {
      KieBase network = networks.of(run.policies());
      return sessions.run(network, List.of(run), gathering, most).get(0);
    } catch (LinkageError forged) {
      throw new EngineFailure(List.of(unsound(dossier, forged)));
    } catch (ConsequenceException failed) {
      throw new EngineFailure(List.of(problem(failed, dossier, most)));
    }
  }

  private Problem problem(ConsequenceException failed, Dossier dossier, int most) {
    return failed.getCause() instanceof TooManyFirings
        ? Problem.at(Place.of(dossier.file()), EngineProblem.TOO_MANY_FIRINGS, String.valueOf(most))
        : notComputed(failed);
  }

  /** Code of the cache that only shows when it runs that no compiler made it. */
  private static Problem unsound(Dossier dossier, LinkageError forged) {
    return Problem.at(
        Place.of(dossier.file()), EngineProblem.UNSOUND_CODE, forged.getClass().getSimpleName());
  }

  private Problem notComputed(ConsequenceException failed) {
    if (!(failed.getCause() instanceof ArithmeticException arithmetic)) {
      throw failed;
    }
    RuleTree rule = gathering.rules().written(failed.getRule()).tree();
    return Problem.at(
        rule.place(),
        EngineProblem.CANNOT_COMPUTE,
        rule.name(),
        String.valueOf(arithmetic.getMessage()));
  }
}
