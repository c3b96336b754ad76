package org.huice.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.NotInForce.Reason;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** Says, once for each policy that was applied, what in it no document states. */
final class AssumedText {
  private final Words words;
  private final Map<String, PolicyDocument> policies;

  AssumedText(Words words, Map<String, PolicyDocument> policies) {
    this.words = words;
    this.policies = policies;
  }

  /** One line for each policy that rests on an assumption; those of clauses stand beside them. */
  List<String> lines(List<Ruling> rulings) {
    return rulings.stream()
        .filter(ruling -> !(ruling instanceof Ruling.NotApplicable))
        .collect(
            Collectors.groupingBy(
                ruling -> ruling.matter().policy(), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(one -> line(policies.get(one.getKey()), one.getValue()).stream())
        .toList();
  }

  // Of a policy that does not hold, nothing but why it does not has decided.
  private List<String> line(@Nullable PolicyDocument policy, List<Ruling> rulings) {
    List<String> parts = new ArrayList<>();
    if (policy == null) {
      return List.of();
    }
    boolean applied = rulings.stream().anyMatch(one -> !(one instanceof Ruling.NotInForce));
    if (applied || isOutside(rulings, EnumSet.of(Reason.NOT_YET, Reason.EXPIRED))) {
      add(parts, "assumed.inForce", policy.inForce().assumed());
    }
    if (applied || isOutside(rulings, EnumSet.of(Reason.ELSEWHERE))) {
      add(parts, "assumed.place", policy.jurisdiction().assumed());
    }
    if (applied) {
      add(parts, "assumed.elapsed", policy.elapsed() == null ? null : policy.elapsed().assumed());
      for (Parameter parameter : policy.parameters().values()) {
        add(parts, "assumed.parameter", parameter.assumed(), parameter.name());
      }
    }
    return parts.isEmpty()
        ? List.of()
        : List.of(
            words.say("assumed.policy", policy.id(), String.join(words.say("assumed.and"), parts)));
  }

  private static boolean isOutside(List<Ruling> rulings, Set<Reason> reasons) {
    return rulings.stream()
        .anyMatch(one -> one instanceof Ruling.NotInForce not && reasons.contains(not.reason()));
  }

  private void add(List<String> parts, String key, @Nullable String assumed, String... name) {
    if (assumed != null) {
      parts.add(name.length == 0 ? words.say(key, assumed) : words.say(key, assumed, name[0]));
    }
  }
}
