package org.huice.mutation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.FollowingWord;
import org.huice.drl.Slot;
import org.huice.money.Rounding;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.problem.Place;
import org.huice.ruleset.PolicyRules;

/** The mutants of what a policy says once for all its clauses: settlement and rounding. */
final class DocumentMutants {
  private static final List<RoundingMode> MODES =
      List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP);

  private static final Set<String> OF_FACTS =
      Set.of(
          FollowingWord.BASE.word(),
          FollowingWord.PER_UNIT.word(),
          FollowingWord.PLUS.word(),
          FollowingWord.MINUS.word(),
          FollowingWord.AT_MOST.word(),
          FollowingWord.AT_LEAST.word());

  private DocumentMutants() {}

  static List<Mutant> of(PolicyRules policy) {
    PolicyDocument document = policy.document();
    List<Mutant> all = new ArrayList<>();
    for (int i = 0; i < document.settlement().size(); i++) {
      settlement(document, i, all);
    }
    if (policy.rules().stream().anyMatch(rule -> computes(rule.then()))) {
      MODES.stream()
          .filter(mode -> mode != document.rounding().mode())
          .forEach(mode -> all.add(rounding(policy, mode)));
    }
    return all;
  }

  /** Fixed sums alone never come to a fraction. */
  private static boolean computes(Consequence then) {
    return then.words().stream()
        .anyMatch(
            word ->
                (OF_FACTS.contains(word.name())
                        && (word.slots().contains(Slot.FIELD)
                            || word.slots().contains(Slot.FIGURE)))
                    || word.arguments().stream().anyMatch(DocumentMutants::partComputes));
  }

  private static boolean partComputes(Expression argument) {
    return argument instanceof Expression.Part part && computes(part.chain());
  }

  /** That awards may be paid beside each other does nothing but say so. */
  private static void settlement(PolicyDocument document, int index, List<Mutant> all) {
    SettlementRule rule = document.settlement().get(index);
    String text = rule.kind() + " " + rule.terms().name();
    Place place = rule.terms().declared();
    if (!(rule instanceof SettlementRule.Additive)) {
      all.add(
          new Mutant(
              "settlement: drop " + text,
              null,
              Change.SETTLEMENT_DROPPED,
              place,
              text,
              "",
              "",
              rules ->
                  with(
                      rules,
                      rules.document().rounding(),
                      Lists.without(rules.document().settlement(), index))));
    }
    if (rule instanceof SettlementRule.Ceiling ceiling) {
      String from = String.valueOf(ceiling.inclusive());
      String to = String.valueOf(!ceiling.inclusive());
      all.add(
          new Mutant(
              "settlement: " + text + " inclusive: " + from + " -> " + to,
              null,
              Change.BOUND,
              place,
              text + " inclusive",
              from,
              to,
              rules ->
                  with(
                      rules,
                      rules.document().rounding(),
                      Lists.with(rules.document().settlement(), index, turned(ceiling)))));
    }
  }

  private static SettlementRule turned(SettlementRule.Ceiling ceiling) {
    return new SettlementRule.Ceiling(
        ceiling.terms(),
        ceiling.order(),
        ceiling.limit(),
        !ceiling.inclusive(),
        ceiling.cut(),
        ceiling.history(),
        ceiling.topUp());
  }

  private static Mutant rounding(PolicyRules policy, RoundingMode mode) {
    Rounding now = policy.document().rounding();
    Rounding made = new Rounding(now.to(), mode);
    Place declared = policy.document().clauses().values().iterator().next().declared();
    return new Mutant(
        "rounding.mode: " + now.code() + " -> " + made.code(),
        null,
        Change.ROUNDING,
        Place.of(declared.file()),
        "rounding.mode",
        now.code(),
        made.code(),
        rules -> with(rules, made, rules.document().settlement()));
  }

  private static Optional<PolicyRules> with(
      PolicyRules rules, Rounding rounding, List<SettlementRule> settlement) {
    return Optional.of(new PolicyRules(rules.document().with(rounding, settlement), rules.rules()));
  }
}
