package org.huice.ruleset;

import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Problem;

/**
 * What a rule set that loads may say otherwise than it means: errors that make a rule apply to
 * nobody, and warnings that a person should look at. Kept apart from the reading, since whoever
 * decides has no use for them.
 */
public final class RuleSetFindings {
  private RuleSetFindings() {}

  /** Every error and every warning that no clause accepts, sorted by place. */
  public static List<Problem> of(RuleSet rules) {
    return of(rules, new FolderMemory());
  }

  /**
   * The same, where policies were looked at before: those that did not change are not again.
   *
   * @param memory of what was found before, and of this for the next time
   */
  public static List<Problem> of(RuleSet rules, FolderMemory memory) {
    List<Problem> problems = new ArrayList<>();
    for (PolicyRules policy : rules.policies().values()) {
      memory.findings(policy, rules.vocabulary(), problems::add);
    }
    return sorted(problems);
  }

  /**
   * The types and fields of the vocabulary that no policy of the rule set reads, sorted by place.
   * Asked for by itself, since a vocabulary may be shared, and may hold what is only shown.
   */
  public static List<Problem> unread(RuleSet rules) {
    List<Problem> problems = new ArrayList<>();
    Unread.check(rules, problems::add);
    return sorted(problems);
  }

  private static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().distinct().sorted().toList();
  }
}
