package org.huice.engine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.huice.dossier.Dossier;
import org.huice.drl.CanonicalDrl;
import org.huice.drl.RuleTree;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.rule.FactValues;
import org.huice.rule.Known;
import org.huice.rule.Law;
import org.huice.rule.Policy;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * The compiled rules of a rule set. Immutable and safe for use by many threads; each run has a
 * session of its own.
 */
public final class RuleBase {
  /** More firings than this in one run can only be a fault. */
  private static final int MOST_FIRINGS = 100_000;

  private final FactValues values;
  private final KnownTypes knownTypes;
  private final Assembly.Assembled assembled;
  private final Map<String, FactClass> classes;
  private final FiredRules rules;
  private final AskedTypes askedTypes;

  private RuleBase(
      Vocabulary vocabulary,
      Assembly.Assembled assembled,
      Map<String, FactClass> classes,
      List<UnitSource> policies) {
    this.values = new ToldValues(vocabulary);
    this.knownTypes = new KnownTypes(vocabulary);
    this.assembled = assembled;
    this.classes = classes;
    this.rules = FiredRules.of(policies);
    this.askedTypes =
        new AskedTypes(
            vocabulary, policies.stream().flatMap(policy -> policy.rules().stream()).toList());
  }

  /**
   * Compiles a rule set, or takes from the cache what it holds.
   *
   * @param cacheFolder where compiled units are kept; null for no cache
   * @throws EngineFailure if the compiler or the scan refuses a unit, which checked rules should
   *     never see
   */
  public static RuleBase load(RuleSet ruleSet, @Nullable Path cacheFolder) {
    Vocabulary vocabulary = ruleSet.vocabulary();
    String text = CanonicalDrl.vocabulary(vocabulary);
    List<UnitSource> policies =
        ruleSet.policies().values().stream()
            .filter(policy -> !policy.rules().isEmpty())
            .map(policy -> source(policy, vocabulary))
            .toList();
    return load(vocabulary, vocabularySource(text), policies, new UnitCache(cacheFolder));
  }

  static UnitSource vocabularySource(String text) {
    return new UnitSource("vocabulary", text, List.of(), rule -> "", Place.of("vocabulary"));
  }

  private static UnitSource source(PolicyRules policy, Vocabulary vocabulary) {
    String id = policy.document().id();
    return new UnitSource(
        id,
        CanonicalDrl.policy(id, policy.rules(), vocabulary),
        policy.rules(),
        rule -> CanonicalDrl.policy(id, List.of(rule), vocabulary),
        Place.of(policy.rules().get(0).place().file()));
  }

  /**
   * What the scan lets pass and the virtual machine refuses, no compiler made: somebody forged it,
   * or the disk damaged it, and all is made anew.
   */
  static RuleBase load(
      Vocabulary vocabulary, UnitSource source, List<UnitSource> policies, UnitCache cache) {
    try {
      return assemble(vocabulary, source, policies, cache);
    } catch (LinkageError | IllegalStateException | ClassCastException forged) {
      return assemble(vocabulary, source, policies, cache.anew());
    }
  }

  private static RuleBase assemble(
      Vocabulary vocabulary, UnitSource source, List<UnitSource> policies, UnitCache cache) {
    Assembly.Assembled assembled = new Assembly(vocabulary, source, cache).assemble(policies);
    Map<String, FactClass> classes = new LinkedHashMap<>();
    try {
      for (FactType type : vocabulary.types().values()) {
        classes.put(type.name(), FactClass.of(type, assembled.vocabulary()));
      }
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
    return new RuleBase(vocabulary, assembled, classes, policies);
  }

  /** How the policies of a run read the facts that rules hand to them; has no state. */
  public FactValues values() {
    return values;
  }

  /**
   * Runs all rules once over each dossier.
   *
   * @return for each run what fired, sorted by policy, clause, rule and subject
   * @throws EngineFailure if an amount has no exact value, rules fire without end, or compiled
   *     classes of the cache cannot run
   */
  public List<List<Firing>> run(List<Run> runs) {
    return runs.stream().map(run -> run(run, MOST_FIRINGS)).toList();
  }

  /**
   * Runs all rules once over a dossier.
   *
   * @param policies makes the policies to apply, each on its day, given how facts are read
   * @return sorted by policy, clause, rule and subject
   * @throws EngineFailure as {@link #run(List)}
   */
  public List<Firing> run(Dossier dossier, Function<FactValues, List<Policy>> policies) {
    return run(new Run(dossier, policies.apply(values)), MOST_FIRINGS);
  }

  /** One run of no more firings than given. */
  List<Firing> run(Run run, int most) {
    Dossier dossier = run.dossier();
    Law law = new Law(run.policies());
    SessionFacts facts = new SessionFacts(dossier, law, classes);
    FiringListener listener = new FiringListener(rules);
    KieSession session = assembled.base().newKieSession();
    try {
      listener.listenTo(session);
      session.insert(law);
      facts.ordered().forEach(session::insert);
      insertKnown(session, facts, dossier);
      fire(session, dossier, most);
    } catch (LinkageError forged) {
      throw new EngineFailure(List.of(unsound(dossier, forged)));
    } finally {
      session.dispose();
    }
    return listener.firings();
  }

  private void insertKnown(KieSession session, SessionFacts facts, Dossier dossier) {
    Set<String> asked = askedTypes.of(dossier);
    if (asked.isEmpty()) {
      return;
    }
    for (String type : knownTypes.of(dossier)) {
      if (asked.contains(type)) {
        session.insert(new Known(type));
      }
    }
    facts.known(knownTypes, asked).forEach(session::insert);
  }

  private void fire(KieSession session, Dossier dossier, int most) {
    try {
      if (session.fireAllRules(most + 1) > most) {
        throw new EngineFailure(
            List.of(
                Problem.at(
                    Place.of(dossier.file()),
                    EngineProblem.TOO_MANY_FIRINGS,
                    String.valueOf(most))));
      }
    } catch (ConsequenceException failed) {
      throw new EngineFailure(List.of(notComputed(failed)));
    }
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
    RuleTree rule = rules.written(failed.getRule()).tree();
    return Problem.at(
        rule.place(),
        EngineProblem.CANNOT_COMPUTE,
        rule.name(),
        String.valueOf(arithmetic.getMessage()));
  }
}
