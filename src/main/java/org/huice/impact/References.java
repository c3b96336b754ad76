package org.huice.impact;

import java.util.Set;
import java.util.TreeSet;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;

/** The policies that something names by their clauses or parameters. */
final class References {
  private References() {}

  /** The ids of all of them, sorted. */
  static Set<String> of(Object data) {
    Set<String> policies = new TreeSet<>();
    Components.walk(
        data,
        part -> {
          if (part instanceof ClauseRef clause) {
            policies.add(clause.policy());
          } else if (part instanceof ParameterRef parameter) {
            policies.add(parameter.policy());
          }
        });
    return policies;
  }
}
