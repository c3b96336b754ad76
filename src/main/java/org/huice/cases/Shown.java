package org.huice.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huice.determination.Condition;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.policy.Parameter;
import org.huice.ruleset.Expected;
import org.huice.ruleset.Overlay;
import org.jspecify.annotations.Nullable;

/**
 * What the examples of a policy show: by what they expect, where they pass; by every reading of the
 * policy's rules, whatever they expect. One that names a misreading shows nothing.
 */
final class Shown {
  private static final Set<String> MET =
      Set.of("granted", "charged", "ordered", "designated", "confirmed", "barred", "discretionary");
  private static final Set<String> UNDECIDED =
      Set.of("undetermined", "discretionary", "notInForce");

  private final String policy;
  private final Map<String, Parameter> parameters;
  private final Set<String> met = new TreeSet<>();
  private final Set<String> refused = new TreeSet<>();
  private final Set<String> undecided = new TreeSet<>();
  private final Set<String> metButFailed = new TreeSet<>();
  private final Set<String> refusedButFailed = new TreeSet<>();
  private final Map<Threshold, Set<Truth>> truths = new HashMap<>();
  private final Map<String, List<Condition>> falses = new HashMap<>();
  private final Amounts amounts = new Amounts();
  private final Settled settled = new Settled();

  private Shown(String policy, Map<String, Parameter> parameters) {
    this.policy = policy;
    this.parameters = parameters;
  }

  /**
   * What these show of that policy.
   *
   * @param parameters its own
   */
  static Shown by(String policy, Map<String, Parameter> parameters, List<CaseResult> results) {
    Shown shown = new Shown(policy, parameters);
    results.stream().filter(result -> !result.isMisreading()).forEach(result -> shown.add(result));
    return shown;
  }

  boolean met(String clause) {
    return met.contains(clause);
  }

  boolean refused(String clause) {
    return refused.contains(clause);
  }

  /** Whether a case that expects so meets the clause, but does not pass for something else. */
  boolean metButFailed(String clause) {
    return metButFailed.contains(clause);
  }

  /** The same of a refusal. */
  boolean refusedButFailed(String clause) {
    return refusedButFailed.contains(clause);
  }

  /** By what amounts were computed. */
  Amounts amounts() {
    return amounts;
  }

  /** What settlement rules did. */
  Settled settled() {
    return settled;
  }

  /** Whether a condition of that text, or one that asks for that bound, failed under a clause. */
  boolean failed(String clause, String text, BigDecimal bound) {
    return falses.getOrDefault(clause, List.of()).stream()
        .anyMatch(condition -> condition.text().equals(text) || asks(condition, bound));
  }

  private static boolean asks(Condition condition, BigDecimal bound) {
    String required = condition.required();
    return required != null
        && required.matches("[0-9]+(\\.[0-9]+)?")
        && new BigDecimal(required).compareTo(bound) == 0;
  }

  boolean undecided(String clause) {
    return undecided.contains(clause);
  }

  boolean ever(Truth truth, Threshold threshold) {
    return truths.getOrDefault(threshold, Set.of()).contains(truth);
  }

  private void add(CaseResult result) {
    Determination decided = result.determination();
    if (decided == null) {
      return;
    }
    List<Ruling> rulings =
        decided.rulings().stream()
            .filter(ruling -> ruling.matter().policy().equals(policy))
            .toList();
    Map<String, Parameter> known = parameters(result.example().overlay());
    for (Ruling ruling : rulings) {
      ruling.readings().forEach(reading -> read(ruling.matter().clause(), reading.conditions()));
      amounts.add(ruling, known);
    }
    decided.settlement().applied().stream()
        .filter(applied -> applied.policy().equals(policy))
        .forEach(settled::add);
    for (Expected expected : result.example().expected()) {
      List<Ruling> meant = Meant.by(expected, policy, rulings).chosen();
      if (result.passed()) {
        meant.forEach(this::add);
      } else {
        meant.stream()
            .filter(ruling -> ruling.code().equals(expected.ruling()))
            .forEach(this::addFailed);
      }
    }
  }

  private Map<String, Parameter> parameters(@Nullable Overlay overlay) {
    Map<String, Parameter> all = new TreeMap<>(parameters);
    if (overlay != null) {
      all.putAll(overlay.parameters().getOrDefault(policy, Map.of()));
    }
    return all;
  }

  private void addFailed(Ruling ruling) {
    String clause = ruling.matter().clause();
    if (ruling instanceof Ruling.Reported report) {
      (report.measure().reached() ? metButFailed : refusedButFailed).add(clause);
    } else if (ruling instanceof Ruling.Refused) {
      refusedButFailed.add(clause);
    } else if (MET.contains(ruling.code())) {
      metButFailed.add(clause);
    }
  }

  private void add(Ruling ruling) {
    String clause = ruling.matter().clause();
    if (ruling instanceof Ruling.Reported report) {
      (report.measure().reached() ? met : refused).add(clause);
    } else if (ruling instanceof Ruling.Refused) {
      refused.add(clause);
    } else if (MET.contains(ruling.code())) {
      met.add(clause);
    }
    if (UNDECIDED.contains(ruling.code())) {
      undecided.add(clause);
    }
  }

  private void read(String clause, List<Condition> conditions) {
    for (Condition condition : conditions) {
      Threshold threshold = new Threshold(condition.place(), condition.text());
      Objects.requireNonNull(
              truths.computeIfAbsent(threshold, known -> EnumSet.noneOf(Truth.class)))
          .add(condition.truth());
      if (condition.truth() == Truth.FALSE) {
        falses.computeIfAbsent(clause, known -> new ArrayList<>()).add(condition);
      }
      read(clause, condition.parts());
    }
  }
}
