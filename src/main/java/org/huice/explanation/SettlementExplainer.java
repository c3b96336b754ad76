package org.huice.explanation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Payment;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.dossier.Opinion;
import org.huice.policy.Clause;
import org.huice.policy.ParameterRef;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Says what was decided on each ruling of a determination between the awards, and by what law. */
final class SettlementExplainer {
  private final RuleSet rules;
  private final @Nullable Overlay overlay;
  private final Determination determination;
  private final Function<Ruling, ExplainedRuling> alone;
  private final SettlementFacts facts;
  private final Map<Matter, Opinion> opinions = new HashMap<>();
  private final Map<Matter, Payment> payments = new HashMap<>();

  /**
   * For one determination.
   *
   * @param alone explains a ruling without what was decided between it and others
   */
  SettlementExplainer(
      RuleSet rules,
      @Nullable Overlay overlay,
      Determination determination,
      FactNames names,
      Function<Ruling, ExplainedRuling> alone) {
    this.rules = rules;
    this.overlay = overlay;
    this.determination = determination;
    this.alone = alone;
    this.facts = new SettlementFacts(names);
    Settlement settlement = determination.settlement();
    settlement.opinions().forEach(one -> opinions.put(one.matter(), one.opinion()));
    settlement.payments().forEach(one -> payments.put(one.matter(), one));
  }

  Settled explain(Ruling ruling) {
    Matter matter = ruling.matter();
    return new Settled(
        opinions.get(matter),
        determination.settlement().applied().stream()
            .filter(applied -> meets(applied, matter))
            .map(this::explain)
            .toList(),
        determination.rulings().stream()
            .filter(other -> excludes(other, ruling))
            .map(alone)
            .toList(),
        payments.get(matter));
  }

  private static boolean meets(Settlement.Applied applied, Matter matter) {
    return applied.shares().stream().anyMatch(share -> share.matter().equals(matter));
  }

  private ExplainedSettlement explain(Settlement.Applied applied) {
    SettlementRule rule =
        rules(applied.policy())
            .filter(one -> one.terms().name().equals(applied.rule()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no settlement " + applied.rule()));
    return new ExplainedSettlement(
        applied, rule, cited(rule, day(applied)), facts.of(rule, applied));
  }

  private Stream<SettlementRule> rules(String policy) {
    return policy.isEmpty()
        ? rules.settlement().stream()
        : policy(policy).document().settlement().stream();
  }

  /** That of the matters; where awards of several days meet in one rule, that of the decision. */
  private LocalDate day(Settlement.Applied applied) {
    Set<LocalDate> days =
        applied.shares().stream()
            .map(share -> share.matter().date())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return days.size() == 1 ? days.iterator().next() : determination.asOf();
  }

  private ExplainedSettlement.@Nullable Cited cited(SettlementRule rule, LocalDate day) {
    ParameterRef named = parameter(rule);
    if (named == null) {
      return null;
    }
    Parameters parameters = Parameters.of(policy(named.policy()).document(), day, overlay);
    return parameters.inOrder(List.of(named.name())).stream()
        .findFirst()
        .map(used -> new ExplainedSettlement.Cited(parameters.policy(), used))
        .orElse(null);
  }

  private static @Nullable ParameterRef parameter(SettlementRule rule) {
    if (rule instanceof SettlementRule.Highest highest) {
      return highest.keep();
    }
    return rule instanceof SettlementRule.Ceiling ceiling ? ceiling.limit().parameter() : null;
  }

  private boolean excludes(Ruling other, Ruling ruling) {
    if (other.matter().equals(ruling.matter())) {
      return false;
    }
    if (ruling instanceof Ruling.Barred barred) {
      return barred.by().equals(other.matter());
    }
    return ruling instanceof Ruling.Undetermined open
        && other instanceof Ruling.Undetermined unknown
        && open.missing().containsAll(unknown.missing())
        && bars(unknown.matter(), open.matter());
  }

  private boolean bars(Matter exclusion, Matter matter) {
    Clause clause = policy(exclusion.policy()).document().clauses().get(exclusion.clause());
    if (clause == null || clause.kind() != Clause.Kind.EXCLUSION) {
      return false;
    }
    return clause.handling().bars().isEmpty()
        ? exclusion.policy().equals(matter.policy())
        : clause.handling().bars().stream()
            .anyMatch(
                bar ->
                    bar.policy().equals(matter.policy()) && bar.clause().equals(matter.clause()));
  }

  private PolicyRules policy(String id) {
    return Objects.requireNonNull(rules.policies().get(id), id);
  }
}
