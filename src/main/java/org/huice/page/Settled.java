package org.huice.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huice.determination.Matter;
import org.huice.determination.Payment;
import org.huice.determination.Settlement;
import org.huice.dossier.Opinion;
import org.huice.policy.ClauseRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.RuleSet;

/**
 * What was settled between the rulings of a determination, and the rules that say so.
 *
 * @param settlement what was applied
 * @param rules of every policy, then across policies
 */
record Settled(Settlement settlement, List<SettlementRule> rules) {
  /** Nothing was settled. */
  static final Settled NONE = new Settled(Settlement.NONE, List.of());

  /** Keeps its own copy. */
  Settled {
    rules = List.copyOf(rules);
  }

  /** What was settled by these rules. */
  static Settled of(Settlement settlement, RuleSet rules) {
    List<SettlementRule> all = new ArrayList<>();
    rules.policies().values().forEach(each -> all.addAll(each.document().settlement()));
    all.addAll(rules.settlement());
    return new Settled(settlement, all);
  }

  /** The policies of a rule set, by id. */
  static Map<String, PolicyDocument> policies(RuleSet rules) {
    Map<String, PolicyDocument> policies = new LinkedHashMap<>();
    rules.policies().forEach((id, policy) -> policies.put(id, policy.document()));
    return policies;
  }

  /** The rules that met the award, in the order of application. */
  List<Settlement.Applied> applied(Matter matter) {
    List<Settlement.Applied> applied = new ArrayList<>();
    for (Settlement.Applied one : settlement.applied()) {
      if (share(one, matter).isPresent()) {
        applied.add(one);
      }
    }
    return applied;
  }

  /** The award of that matter before and after a rule, if the rule met it. */
  static Optional<Settlement.Share> share(Settlement.Applied applied, Matter matter) {
    for (Settlement.Share share : applied.shares()) {
      if (share.matter().equals(matter)) {
        return Optional.of(share);
      }
    }
    return Optional.empty();
  }

  /** Whether no later rule met the award of that matter. */
  boolean isLast(Settlement.Applied applied, Matter matter) {
    List<Settlement.Applied> all = applied(matter);
    return all.isEmpty() || all.get(all.size() - 1).equals(applied);
  }

  /** Whether what a rule leaves of an award is what is paid in the end. */
  boolean isFinal(Settlement.Applied applied, Settlement.Share share) {
    List<Settlement.Applied> all = applied(share.matter());
    return isLast(applied, share.matter())
        || share(all.get(all.size() - 1), share.matter())
            .map(Settlement.Share::after)
            .filter(after -> share.after() != null && after.compareTo(share.after()) == 0)
            .isPresent();
  }

  /** Whether the rule fills up to its limit (补差). */
  static boolean isTopUp(Settlement.Applied applied) {
    return applied.kind().equals("top-up");
  }

  /** Whether a limit holds for the award of that matter of which nothing is settled yet. */
  boolean isUnlimitedYet(Matter matter) {
    ClauseRef clause = new ClauseRef(matter.policy(), matter.clause());
    boolean limited =
        rules.stream()
            .anyMatch(
                rule -> rule instanceof SettlementRule.Ceiling && rule.clauses().contains(clause));
    return limited
        && applied(matter).stream()
            .filter(applied -> applied.ceiling() != null)
            .flatMap(applied -> share(applied, matter).stream())
            .allMatch(share -> share.after() == null);
  }

  /** Whether a rule took anything from one of these awards. */
  boolean changed(Set<Matter> matters) {
    return settlement.applied().stream()
        .flatMap(applied -> applied.shares().stream())
        .filter(share -> matters.contains(share.matter()))
        .anyMatch(CeilingText::cuts);
  }

  /** The same where payments are told in another form. */
  Settled withoutPayments() {
    return new Settled(
        new Settlement(settlement.opinions(), settlement.applied(), List.of()), rules);
  }

  /** How the award of that matter is paid, if its clause has a plan. */
  Optional<Payment> payment(Matter matter) {
    return settlement.payments().stream()
        .filter(payment -> payment.matter().equals(matter))
        .findFirst();
  }

  /** What an authority decided of that matter, if one did. */
  Optional<Opinion> opinion(Matter matter) {
    for (Settlement.Decided decided : settlement.opinions()) {
      if (decided.matter().equals(matter)) {
        return Optional.of(decided.opinion());
      }
    }
    return Optional.empty();
  }

  /** The rule that was applied, as it is declared. */
  Optional<SettlementRule> rule(Settlement.Applied applied) {
    return rules.stream()
        .filter(rule -> rule.terms().policy().equals(applied.policy()))
        .filter(rule -> rule.terms().name().equals(applied.rule()))
        .findFirst();
  }

  /** The rule of that name that met the award, and else the one that may. */
  Optional<SettlementRule> rule(Matter matter, String name) {
    ClauseRef clause = new ClauseRef(matter.policy(), matter.clause());
    return applied(matter, name)
        .flatMap(this::rule)
        .or(
            () ->
                rules.stream()
                    .filter(rule -> rule.terms().name().equals(name))
                    .filter(rule -> rule.clauses().contains(clause))
                    .findFirst());
  }

  /** The application of the rule of that name that met the award. */
  Optional<Settlement.Applied> applied(Matter matter, String name) {
    return applied(matter).stream().filter(one -> one.rule().equals(name)).findFirst();
  }
}
