package org.huice.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.ruleset.RuleSet;

/**
 * The mutants of what holds between awards, of one policy or across several: each entry left out,
 * each changed in one thing, and two ceilings one after the other cutting the other way about.
 */
final class SettlementMutants {
  private SettlementMutants() {}

  /** Each variant is the whole list with one thing changed, in the order of the entries. */
  static List<Variant<List<SettlementRule>>> of(RuleSet rules, List<SettlementRule> entries) {
    List<Variant<List<SettlementRule>>> all = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      int index = i;
      SettlementRule entry = entries.get(i);
      if (entry instanceof SettlementRule.Additive) {
        continue; // That awards may be paid beside each other does nothing but say so.
      }
      all.add(dropped(entries, i));
      SettlementVariants.of(entry, isOnePerScope(rules, entry))
          .forEach(variant -> all.add(variant.in(made -> Lists.with(entries, index, made))));
      if (i + 1 < entries.size() && cutTheSame(entry, entries.get(i + 1))) {
        all.add(swapped(entries, i));
      }
    }
    return all;
  }

  private static Variant<List<SettlementRule>> dropped(List<SettlementRule> entries, int index) {
    SettlementRule entry = entries.get(index);
    return new Variant<>(
        Change.SETTLEMENT_DROPPED,
        entry.terms().declared(),
        SettlementVariants.title(entry),
        "",
        "",
        Lists.without(entries, index));
  }

  private static Variant<List<SettlementRule>> swapped(List<SettlementRule> entries, int index) {
    String one = entries.get(index).terms().name();
    String other = entries.get(index + 1).terms().name();
    return new Variant<>(
        Change.VALUE,
        entries.get(index).terms().declared(),
        "order",
        one + ", " + other,
        other + ", " + one,
        Lists.swapped(entries, index));
  }

  private static boolean cutTheSame(SettlementRule entry, SettlementRule next) {
    return entry instanceof Ceiling
        && next instanceof Ceiling
        && entry.clauses().stream().anyMatch(next.clauses()::contains);
  }

  /** Whether no more than one award can ever meet in it: its clause decides for its very scope. */
  private static boolean isOnePerScope(RuleSet rules, SettlementRule entry) {
    return entry.clauses().size() == 1
        && entry.clauses().stream()
            .allMatch(clause -> subject(rules, clause).equals(entry.terms().per()));
  }

  private static String subject(RuleSet rules, ClauseRef clause) {
    return Objects.requireNonNull(
            Objects.requireNonNull(rules.policies().get(clause.policy()), clause.policy())
                .document()
                .clauses()
                .get(clause.clause()),
            clause.clause())
        .subject();
  }
}
