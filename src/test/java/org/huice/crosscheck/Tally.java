package org.huice.crosscheck;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huice.crosscheck.Plans.FactsPlan;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.matching.Matcher;
import org.huice.ruleset.PolicyRules;

/** How often rules with each shape were true, false and unknown. */
final class Tally {
  private final Map<Shape, Map<Truth, Integer>> counts = new EnumMap<>(Shape.class);

  void count(Trial trial, List<FactsPlan> dossiers) {
    for (FactsPlan plan : dossiers) {
      RandomFacts facts = RandomFacts.of(trial.folder().vocabulary(), plan);
      count(trial, trial.dossier(facts), facts);
    }
  }

  private void count(Trial trial, Dossier dossier, RandomFacts facts) {
    Matcher matcher = new Matcher(trial.rules().vocabulary(), dossier);
    for (RandomPolicy policy : trial.folder().policies()) {
      PolicyRules rules = Readings.rules(trial, policy.id());
      OwnWords words = new OwnWords(rules.document(), facts.asOf(), facts.asOf());
      rules
          .rules()
          .forEach(
              rule -> {
                for (Fact subject : Readings.subjects(matcher, rules, rule)) {
                  Readings.reading(matcher, words, rule, subject)
                      .ifPresent(read -> count(policy.shapesOf(rule.name()), read.truth()));
                }
              });
    }
  }

  private void count(List<Shape> shapes, Truth truth) {
    for (Shape shape : shapes) {
      counts.computeIfAbsent(shape, fresh -> new TreeMap<>()).merge(truth, 1, Integer::sum);
    }
  }

  /** The shapes of which some truth was never seen. */
  Set<Shape> oneSided() {
    Set<Shape> oneSided = EnumSet.allOf(Shape.class);
    oneSided.removeIf(
        shape -> counts.getOrDefault(shape, Map.of()).size() == Truth.values().length);
    return oneSided;
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
