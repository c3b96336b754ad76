package org.huice.determination;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.dossier.FactId;

/**
 * One rule of a clause, held against one subject: the assignment of facts that comes nearest.
 *
 * @param rule its name
 * @param truth whether all its conditions hold
 * @param conditions in the order of the rule
 * @param bound by variable, with its {@code $}, the facts that its value comes from: the fact of
 *     the pattern that binds it, and of a figure over facts all that count or may count, by
 *     identity; a variable without a fact has no entry; not part of a decision's core
 */
public record RuleReading(
    String rule, Truth truth, List<Condition> conditions, Map<String, List<FactId>> bound) {
  /** Keeps its own copy of what is bound, sorted by variable; of one variable there is no order. */
  public RuleReading {
    bound =
        bound.size() > 1 ? Collections.unmodifiableMap(new TreeMap<>(bound)) : Map.copyOf(bound);
  }
}
