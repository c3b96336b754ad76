package org.huice.explanation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.Overlay;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one policy on the day of one matter.
 *
 * @param date null where it is not known
 * @param overlaid the names of those that an overlay gives
 */
record Parameters(PolicyDocument policy, @Nullable LocalDate date, Set<String> overlaid) {
  static Parameters of(PolicyDocument policy, @Nullable LocalDate date, @Nullable Overlay overlay) {
    return new Parameters(
        policy,
        date,
        overlay == null
            ? Set.of()
            : overlay.parameters().getOrDefault(policy.id(), Map.of()).keySet());
  }

  /** Those of these names, in the order of the names. */
  List<UsedParameter> inOrder(Collection<String> names) {
    return names.stream()
        .map(policy.parameters()::get)
        .filter(Objects::nonNull)
        .map(this::used)
        .toList();
  }

  /** Those of these names, in the order of the policy. */
  List<UsedParameter> inOrderOfPolicy(Collection<String> names) {
    return inOrder(policy.parameters().keySet().stream().filter(names::contains).toList());
  }

  private UsedParameter used(Parameter parameter) {
    ParameterValue value = date == null ? null : parameter.on(date).orElse(null);
    return new UsedParameter(parameter, value, overlaid.contains(parameter.name()));
  }
}
