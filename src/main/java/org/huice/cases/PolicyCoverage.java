package org.huice.cases;

import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Place;

/**
 * What the examples of a policy show of it.
 *
 * @param policy its id
 * @param counted whether it is in force; a draft and what is repealed decide nothing, so examples
 *     can show nothing of their rules
 * @param cases those that count, by their sentences, in the order of the file
 * @param clauses in the order of the document
 * @param settlement its rules between awards, in the order of the file
 */
public record PolicyCoverage(
    String policy,
    boolean counted,
    List<String> cases,
    List<ClauseCoverage> clauses,
    List<Item> settlement) {
  /**
   * Of a clause.
   *
   * @param rules by which it is decided
   * @param amounts the tiers, rows and limits by which it pays
   */
  public record ClauseCoverage(String clause, List<RuleCoverage> rules, List<Item> amounts) {
    /** Keeps its own copies. */
    public ClauseCoverage {
      rules = List.copyOf(rules);
      amounts = List.copyOf(amounts);
    }

    /** The conditions of all its rules. */
    public List<Item> conditions() {
      return rules.stream().flatMap(rule -> rule.conditions().stream()).toList();
    }

    /** Everything. */
    public List<Item> items() {
      List<Item> all = new ArrayList<>(conditions());
      all.addAll(amounts);
      return List.copyOf(all);
    }
  }

  /**
   * Of a rule.
   *
   * @param rule its name
   * @param text as it stands in the file
   * @param place where it starts
   */
  public record RuleCoverage(String rule, String text, Place place, List<Item> conditions) {
    /** Keeps its own copy. */
    public RuleCoverage {
      conditions = List.copyOf(conditions);
    }
  }

  /** Keeps its own copies. */
  public PolicyCoverage {
    cases = List.copyOf(cases);
    clauses = List.copyOf(clauses);
    settlement = List.copyOf(settlement);
  }

  /** How much of it is shown; of a policy that is not counted nothing is demanded. */
  public Tally tally() {
    if (!counted) {
      return new Tally(0, 0);
    }
    return clauses.stream()
        .map(clause -> Tally.of(clause.items()))
        .reduce(Tally.of(settlement), Tally::plus);
  }
}
