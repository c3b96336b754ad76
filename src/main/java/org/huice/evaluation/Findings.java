package org.huice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.RuleReading;
import org.huice.dossier.FactId;
import org.huice.drl.RuleTree;
import org.huice.engine.Firing;
import org.huice.matching.Match;
import org.huice.rule.Outcome;
import org.jspecify.annotations.Nullable;

/** What one run said: the engine's firings and the second readings, by rule and subject. */
final class Findings {
  private final Map<Key, List<Firing>> fired = new HashMap<>();
  private final Map<RuleName, Set<FactId>> subjects = new HashMap<>();
  private final Map<Key, RuleReading> readings = new HashMap<>();

  /** A rule of a policy. */
  private record RuleName(String policy, String rule) {}

  /** A rule held against a subject. */
  private record Key(String policy, String rule, FactId subject) {}

  private final boolean ofReadings;

  /** Of a run in which the engine took no part. */
  static Findings ofReadings() {
    return new Findings(List.of(), true);
  }

  Findings(List<Firing> firings) {
    this(firings, false);
  }

  private Findings(List<Firing> firings, boolean ofReadings) {
    this.ofReadings = ofReadings;
    for (Firing firing : firings) {
      Key key = new Key(firing.policy(), firing.rule(), firing.subject());
      fired.computeIfAbsent(key, k -> new ArrayList<>()).add(firing);
      RuleName rule = new RuleName(firing.policy(), firing.rule());
      subjects.computeIfAbsent(rule, r -> new TreeSet<>()).add(firing.subject());
    }
  }

  /** Takes what the second reading found for what fired, where there is no engine. */
  void met(String policy, RuleTree rule, FactId subject, List<Match> matches) {
    List<Firing> firings =
        matches.stream().map(match -> firing(policy, rule, subject, match)).toList();
    fired.put(new Key(policy, rule.name(), subject), firings);
  }

  private static Firing firing(String policy, RuleTree rule, FactId subject, Match match) {
    return new Firing(policy, rule.name(), rule.clause(), subject, match.facts(), match.outcome());
  }

  void read(String policy, FactId subject, RuleReading reading) {
    readings.put(new Key(policy, reading.rule(), subject), reading);
  }

  /** Whether what rules are met by is known of the second reading alone. */
  boolean isOfReadings() {
    return ofReadings;
  }

  /** Every subject for which the engine fired a rule. */
  Set<FactId> subjects(String policy, RuleTree rule) {
    return new TreeSet<>(subjects.getOrDefault(new RuleName(policy, rule.name()), Set.of()));
  }

  /** Whether a rule fired. */
  boolean isFired(String policy, RuleTree rule, FactId subject) {
    return fired.containsKey(new Key(policy, rule.name(), subject));
  }

  /** How often a rule fired; empty if it did not. */
  List<Firing> firings(String policy, RuleTree rule, FactId subject) {
    return fired.getOrDefault(new Key(policy, rule.name(), subject), List.of());
  }

  /** What the engine inserted; empty if the rule did not fire. */
  List<Outcome> outcomes(String policy, RuleTree rule, FactId subject) {
    return firings(policy, rule, subject).stream().map(Firing::outcome).toList();
  }

  /** The second reading; null if none could be made. */
  @Nullable RuleReading reading(String policy, RuleTree rule, FactId subject) {
    return readings.get(new Key(policy, rule.name(), subject));
  }
}
