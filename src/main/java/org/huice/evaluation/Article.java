package org.huice.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.huice.determination.Matter;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.matching.Breadth;
import org.huice.matching.Gaps;
import org.huice.matching.Inputs;
import org.huice.matching.ReadyRule;
import org.huice.policy.Application;
import org.huice.policy.Clause;
import org.huice.policy.PaymentPlan;
import org.huice.policy.PolicyDocument;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One clause with the rules that decide it, found once of a rule set. */
final class Article {
  private final PolicyDocument policy;
  private final Clause clause;
  private final int number;
  private final int subject;
  private final boolean required;
  private final List<RuleTree> rules;
  private final Breadth breadth;
  private volatile @Nullable Inputs inputs;
  private volatile @Nullable List<ReadyRule> ready;

  /**
   * A clause.
   *
   * @param number among those of its policy
   * @param subject the number of the type it decides for
   * @param rules in the order of the policy; none where nothing decides it
   */
  Article(PolicyDocument policy, Clause clause, int number, int subject, List<RuleTree> rules) {
    this.policy = policy;
    this.clause = clause;
    this.number = number;
    this.subject = subject;
    this.required = isRequired(policy, clause);
    this.rules = List.copyOf(rules);
    this.breadth = widest(rules);
  }

  private static boolean isRequired(PolicyDocument policy, Clause clause) {
    for (Clause other : policy.clauses().values()) {
      PaymentPlan plan = other.handling().payment();
      if (plan != null
          && plan.instalments().stream().anyMatch(part -> clause.id().equals(part.requires()))) {
        return true;
      }
    }
    return false;
  }

  private static Breadth widest(List<RuleTree> rules) {
    Breadth widest = new Breadth(0);
    for (RuleTree rule : rules) {
      Breadth next = Breadth.of(rule);
      widest = next.patterns() > widest.patterns() ? next : widest;
    }
    return widest;
  }

  PolicyDocument policy() {
    return policy;
  }

  Clause clause() {
    return clause;
  }

  int number() {
    return number;
  }

  int subject() {
    return subject;
  }

  List<RuleTree> rules() {
    return rules;
  }

  /** The same, made ready when that is first asked for. */
  List<ReadyRule> ready(Vocabulary vocabulary) {
    List<ReadyRule> made = ready;
    if (made == null) {
      made = rules.stream().map(rule -> new ReadyRule(rule, vocabulary)).toList();
      ready = made;
    }
    return made;
  }

  /** One of its rules, made ready. */
  ReadyRule ready(RuleTree rule, Vocabulary vocabulary) {
    return ready(vocabulary).get(rules.indexOf(rule));
  }

  /** That of its widest rule. */
  Breadth breadth() {
    return breadth;
  }

  /** Whether an award hangs on more than what the rules say. */
  boolean isAppliedFor() {
    Application application = clause.handling().application();
    return application != null && application.mode() != Application.Mode.AUTOMATIC;
  }

  /**
   * Whether more hangs on its rulings than what they say for themselves, also where they say no: an
   * application, or an instalment that requires them.
   */
  boolean isLookedAt() {
    return required || isAppliedFor();
  }

  /** What a ruling on one of its subjects is about. */
  Matter matter(Fact fact, @Nullable LocalDate date) {
    return new Matter(policy.id(), clause.id(), fact.id(), date);
  }

  /** The day that chooses validity and parameters; null where the subject does not give it. */
  @Nullable LocalDate date(Fact fact, LocalDate asOf) {
    String field = clause.datedBy();
    if (field == null) {
      return asOf;
    }
    return fact.value(field) instanceof LocalDate day ? day : null;
  }

  /** What its rules read; found when it is first asked for. */
  Inputs inputs(Gaps gaps) {
    Inputs found = inputs;
    if (found == null) {
      found = Inputs.of(rules, gaps);
      inputs = found;
    }
    return found;
  }
}
