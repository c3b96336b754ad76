package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.determination.Ruling;
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
        .filter(ruling -> !(ruling instanceof Ruling.NotInForce))
        .map(ruling -> ruling.matter().policy())
        .distinct()
        .flatMap(id -> line(policies.get(id)).stream())
        .toList();
  }

  private List<String> line(@Nullable PolicyDocument policy) {
    List<String> parts = new ArrayList<>();
    if (policy != null) {
      add(parts, "assumed.inForce", policy.inForce().assumed());
      add(parts, "assumed.place", policy.jurisdiction().assumed());
      add(parts, "assumed.elapsed", policy.elapsed() == null ? null : policy.elapsed().assumed());
      for (Parameter parameter : policy.parameters().values()) {
        add(parts, "assumed.parameter", parameter.assumed(), parameter.name());
      }
    }
    return policy == null || parts.isEmpty()
        ? List.of()
        : List.of(
            words.say("assumed.policy", policy.id(), String.join(words.say("assumed.and"), parts)));
  }

  private void add(List<String> parts, String key, @Nullable String assumed, String... name) {
    if (assumed != null) {
      parts.add(name.length == 0 ? words.say(key, assumed) : words.say(key, assumed, name[0]));
    }
  }
}
