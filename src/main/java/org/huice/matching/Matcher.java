package org.huice.matching;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.determination.Condition;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.problem.Problem;
import org.huice.rule.Policy;
import org.huice.vocabulary.Vocabulary;

/**
 * Holds rules against the facts of one dossier, in Kleene's three-valued logic and by nested loops.
 * What is absent is unknown; a list that was not given may hold any fact.
 */
public final class Matcher {
  /** How many facts may be held against the patterns of one rule for one subject. */
  public static final int LIMIT = 100_000;

  private final Vocabulary vocabulary;
  private final FactIndex facts;
  private final int limit;

  /** A matcher for the facts of that dossier. */
  public Matcher(Vocabulary vocabulary, Dossier dossier) {
    this(vocabulary, dossier, LIMIT);
  }

  Matcher(Vocabulary vocabulary, Dossier dossier, int limit) {
    this.vocabulary = vocabulary;
    this.facts = new FactIndex(vocabulary, dossier);
    this.limit = limit;
  }

  /** The facts that rules are held against. */
  public FactIndex facts() {
    return facts;
  }

  /**
   * One rule held against one subject: of all assignments of the other facts the one that comes
   * nearest to meeting it.
   *
   * @param policy on the day that chose its parameters; its way of reading facts is not used
   * @param problems told where there are too many combinations to look at
   * @return empty if a problem was told
   */
  public Optional<RuleReading> read(
      RuleTree rule, Policy policy, Fact subject, Consumer<Problem> problems) {
    try {
      List<Condition> conditions = search(rule, policy, subject).nearest();
      Truth truth = Truth.all(Conditions.truths(conditions));
      return Optional.of(new RuleReading(rule.name(), truth, conditions));
    } catch (TooManyCombinations tooMany) {
      problems.accept(tooMany.problem());
      return Optional.empty();
    }
  }

  private Search search(RuleTree rule, Policy policy, Fact subject) {
    Patterns patterns = new Patterns(new Conditions(policy));
    Steps steps = new Steps(rule, limit);
    return new Search(rule, patterns, facts, vocabulary, steps, subject);
  }
}
