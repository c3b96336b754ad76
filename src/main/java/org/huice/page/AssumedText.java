package org.huice.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.determination.Ruling;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** Says, once for each policy that was applied, what in it no document states. */
final class AssumedText {
  private final Words words;
  private final Map<String, PolicyDocument> policies;

  /** Which policy said a sentence first on this page. */
  private final Map<String, String> first = new TreeMap<>();

  AssumedText(Words words, Map<String, PolicyDocument> policies) {
    this.words = words;
    this.policies = policies;
  }

  /**
   * First one line for all policies that only an assumption keeps from holding, then one for each
   * policy that was applied and rests on one; those of clauses stand beside them.
   */
  List<String> lines(List<Ruling> rulings) {
    return lines(rulings, "assumed.only.page");
  }

  /** The same for a reader who has neither the rules nor the program. */
  List<String> onPaper(List<Ruling> rulings) {
    return lines(rulings, "assumed.only.paper");
  }

  private List<String> lines(List<Ruling> rulings, String only) {
    Map<PolicyDocument, List<Bound>> outside = new LinkedHashMap<>();
    List<String> applied = new ArrayList<>();
    byPolicy(rulings)
        .forEach(
            (id, all) -> {
              PolicyDocument policy = Objects.requireNonNull(policies.get(id));
              if (!all.stream().allMatch(Ruling.NotInForce.class::isInstance)) {
                applied.addAll(line(policy, parts(policy)));
              } else if (!Bound.assumed(policy, all).isEmpty()) {
                outside.put(policy, Bound.assumed(policy, all));
              }
            });
    List<String> lines = new ArrayList<>();
    if (outside.size() > 1) {
      lines.add(words.say(only, names(outside)));
    } else {
      outside.forEach((policy, bounds) -> lines.addAll(line(policy, parts(policy, bounds))));
    }
    lines.addAll(applied);
    return lines;
  }

  private Map<String, List<Ruling>> byPolicy(List<Ruling> rulings) {
    return rulings.stream()
        .filter(ruling -> !(ruling instanceof Ruling.NotApplicable))
        .filter(ruling -> policies.containsKey(ruling.matter().policy()))
        .collect(
            Collectors.groupingBy(
                ruling -> ruling.matter().policy(), LinkedHashMap::new, Collectors.toList()));
  }

  private List<String> line(PolicyDocument policy, List<String> parts) {
    String all = words.joined("assumed.and", parts);
    return parts.isEmpty() ? List.of() : List.of(words.say("assumed.policy", policy.id(), all));
  }

  private List<String> parts(PolicyDocument policy) {
    List<String> parts = new ArrayList<>(parts(policy, List.of(Bound.values())));
    if (policy.elapsed() != null) {
      said("assumed.elapsed", policy.elapsed().assumed(), policy).ifPresent(parts::add);
    }
    for (Parameter parameter : policy.parameters().values()) {
      String key = "assumed.parameter";
      said(key, parameter.assumed(), policy, parameter.name()).ifPresent(parts::add);
    }
    return parts;
  }

  // Of a policy that does not hold, nothing but why it does not has decided.
  private List<String> parts(PolicyDocument policy, List<Bound> bounds) {
    return bounds.stream()
        .flatMap(each -> said("assumed." + each.key(), each.assumed(policy), policy).stream())
        .toList();
  }

  /** What is assumed, or only which policy has said the same before, if that is shorter. */
  private Optional<String> said(
      String key, @Nullable String assumed, PolicyDocument policy, Object... of) {
    if (assumed == null) {
      return Optional.empty();
    }
    String before = first.putIfAbsent(key + assumed, policy.id());
    String same = before == null ? assumed : words.say("assumed.same", before);
    String shorter = same.length() < assumed.length() ? same : assumed;
    return Optional.of(
        words.say(key, Stream.concat(Stream.of(shorter), Arrays.stream(of)).toArray()));
  }

  /** Of which policies the day is assumed, and of which the place. */
  private String names(Map<PolicyDocument, List<Bound>> outside) {
    List<String> parts = new ArrayList<>();
    for (Bound bound : Bound.values()) {
      List<String> ids =
          outside.keySet().stream()
              .filter(policy -> outside.getOrDefault(policy, List.of()).contains(bound))
              .map(PolicyDocument::id)
              .toList();
      if (!ids.isEmpty()) {
        parts.add(words.say("assumed.only." + bound.key(), words.list(ids)));
      }
    }
    return words.joined("assumed.and", parts);
  }
}
