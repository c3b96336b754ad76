package org.huice.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;
import org.huice.vocabulary.Vocabulary;

/** Finds conditions of one checked rule that can never hold, alone or together, or always do. */
final class DeadCheck {
  /** More conditions than a rule has that somebody wrote by hand; no more are looked into. */
  private static final int MOST = 300;

  /** As many as it is worth to find the few that matter. */
  private static final int FEW = 30;

  private final PolicyDocument policy;
  private final RuleTree rule;
  private final Operands operands;
  private final Universe universe;

  DeadCheck(Vocabulary vocabulary, Singles singles, PolicyDocument policy, RuleTree rule) {
    this.policy = policy;
    this.rule = rule;
    this.operands = new Operands(vocabulary, singles, rule);
    this.universe = new Universe(vocabulary, operands);
  }

  /** What is found at one place; {@code with} names what it cannot hold beside, or nothing. */
  private record Found(Place place, boolean always, String text, String with) {}

  /** What was said before, and when it holds. */
  private record Said(String text, Cases when) {}

  /** Reports what can never hold; of a rule that has no such condition, what else is doubtful. */
  void check(Consumer<Problem> problems) {
    List<Problem> errors = new ArrayList<>();
    errors(errors::add);
    errors.forEach(problems);
    if (errors.isEmpty()) {
      warnings(problems);
    }
  }

  /** Reports what can never hold, whatever the parameters are. */
  private void errors(Consumer<Problem> problems) {
    for (Found found : find(ValuesOn.any(policy))) {
      if (!found.always()) {
        boolean alone = found.with().isEmpty();
        ProblemCode code = alone ? DoubtProblem.NEVER_TRUE : DoubtProblem.CONDITIONS_CONTRADICT;
        problems.accept(Problem.at(found.place(), code, found.text(), found.with()));
      }
    }
  }

  /** Reports what always holds, and what can never hold by the parameters' values. */
  private void warnings(Consumer<Problem> problems) {
    List<ValuesOn> spans = ValuesOn.spans(policy, Leaf.parameters(rule));
    Map<Found, Integer> times = new LinkedHashMap<>();
    Map<Found, String> first = new LinkedHashMap<>();
    for (ValuesOn span : spans.isEmpty() ? List.of(ValuesOn.any(policy)) : spans) {
      for (Found found : find(span)) {
        times.merge(found, 1, Integer::sum);
        first.putIfAbsent(found, String.valueOf(span.day()));
      }
    }
    times.forEach(
        (found, often) -> {
          if (!found.always()) {
            boolean alone = found.with().isEmpty();
            ProblemCode code =
                alone ? DoubtProblem.NEVER_TRUE_BY_VALUES : DoubtProblem.CONTRADICTION_BY_VALUES;
            String from = Objects.requireNonNull(first.get(found));
            problems.accept(Problem.at(found.place(), code, found.text(), from, found.with()));
          } else if (often >= spans.size()) {
            problems.accept(Problem.at(found.place(), DoubtProblem.ALWAYS_TRUE, found.text()));
          }
        });
  }

  private List<Found> find(ValuesOn values) {
    if (Leaf.of(rule).size() > MOST) {
      return List.of();
    }
    return new Reading(new ConditionCases(operands, universe, values)).read(rule.when());
  }

  /** One reading of the conditions, in order. */
  private static final class Reading {
    private final ConditionCases cases;
    private final List<Found> found = new ArrayList<>();
    private List<Said> said = new ArrayList<>();
    private Cases known = Cases.ALWAYS;

    Reading(ConditionCases cases) {
      this.cases = cases;
    }

    List<Found> read(List<Conditional> conditionals) {
      conditionals.forEach(this::read);
      return List.copyOf(found);
    }

    private void read(Conditional conditional) {
      if (conditional instanceof Conditional.Pattern pattern) {
        if (!pattern.type().equals(Variables.POLICY)) {
          constraints(pattern.constraints(), pattern);
        }
      } else if (conditional instanceof Conditional.Some some) {
        inside(some.pattern());
      } else if (conditional instanceof Conditional.None none) {
        inside(none.pattern());
      } else if (conditional instanceof Conditional.Every every) {
        inside(every.pattern());
      } else if (conditional instanceof Conditional.Either either) {
        either.branches().forEach(this::read);
      } else if (conditional instanceof Conditional.Accumulate accumulate) {
        inside(accumulate.source());
        constraints(accumulate.constraints(), accumulate.source());
      }
    }

    /** What is said of facts within a quantifier is said of no others. */
    private void inside(Conditional.Pattern pattern) {
      Cases before = known;
      List<Said> outside = List.copyOf(said);
      constraints(pattern.constraints(), pattern);
      known = before;
      said = new ArrayList<>(outside);
    }

    private void constraints(List<Constraint> constraints, Conditional.Pattern here) {
      for (Constraint constraint : constraints) {
        if (constraint.binding() == null) {
          condition(constraint.expression(), here);
        }
      }
    }

    private void condition(Expression condition, Conditional.Pattern here) {
      if (condition instanceof Expression.And and) {
        and.operands().forEach(operand -> condition(operand, here));
        return;
      }
      Cases own = cases.of(condition, true, here);
      if (isDead(condition, own)) {
        return;
      }
      if (condition instanceof Expression.Or or) {
        or.operands().forEach(operand -> isDead(operand, cases.of(operand, true, here)));
      }
      if (!asksForAnyNumber(condition) && cases.of(condition, false, here).isNever()) {
        found.add(new Found(condition.place(), true, condition.text(), ""));
      }
      said.add(new Said(condition.text(), own));
      known = known.and(own);
    }

    /**
     * 名次 > 0 of a field that is never 0 says that it has to be filled in, and can say so no other
     * way.
     */
    private static boolean asksForAnyNumber(Expression condition) {
      return condition instanceof Expression.Compare compare
          && compare.right() instanceof Expression.Number;
    }

    private boolean isDead(Expression condition, Cases own) {
      if (own.isNever()) {
        found.add(new Found(condition.place(), false, condition.text(), ""));
        return true;
      }
      boolean dead = known.and(own).isNever();
      if (dead) {
        found.add(new Found(condition.place(), false, condition.text(), against(own)));
      }
      return dead;
    }

    /** The earlier conditions without any of which it could hold. */
    private String against(Cases own) {
      List<Said> needed = new ArrayList<>(said);
      for (Said one : said.size() > FEW ? List.<Said>of() : said) {
        List<Said> without = new ArrayList<>(needed);
        without.remove(one);
        if (together(without).and(own).isNever()) {
          needed = without;
        }
      }
      return Nearest.list(needed.stream().map(Said::text).toList());
    }

    private static Cases together(List<Said> some) {
      return some.stream().map(Said::when).reduce(Cases.ALWAYS, Cases::and);
    }
  }
}
