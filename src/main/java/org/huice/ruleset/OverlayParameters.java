package org.huice.ruleset;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Nearest;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.jspecify.annotations.Nullable;

/** Reads other values for the parameters of one policy; all but the values is inherited. */
final class OverlayParameters {
  private final PolicyDocument policy;
  private final @Nullable String reason;
  private final Consumer<Problem> problems;

  /**
   * Reads parameters of one policy.
   *
   * @param reason that holds where a parameter gives none of its own
   */
  OverlayParameters(PolicyDocument policy, @Nullable String reason, Consumer<Problem> problems) {
    this.policy = policy;
    this.reason = reason;
    this.problems = problems;
  }

  /** The parameters as they are now, by name. */
  Map<String, Parameter> read(Map<String, Entry> entries) {
    Map<String, Parameter> changed = new TreeMap<>();
    entries.forEach((name, entry) -> read(entry).ifPresent(now -> changed.put(name, now)));
    return Collections.unmodifiableMap(changed);
  }

  private Optional<Parameter> read(Entry entry) {
    Parameter parameter = policy.parameters().get(entry.key());
    if (parameter == null) {
      problems.accept(
          Problem.at(
              entry.place(),
              RuleSetProblem.OVERLAY_OF_NO_PARAMETER,
              entry.key(),
              policy.id(),
              Nearest.allowed(entry.key(), policy.parameters().keySet())));
      return Optional.empty();
    }
    return Section.of(entry.value(), Keys.OVERLAY_PARAMETER, entry.key(), problems)
        .flatMap(section -> changed(parameter, section, entry));
  }

  private Optional<Parameter> changed(Parameter parameter, Section section, Entry entry) {
    String own = section.textOrNull("assumed");
    return shape(parameter, section)
        .flatMap(
            shape ->
                new ValuesReader(parameter.name(), policy.inForce(), problems).read(section, shape))
        .map(values -> parameter.with(values, own == null ? reason : own, entry.place()));
  }

  private Optional<Shape> shape(Parameter parameter, Section section) {
    return new OverlayShape(parameter, section, problems).read();
  }
}
