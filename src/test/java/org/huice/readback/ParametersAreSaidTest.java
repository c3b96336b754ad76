package org.huice.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huice.page.Words;
import org.huice.policy.Cap;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterRef;
import org.huice.policy.ParameterValue;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A value, a day or a bound of a parameter cannot change without a sentence that does. */
class ParametersAreSaidTest {
  @Test
  void each_change_of_a_parameter_that_a_rule_uses_is_said() {
    for (RuleSet rules : Rules.ALL) {
      for (PolicyRules policy : rules.policies().values()) {
        for (String clause : policy.document().clauses().keySet()) {
          String before = Rules.said(rules, policy.document().id(), clause);
          for (String name : used(policy, clause)) {
            Parameter parameter = parameter(policy, name);
            for (Parameter changed : changes(parameter)) {
              assertThat(said(rules, policy, clause, changed))
                  .as(changed.toString())
                  .isNotEqualTo(before);
            }
          }
        }
      }
    }
  }

  @Test
  void the_values_of_pools_are_said() {
    for (PolicyRules policy : Rules.POOLS.policies().values()) {
      String before = Rules.said(Rules.POOLS, policy.document().id(), Rules.ZH);
      policy.document().pools().stream()
          .flatMap(pool -> pool.parameters().stream())
          .filter(ref -> ref.policy().equals(policy.document().id()))
          .map(ParameterRef::name)
          .forEach(
              name ->
                  assertThat(said(Rules.POOLS, policy, more(parameter(policy, name))))
                      .as(name)
                      .isNotEqualTo(before));
    }
  }

  private static Parameter parameter(PolicyRules policy, String name) {
    return Objects.requireNonNull(policy.document().parameters().get(name), name);
  }

  private static Set<String> used(PolicyRules policy, String clause) {
    Set<String> used = new TreeSet<>();
    policy.rules().stream()
        .filter(rule -> rule.clause().equals(clause))
        .forEach(rule -> used.addAll(ParametersRead.of(rule).names()));
    return used;
  }

  private static String said(RuleSet rules, PolicyRules policy, String clause, Parameter changed) {
    String id = policy.document().id();
    return Rules.said(rules.with(Map.of(id, Map.of(changed.name(), changed))), id, clause);
  }

  private static String said(RuleSet rules, PolicyRules policy, Parameter changed) {
    String id = policy.document().id();
    Words words = Rules.ZH;
    return Rules.said(rules.with(Map.of(id, Map.of(changed.name(), changed))), id, words);
  }

  private static List<Parameter> changes(Parameter parameter) {
    List<Parameter> changes = new ArrayList<>();
    changes.add(more(parameter));
    NavigableMap<LocalDate, ParameterValue> later = new TreeMap<>();
    parameter.values().forEach((from, value) -> later.put(from.plusDays(1), value));
    changes.add(parameter.with(later, parameter.assumed(), parameter.declared()));
    NavigableMap<LocalDate, ParameterValue> twice = new TreeMap<>(parameter.values());
    twice.put(
        parameter.values().lastKey().plusYears(1), more(parameter).values().lastEntry().getValue());
    changes.add(parameter.with(twice, parameter.assumed(), parameter.declared()));
    changes.add(with(parameter, !parameter.ceiling(), parameter.cap()));
    Cap cap = parameter.cap();
    if (cap != null) {
      changes.add(with(parameter, parameter.ceiling(), new Cap(cap.onBase(), !cap.inclusive())));
      changes.add(with(parameter, parameter.ceiling(), new Cap(!cap.onBase(), cap.inclusive())));
    }
    return changes;
  }

  private static Parameter with(Parameter parameter, boolean ceiling, @Nullable Cap cap) {
    return new Parameter(
        parameter.name(),
        parameter.unit(),
        parameter.quantity(),
        parameter.clause(),
        ceiling,
        parameter.options(),
        parameter.values(),
        cap,
        parameter.assumed(),
        parameter.declared());
  }

  /** One more of its unit; what is no plain number is blacked out, or was. */
  private static Parameter more(Parameter parameter) {
    NavigableMap<LocalDate, ParameterValue> changed = new TreeMap<>(parameter.values());
    changed.replaceAll(
        (from, value) ->
            value instanceof ParameterValue.Plain plain
                ? new ParameterValue.Plain(plain.number().add(BigDecimal.ONE))
                : value instanceof ParameterValue.Redacted
                    ? new ParameterValue.Plain(BigDecimal.TEN)
                    : new ParameterValue.Redacted());
    return parameter.with(changed, parameter.assumed(), parameter.declared());
  }
}
