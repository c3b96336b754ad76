package org.huice.mutation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Place;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.PolicyCase;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.YamlTree;
import org.jspecify.annotations.Nullable;

/**
 * Facts on a day, by some values of parameters: an example, or one that is made of it.
 *
 * @param policy whose parameters are supposed
 * @param parameters as an example writes what it supposes; null for nothing
 * @param supposed the same, by name
 */
record Situation(
    String policy,
    LocalDate asOf,
    @Nullable Mapping parameters,
    Map<String, Parameter> supposed,
    Mapping facts) {
  private static final Place NOWHERE = Place.of("");

  static Situation of(PolicyCase example) {
    Overlay overlay = example.overlay();
    return new Situation(
        example.policy(),
        example.asOf(),
        overlay == null ? null : written(overlay),
        overlay == null ? Map.of() : overlay.parameters().getOrDefault(example.policy(), Map.of()),
        (Mapping) example.facts());
  }

  private static Mapping written(Overlay overlay) {
    byte[] bytes = overlay.content().getBytes(StandardCharsets.UTF_8);
    return (Mapping) YamlTree.read("parameters", bytes, problem -> {}).orElseThrow();
  }

  /** What is supposed, as an overlay; null where nothing is. */
  @Nullable Overlay overlay() {
    return supposed.isEmpty() ? null : new Overlay("", "", Map.of(policy, supposed));
  }

  /** The same with other facts. */
  Situation with(Mapping other) {
    return new Situation(policy, asOf, parameters, supposed, other);
  }

  /** The same on another day. */
  Situation on(LocalDate day) {
    return new Situation(policy, day, parameters, supposed, facts);
  }

  /** The same where an option of the policy is another. */
  Situation supposing(Parameter parameter, String option) {
    LocalDate first = parameter.values().firstKey();
    Map<String, Parameter> all = new TreeMap<>(supposed);
    ParameterValue choice = new ParameterValue.Choice(option);
    all.put(
        parameter.name(),
        new Parameter(
            parameter.name(),
            parameter.unit(),
            parameter.quantity(),
            parameter.clause(),
            parameter.ceiling(),
            parameter.options(),
            new TreeMap<>(Map.of(first, choice)),
            parameter.cap(),
            parameter.assumed(),
            NOWHERE));
    return new Situation(policy, asOf, put(parameter.name(), first, option), all, facts);
  }

  private Mapping put(String name, LocalDate day, String option) {
    Mapping values = mapping(day.toString(), new Scalar(option, Kind.STRING, NOWHERE));
    List<Entry> entries = new ArrayList<>(parameters == null ? List.of() : parameters.entries());
    entries.removeIf(entry -> entry.key().equals(name));
    entries.add(new Entry(name, mapping("values", values), NOWHERE));
    return new Mapping(List.copyOf(entries), NOWHERE);
  }

  private static Mapping mapping(String key, Node value) {
    return new Mapping(List.of(new Entry(key, value, NOWHERE)), NOWHERE);
  }
}
