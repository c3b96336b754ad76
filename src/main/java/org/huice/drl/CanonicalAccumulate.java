package org.huice.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints an {@code accumulate}: first that nothing about a fact is unknown, then the figures over
 * the facts that certainly count, as BigDecimal in base units, then what is said of the figures.
 * The last stands in a pattern of the law, since Drools compiles no constraint there that reads
 * more than one figure.
 */
record CanonicalAccumulate(Conditional.Accumulate accumulate, CanonicalPattern source) {
  /** The elements of the rule, in order. */
  List<String> elements() {
    List<String> elements = new ArrayList<>();
    Set<String> needs = needs();
    if (!source.isCertain() || !needs.isEmpty()) {
      elements.add(
          "not " + source.doubtful(needs.stream().map(need -> need + " == null").toList()));
    }
    elements.add("accumulate( " + counted(needs) + "; " + results() + " )");
    List<String> said = said();
    if (!said.isEmpty()) {
      elements.add(source.law().pattern(said));
    }
    return elements;
  }

  /** What must not be null for every function to have its argument. */
  private Set<String> needs() {
    Set<String> needs = new LinkedHashSet<>();
    arguments().values().forEach(value -> needs.addAll(source.operands().needs(value)));
    return needs;
  }

  /** What is summed or compared, by the variable that stands for it. */
  private Map<String, Expression> arguments() {
    Map<String, Expression> arguments = new LinkedHashMap<>();
    for (Conditional.Result result : accumulate.results()) {
      if (result.of() != null) {
        arguments.put(result.of().name(), source.bound(result.of()));
      }
    }
    return arguments;
  }

  private String counted(Set<String> needs) {
    List<String> more = new ArrayList<>();
    if (!needs.isEmpty()) {
      more.add(CanonicalCondition.all(needs.stream().map(need -> need + " != null").toList()));
    }
    arguments()
        .forEach((name, value) -> more.add(name + " : ( " + source.operands().exact(value) + " )"));
    return source.definite(more);
  }

  private String results() {
    return accumulate.results().stream()
        .map(result -> result.variable() + " : " + result.function().word() + argument(result))
        .collect(Collectors.joining(", "));
  }

  private static String argument(Conditional.Result result) {
    return result.of() == null ? "( )" : "( " + result.of().name() + " )";
  }

  /** That there is a least and a greatest, and what the rule says of the figures. */
  private List<String> said() {
    List<String> said = new ArrayList<>();
    for (Conditional.Result result : accumulate.results()) {
      if (result.function() == Aggregate.MIN || result.function() == Aggregate.MAX) {
        said.add(result.variable() + " != null");
      }
    }
    said.addAll(source.figured(accumulate.constraints()));
    return said;
  }
}
