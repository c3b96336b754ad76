package org.huice.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.huice.drl.RuleTree;
import org.huice.impact.Frame.Difference;
import org.huice.impact.Frame.Difference.Kind;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.PolicyRules;
import org.jspecify.annotations.Nullable;

/** In what one policy differs between the two sides, what holds between its awards left out. */
final class PolicyContrast {
  private static final Set<String> APART =
      Set.of("id", "clauses", "parameters", "settlement", "pools");

  private final LocalDate day;
  private final List<Difference> found = new ArrayList<>();

  private PolicyContrast(LocalDate day) {
    this.day = day;
  }

  /**
   * What differs; nothing where both say the same.
   *
   * @param day on which the values of parameters are shown
   */
  static List<Difference> of(
      @Nullable PolicyRules base, @Nullable PolicyRules head, LocalDate day) {
    if (base == null || head == null) {
      PolicyRules only = base == null ? head : base;
      Kind kind = base == null ? Kind.NEW_POLICY : Kind.GONE_POLICY;
      return only == null ? List.of() : List.of(named(kind, only.document().id()));
    }
    PolicyContrast contrast = new PolicyContrast(day);
    contrast.documents(base.document(), head.document());
    contrast.rules(base.rules(), head.rules());
    return contrast.found.stream().sorted(Comparator.comparing(Difference::kind)).toList();
  }

  static Difference named(Kind kind, String name) {
    return new Difference(kind, name, null, null);
  }

  private void documents(PolicyDocument base, PolicyDocument head) {
    each(base.clauses(), head.clauses(), (clause, kind) -> found.add(named(kind, clause)));
    Set<String> names = new TreeSet<>(base.parameters().keySet());
    names.addAll(head.parameters().keySet());
    names.forEach(name -> parameter(base.parameters().get(name), head.parameters().get(name)));
    parts(base, head)
        .forEach(
            (name, same) -> {
              if (!same) {
                found.add(named(Kind.DOCUMENT, name));
              }
            });
  }

  /** Whether each part of the document is the same that holds for all of its clauses. */
  private static Map<String, Boolean> parts(PolicyDocument base, PolicyDocument head) {
    Map<String, Optional<Object>> others = Components.of(head);
    Map<String, Boolean> same = new LinkedHashMap<>();
    Components.of(base)
        .forEach(
            (name, value) -> {
              if (!APART.contains(name)) {
                Object other = others.getOrDefault(name, Optional.empty()).orElse(null);
                same.put(name, Components.same(value.orElse(null), other));
              }
            });
    return same;
  }

  private void parameter(@Nullable Parameter base, @Nullable Parameter head) {
    if (!Components.same(base, head)) {
      String name = base == null ? String.valueOf(head == null ? null : head.name()) : base.name();
      found.add(new Difference(Kind.PARAMETER, name, value(base), value(head)));
    }
  }

  private @Nullable String value(@Nullable Parameter parameter) {
    return parameter == null ? null : ValueText.on(parameter, day).orElse(null);
  }

  private void rules(List<RuleTree> base, List<RuleTree> head) {
    Map<String, Object> one = contents(base);
    Map<String, Object> other = contents(head);
    each(one, other, (rule, kind) -> found.add(named(Kind.RULE, rule)));
  }

  /** What each rule says, but for white space and remarks. */
  private static Map<String, Object> contents(List<RuleTree> rules) {
    Map<String, Object> all = new HashMap<>();
    rules.forEach(rule -> all.put(rule.name(), List.of(rule.clause(), rule.when(), rule.then())));
    return all;
  }

  private static void each(
      Map<String, ?> base, Map<String, ?> head, BiConsumer<String, Kind> differing) {
    Set<String> names = new TreeSet<>(base.keySet());
    names.addAll(head.keySet());
    for (String name : names) {
      if (!base.containsKey(name)) {
        differing.accept(name, Kind.NEW_CLAUSE);
      } else if (!head.containsKey(name)) {
        differing.accept(name, Kind.GONE_CLAUSE);
      } else if (!Components.same(base.get(name), head.get(name))) {
        differing.accept(name, Kind.CLAUSE);
      }
    }
  }
}
