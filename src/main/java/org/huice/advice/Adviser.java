package org.huice.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.determination.Determination;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.evaluation.Evaluator;
import org.huice.policy.Clause;
import org.huice.ruleset.RuleSet;

/**
 * Says of a determination what it still hangs on, what to ask for next, and what would turn a
 * refusal. Whatever it says the engine has decided on facts changed so.
 */
public final class Adviser {
  private static final Set<String> GIVING = Set.of("award", "designate");

  private final RuleSet rules;
  private final Evaluator evaluator;

  /**
   * An adviser by that rule set.
   *
   * @param effective the rules with the overlay, where there is one
   * @param evaluator decides by the same
   */
  public Adviser(RuleSet effective, Evaluator evaluator) {
    this.rules = effective;
    this.evaluator = evaluator;
  }

  /** The advice on every undetermined and every refused ruling; the same for the same facts. */
  public Advice of(Determination determination) {
    Map<Need, Set<Missing>> needs = new LinkedHashMap<>();
    List<Remedy> remedies = new ArrayList<>();
    for (Ruling ruling : determination.rulings()) {
      if (ruling instanceof Ruling.Undetermined open) {
        Need need = need(open, determination);
        needs.put(need, Refusals.of(open, need, evaluator, rules, determination));
      } else if (ruling instanceof Ruling.Refused refused && isWanted(refused)) {
        remedies.addAll(remedies(refused, determination));
      }
    }
    List<Ask> asks = Asks.of(needs, determination.dossier());
    return new Advice(List.copyOf(needs.keySet()), asks, List.copyOf(remedies));
  }

  /** Nobody wants to be charged, and where a person decides nothing can be promised. */
  private boolean isWanted(Ruling.Refused refused) {
    Clause.Kind kind = Rulebook.clause(rules, refused.matter()).kind();
    return (kind == Clause.Kind.AWARD || kind == Clause.Kind.DESIGNATION)
        && Rulebook.rules(rules, refused.matter()).stream()
            .anyMatch(rule -> GIVING.contains(rule.then().words().get(0).name()));
  }

  private Need need(Ruling.Undetermined open, Determination determination) {
    return Needs.of(
        open,
        Rulebook.rules(rules, open.matter()),
        NeedFinder.of(open, rules, evaluator, determination.dossier(), determination.asOf()));
  }

  private List<Remedy> remedies(Ruling.Refused refused, Determination determination) {
    return new RemedyFinder(
            refused.matter(), rules, evaluator, determination.dossier(), determination.asOf())
        .find();
  }
}
