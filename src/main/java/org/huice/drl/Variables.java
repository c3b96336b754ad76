package org.huice.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables that a rule binds in its patterns, by name. */
public final class Variables {
  /** The type name of the policy in a pattern. */
  public static final String POLICY = "Policy";

  private final Map<String, Bound> bounds = new LinkedHashMap<>();

  /** The same variables, to which more can be added that are not known outside. */
  public Variables inner() {
    Variables inner = new Variables();
    inner.bounds.putAll(bounds);
    return inner;
  }

  /** All variables of a rule; of a name bound twice, the first. */
  public static Variables of(RuleTree rule) {
    Variables variables = new Variables();
    for (Conditional conditional : rule.when()) {
      if (conditional instanceof Conditional.Pattern pattern) {
        variables.bindAll(pattern);
      } else if (conditional instanceof Conditional.Accumulate accumulate) {
        variables.bindAll(accumulate);
      } else if (conditional instanceof Conditional.Grouped grouped) {
        variables.bindAll(grouped);
      }
    }
    return variables;
  }

  private void bindAll(Conditional.Pattern pattern) {
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.binding() != null) {
        bind(constraint.binding(), new Bound.ToValue(pattern, constraint.expression()));
      }
    }
    if (pattern.variable() != null) {
      bind(pattern.variable(), bound(pattern));
    }
  }

  private void bindAll(Conditional.Accumulate accumulate) {
    bindAll(accumulate.source());
    for (Conditional.Result result : accumulate.results()) {
      bind(result.variable(), new Bound.ToResult(accumulate.source(), result));
    }
  }

  private void bindAll(Conditional.Grouped grouped) {
    for (Conditional member : grouped.all()) {
      if (member instanceof Conditional.Pattern pattern) {
        bindAll(pattern);
      }
    }
  }

  /** What the variable of a pattern stands for. */
  public static Bound bound(Conditional.Pattern pattern) {
    return pattern.type().equals(POLICY) ? new Bound.ToPolicy() : new Bound.ToFact(pattern.type());
  }

  /** Adds a variable; false if the name is taken. */
  public boolean bind(String name, Bound bound) {
    return bounds.putIfAbsent(name, bound) == null;
  }

  /** What a variable stands for. */
  public Optional<Bound> get(String name) {
    return Optional.ofNullable(bounds.get(name));
  }

  /** The fact type of a variable, where it stands for a fact. */
  public @Nullable String factType(String name) {
    return bounds.get(name) instanceof Bound.ToFact fact ? fact.type() : null;
  }

  /** Every name, in the order of binding. */
  public List<String> names() {
    return List.copyOf(bounds.keySet());
  }
}
