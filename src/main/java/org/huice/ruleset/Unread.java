package org.huice.ruleset;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.lint.UnreadCheck;
import org.huice.policy.Application;
import org.huice.policy.Clause;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Pool;
import org.huice.policy.SettlementRule;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Gathers every name of a type or field that a rule set reads: in rules, tables, clauses,
 * settlement and pools. By name alone, so that one of two fields of a name counts for both.
 */
final class Unread {
  private final Set<String> read = new TreeSet<>();

  private Unread() {}

  /** Reports the types and fields of the vocabulary that no policy reads. */
  static void check(RuleSet rules, Consumer<Problem> problems) {
    Unread unread = new Unread();
    for (PolicyRules policy : rules.policies().values()) {
      policy.rules().forEach(unread::add);
      policy.document().clauses().values().forEach(unread::add);
      policy.document().parameters().values().forEach(unread::add);
      policy.document().settlement().forEach(unread::add);
    }
    rules.settlement().forEach(unread::add);
    rules.pools().forEach(unread::add);
    UnreadCheck.check(rules.vocabulary(), unread.read, problems);
  }

  private void add(@Nullable String name) {
    if (name != null) {
      read.add(name);
    }
  }

  private void add(Clause clause) {
    add(clause.subject());
    add(clause.datedBy());
    Application application = clause.handling().application();
    add(application == null ? null : application.field());
  }

  private void add(Parameter parameter) {
    for (ParameterValue value : parameter.values().values()) {
      if (value instanceof ParameterValue.Table table) {
        for (LookupTable.Key key : table.table().keys()) {
          add(key.field());
          add(key.of());
        }
      }
    }
  }

  private void add(Pool pool) {
    add(pool.terms().per());
    pool.fields().forEach(this::add);
  }

  private void add(SettlementRule rule) {
    add(rule.terms().per());
    if (rule instanceof SettlementRule.Choice choice) {
      add(choice.field());
    } else if (rule instanceof SettlementRule.Ceiling ceiling) {
      add(ceiling.limit().field());
      SettlementRule.History history = ceiling.history();
      if (history != null) {
        add(history.type());
        add(history.amount());
        add(history.subject());
        add(history.day());
        history.where().keySet().forEach(this::add);
      }
    }
  }

  private void add(RuleTree rule) {
    rule.when().forEach(this::add);
    add(rule.then());
  }

  private void add(Consequence then) {
    then.words().forEach(word -> addAll(word.arguments()));
  }

  private void addAll(Collection<Expression> expressions) {
    expressions.forEach(this::add);
  }

  private void add(Conditional conditional) {
    if (conditional instanceof Conditional.Pattern pattern) {
      add(pattern.type());
      if (pattern.from() != null) {
        add(pattern.from());
      }
      constraints(pattern.constraints());
    } else if (conditional instanceof Conditional.None none) {
      add(none.pattern());
    } else if (conditional instanceof Conditional.Some some) {
      add(some.pattern());
    } else if (conditional instanceof Conditional.Every every) {
      add(every.pattern());
    } else if (conditional instanceof Conditional.Either either) {
      either.branches().forEach(this::add);
    } else if (conditional instanceof Conditional.Accumulate accumulate) {
      add(accumulate.source());
      constraints(accumulate.constraints());
    }
  }

  private void constraints(Collection<Constraint> constraints) {
    constraints.forEach(constraint -> add(constraint.expression()));
  }

  private void add(Expression expression) {
    if (expression instanceof Expression.FieldOf field) {
      add(field.field());
    } else if (expression instanceof Expression.Path path) {
      add(path.field());
      add(path.owner());
    } else if (expression instanceof Expression.Text text) {
      add(text.value());
    } else if (expression instanceof Expression.Part part) {
      add(part.chain());
    } else {
      addAll(expression.parts());
    }
  }
}
