package org.huice.advice;

import java.util.ArrayList;
import java.util.List;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;

/** Writes out what a rule demands for one subject. */
final class Demands {
  /** More conditions than these are not looked at: then there is no advice by this rule. */
  static final int MOST = 20_000;

  private static final Formula NEVER = new Formula.Any(List.of());

  private final RuleTree rule;
  private final Terms terms;
  private final Sources sources;
  private final Fact subject;
  private int written;

  private Demands(RuleTree rule, World world, Fact subject) {
    this.rule = rule;
    this.terms = new Terms(world);
    this.sources = new Sources(terms);
    this.subject = subject;
  }

  /** What the rule demands. */
  static Formula of(RuleTree rule, World world, Fact subject) {
    return new Demands(rule, world, subject).from(0, Scope.EMPTY);
  }

  private Formula from(int index, Scope scope) {
    if (index == rule.when().size()) {
      return new Formula.All(
          LowestBound.of(rule, terms).stream()
              .<Formula>map(bound -> new Formula.Leaf(bound, true, scope))
              .toList());
    }
    Conditional next = rule.when().get(index);
    if (next instanceof Conditional.Pattern pattern) {
      return pattern.type().equals(Variables.POLICY)
          ? from(index + 1, scope)
          : pattern(index, pattern, scope);
    }
    Scope after =
        next instanceof Conditional.Accumulate accumulate ? results(accumulate, scope) : scope;
    return new Formula.All(List.of(element(next, true, scope), from(index + 1, after)));
  }

  private Formula pattern(int index, Conditional.Pattern pattern, Scope scope) {
    List<Formula> ways = new ArrayList<>();
    for (Fact fact : isSubject(pattern) ? List.of(subject) : sources.facts(pattern, scope)) {
      if (terms.world().vocabulary().isA(fact.type().name(), pattern.type())) {
        Scope inner = Sources.bind(pattern, fact, scope);
        ways.add(new Formula.All(List.of(met(pattern, inner), from(index + 1, inner))));
      }
    }
    if (!isSubject(pattern)) {
      ways.addAll(sources.unlisted(pattern, 1, scope));
    }
    return new Formula.Any(List.copyOf(ways));
  }

  private boolean isSubject(Conditional.Pattern pattern) {
    return rule.then().words().get(0).arguments().get(0) instanceof Expression.Variable variable
        && variable.name().equals(pattern.variable());
  }

  private Formula element(Conditional element, boolean wanted, Scope scope) {
    if (element instanceof Conditional.Some some) {
      return exists(some.pattern(), wanted, scope);
    } else if (element instanceof Conditional.None none) {
      return exists(none.pattern(), !wanted, scope);
    } else if (element instanceof Conditional.Every every) {
      return every(every.pattern(), scope);
    } else if (element instanceof Conditional.Either either) {
      return new Formula.Any(
          either.branches().stream().map(branch -> element(branch, wanted, scope)).toList());
    } else if (element instanceof Conditional.Accumulate accumulate) {
      return accumulate(accumulate, scope);
    }
    return NEVER;
  }

  private Formula exists(Conditional.Pattern pattern, boolean wanted, Scope scope) {
    List<Formula> parts = new ArrayList<>();
    for (Fact fact : sources.facts(pattern, scope)) {
      Scope inner = Sources.bind(pattern, fact, scope);
      parts.add(wanted ? met(pattern, inner) : not(pattern, inner));
    }
    parts.addAll(sources.unlisted(pattern, wanted ? 1 : 0, scope));
    return wanted ? new Formula.Any(List.copyOf(parts)) : new Formula.All(List.copyOf(parts));
  }

  private Formula every(Conditional.Pattern pattern, Scope scope) {
    List<Formula> parts = new ArrayList<>();
    for (Fact fact : sources.facts(pattern, scope)) {
      parts.add(met(pattern, Sources.bind(pattern, fact, scope)));
    }
    parts.addAll(sources.unlisted(pattern, 0, scope));
    return new Formula.All(List.copyOf(parts));
  }

  private Formula accumulate(Conditional.Accumulate accumulate, Scope scope) {
    Scope inner = results(accumulate, scope);
    List<Formula> parts = new ArrayList<>();
    List<Formula.Unlisted> empty = sources.unlisted(accumulate.source(), 0, scope);
    if (!empty.isEmpty()) {
      List<Formula> ways = new ArrayList<>();
      ways.add(new Formula.All(List.copyOf(empty)));
      // The figures can only be read once the facts are there.
      for (int count : new Totals(terms).counts(accumulate, inner)) {
        ways.addAll(sources.unlisted(accumulate.source(), count, scope));
      }
      return new Formula.Any(List.copyOf(ways));
    }
    Sources.tests(accumulate.constraints()).forEach(test -> parts.add(leaves(test, true, inner)));
    return new Formula.All(List.copyOf(parts));
  }

  private static Scope results(Conditional.Accumulate accumulate, Scope scope) {
    Scope inner = scope;
    for (Conditional.Result result : accumulate.results()) {
      inner = inner.with(result.variable(), new Scope.OfResult(accumulate, result, scope));
    }
    return inner;
  }

  private Formula met(Conditional.Pattern pattern, Scope inner) {
    return new Formula.All(
        Sources.tests(pattern.constraints()).stream()
            .map(test -> leaves(test, true, inner))
            .toList());
  }

  private Formula not(Conditional.Pattern pattern, Scope inner) {
    return new Formula.Any(
        Sources.tests(pattern.constraints()).stream()
            .map(test -> leaves(test, false, inner))
            .toList());
  }

  private Formula leaves(Expression expression, boolean wanted, Scope scope) {
    if (expression instanceof Expression.And and) {
      return join(and.operands(), wanted, wanted, scope);
    } else if (expression instanceof Expression.Or or) {
      return join(or.operands(), wanted, !wanted, scope);
    } else if (expression instanceof Expression.Not not) {
      return leaves(not.operand(), !wanted, scope);
    }
    written++;
    return written > MOST ? NEVER : new Formula.Leaf(expression, wanted, scope);
  }

  private Formula join(List<Expression> parts, boolean wanted, boolean all, Scope scope) {
    List<Formula> written = parts.stream().map(part -> leaves(part, wanted, scope)).toList();
    return all ? new Formula.All(written) : new Formula.Any(written);
  }
}
