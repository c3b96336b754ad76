package org.huice.matching;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.determination.RuleReading;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.problem.Problem;
import org.huice.rule.Policy;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Holds rules against the facts of one dossier, in Kleene's three-valued logic and by nested loops.
 * What is absent is unknown; a list that was not given may hold any fact.
 */
public final class Matcher {
  /** How many facts may be held against the patterns of one rule for one subject. */
  static final int LIMIT = 100_000;

  private final Vocabulary vocabulary;
  private final FactIndex facts;
  private final int limit;
  private @Nullable Conditions last;

  /** A matcher for the facts of that dossier. */
  public Matcher(Vocabulary vocabulary, Dossier dossier) {
    this(vocabulary, new FactIndex(vocabulary, dossier), LIMIT);
  }

  /** A matcher for the facts of a dossier that have been put in order before. */
  public Matcher(Vocabulary vocabulary, FactIndex facts) {
    this(vocabulary, facts, LIMIT);
  }

  Matcher(Vocabulary vocabulary, Dossier dossier, int limit) {
    this(vocabulary, new FactIndex(vocabulary, dossier), limit);
  }

  private Matcher(Vocabulary vocabulary, FactIndex facts, int limit) {
    this.vocabulary = vocabulary;
    this.facts = facts;
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
    return read(rule, policy, subject, Witness.NOBODY, problems);
  }

  /**
   * The same reading, before a witness.
   *
   * @param witness told what is held against facts on the way
   */
  public Optional<RuleReading> read(
      RuleTree rule, Policy policy, Fact subject, Witness witness, Consumer<Problem> problems) {
    return read(rule, Spot.of(rule.name()), policy, subject, witness, problems);
  }

  /**
   * The same reading of a rule that was made ready, which remembers what it says of its conditions.
   */
  public Optional<RuleReading> read(
      ReadyRule rule, Policy policy, Fact subject, Consumer<Problem> problems) {
    return read(rule.rule(), rule.spot(), policy, subject, Witness.NOBODY, problems);
  }

  private Optional<RuleReading> read(
      RuleTree rule,
      Spot spot,
      Policy policy,
      Fact subject,
      Witness witness,
      Consumer<Problem> problems) {
    try {
      return Optional.of(new Search(attempt(rule, policy, subject, witness), spot).nearest());
    } catch (TooManyCombinations tooMany) {
      problems.accept(tooMany.problem());
      return Optional.empty();
    }
  }

  /**
   * Every way in which one rule is true of one subject, in the order of the facts' identities; none
   * where its reading is not true.
   *
   * @param policy on the day that chose its parameters, reading {@link FactsAsGiven}
   * @param problems told where there are too many combinations, or an amount has no exact value
   * @return empty if a problem was told
   */
  public Optional<List<Match>> matches(
      RuleTree rule, Policy policy, Fact subject, Consumer<Problem> problems) {
    try {
      return Optional.of(
          new Assignments(attempt(rule, policy, subject, Witness.NOBODY))
              .all().stream().map(found -> match(rule, policy, found)).toList());
    } catch (TooManyCombinations tooMany) {
      problems.accept(tooMany.problem());
    } catch (ArithmeticException inexact) {
      problems.accept(inexact(rule, inexact));
    }
    return Optional.empty();
  }

  /**
   * Whether a rule is true of one subject, and how: the truth of its reading and its matches,
   * without the reasons. It asks for no more than {@link #read} and {@link #matches} do.
   *
   * @param rule no wider than can certainly be read over so many facts
   * @param policy as for matches
   * @param problems told where an amount has no exact value
   * @return empty if a problem was told
   */
  public Optional<ReadyRule.Answer> answer(
      ReadyRule rule, Policy policy, Fact subject, Consumer<Problem> problems) {
    try {
      return Optional.of(rule.of(policy, facts, subject));
    } catch (ArithmeticException inexact) {
      problems.accept(inexact(rule.rule(), inexact));
      return Optional.empty();
    }
  }

  private static Problem inexact(RuleTree rule, ArithmeticException inexact) {
    String why = String.valueOf(inexact.getMessage());
    return Problem.at(rule.place(), MatchingProblem.NO_EXACT_AMOUNT, rule.name(), why);
  }

  private Match match(RuleTree rule, Policy policy, Assignments.Assignment found) {
    Insertion insertion = new Insertion(policy, vocabulary, Variables.of(rule), found.scope());
    return new Match(found.facts(), insertion.of(rule.then()));
  }

  private Attempt attempt(RuleTree rule, Policy policy, Fact subject, Witness witness) {
    return new Attempt(rule, subject, vocabulary, facts, conditions(policy, witness), limit);
  }

  /** Nearly always those of the rule before, which is of the same policy. */
  private Conditions conditions(Policy policy, Witness witness) {
    Conditions known = last;
    if (known == null || !known.isOf(policy, witness)) {
      known = new Conditions(policy, witness);
      last = known;
    }
    return known;
  }
}
