package org.huice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.engine.Firing;
import org.huice.matching.Match;
import org.jspecify.annotations.Nullable;

/**
 * What one run said of one dossier where every rule is held against every subject: firings, and
 * what the second matcher did not find false.
 */
final class Findings {
  private final List<Firing> firings;
  private final boolean ofReadings;
  private final Map<Fact, List<Article>> open = new HashMap<>();
  private final IdentityHashMap<RuleTree, Map<Fact, RuleReading>> readings =
      new IdentityHashMap<>();
  private @Nullable Fired fired;

  /**
   * Of a run.
   *
   * @param firings what the engine fired, sorted; null where it took no part
   */
  Findings(@Nullable List<Firing> firings) {
    this.ofReadings = firings == null;
    this.firings = firings == null ? new ArrayList<>() : firings;
  }

  /** Takes what the second matcher found for what fired, where there is no engine. */
  void met(String policy, RuleTree rule, Fact subject, List<Match> matches) {
    for (Match match : matches) {
      firings.add(
          new Firing(
              policy, rule.name(), rule.clause(), subject.id(), match.facts(), match.outcome()));
    }
  }

  /** Takes the truth of a rule for a subject. */
  void found(Article article, Fact subject, Truth truth) {
    if (truth != Truth.FALSE) {
      open.computeIfAbsent(subject, fact -> new ArrayList<>(2)).add(article);
    }
  }

  /** Takes the reading of a rule that may have too much to look at to be read once more. */
  void read(RuleTree rule, Fact subject, RuleReading reading) {
    readings.computeIfAbsent(rule, one -> new HashMap<>()).put(subject, reading);
  }

  /** Whether what rules are met by is known of the second matcher alone. */
  boolean isOfReadings() {
    return ofReadings;
  }

  /** What fired of a policy, sorted. */
  List<Firing> of(String policy) {
    return only(firings, firing -> firing.policy().equals(policy));
  }

  /** Those of some firings that are so, in their order. */
  static List<Firing> only(List<Firing> firings, Predicate<Firing> wanted) {
    List<Firing> found = List.of();
    for (int index = 0; index < firings.size(); index++) {
      if (wanted.test(firings.get(index))) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(firings.get(index));
      }
    }
    return found;
  }

  /** What fired of a question's clause for its subject; questions come in their order. */
  List<Firing> of(Question question) {
    Fired sorted = fired;
    if (sorted == null) {
      if (ofReadings) {
        firings.sort(null);
      }
      sorted = new Fired(firings);
      fired = sorted;
    }
    return sorted.of(question.article(), question.subject().id());
  }

  /** Whether every rule of a question's clause is false of its subject. */
  boolean areFalse(Question question) {
    return !open.getOrDefault(question.subject(), List.of()).contains(question.article());
  }

  /** How the rules of a question read that were read at once, without what could not be. */
  List<RuleReading> readings(Question question) {
    List<RuleReading> found = new ArrayList<>(question.article().rules().size());
    for (RuleTree rule : question.article().rules()) {
      RuleReading reading = readings.getOrDefault(rule, Map.of()).get(question.subject());
      if (reading != null) {
        found.add(reading);
      }
    }
    return found;
  }
}
