package org.huice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.determination.RuleReading;
import org.huice.dossier.FactId;
import org.huice.drl.RuleTree;
import org.huice.engine.Firing;
import org.huice.matching.Match;
import org.jspecify.annotations.Nullable;

/** What one run said of one dossier where every rule is read: firings and second readings. */
final class Findings {
  private final Map<RuleName, SortedMap<FactId, List<Firing>>> fired = new HashMap<>();
  private final IdentityHashMap<RuleTree, Map<FactId, RuleReading>> readings =
      new IdentityHashMap<>();
  private final boolean ofReadings;

  /** A rule of a policy. */
  private record RuleName(String policy, String rule) {}

  /**
   * Of a run.
   *
   * @param firings what the engine fired; null where it took no part
   */
  Findings(@Nullable List<Firing> firings) {
    this.ofReadings = firings == null;
    if (firings != null) {
      firings.forEach(this::add);
    }
  }

  private void add(Firing firing) {
    fired
        .computeIfAbsent(new RuleName(firing.policy(), firing.rule()), rule -> new TreeMap<>())
        .computeIfAbsent(firing.subject(), subject -> new ArrayList<>(1))
        .add(firing);
  }

  /** Takes what the second reading found for what fired, where there is no engine. */
  void met(String policy, RuleTree rule, FactId subject, List<Match> matches) {
    for (Match match : matches) {
      add(new Firing(policy, rule.name(), rule.clause(), subject, match.facts(), match.outcome()));
    }
  }

  void read(RuleTree rule, FactId subject, RuleReading reading) {
    readings.computeIfAbsent(rule, one -> new HashMap<>()).put(subject, reading);
  }

  /** Whether what rules are met by is known of the second reading alone. */
  boolean isOfReadings() {
    return ofReadings;
  }

  /** How often a rule fired, by every subject for which it did. */
  SortedMap<FactId, List<Firing>> of(String policy, RuleTree rule) {
    return fired.getOrDefault(new RuleName(policy, rule.name()), new TreeMap<>());
  }

  /** What fired of a question's clause for its subject. */
  List<Firing> of(Question question) {
    List<Firing> found = new ArrayList<>();
    for (RuleTree rule : question.article().rules()) {
      found.addAll(
          of(question.policy().id(), rule).getOrDefault(question.subject().id(), List.of()));
    }
    return found;
  }

  /** The second readings on a question, without those that could not be made. */
  List<RuleReading> readings(Question question) {
    List<RuleReading> found = new ArrayList<>(question.article().rules().size());
    for (RuleTree rule : question.article().rules()) {
      RuleReading reading = readings.getOrDefault(rule, Map.of()).get(question.subject().id());
      if (reading != null) {
        found.add(reading);
      }
    }
    return found;
  }
}
