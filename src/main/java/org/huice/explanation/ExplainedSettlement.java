package org.huice.explanation;

import java.util.List;
import org.huice.determination.Settlement;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.jspecify.annotations.Nullable;

/**
 * A settlement rule that met an award, with the law it follows and what it read.
 *
 * @param applied what it did to all the awards that it met
 * @param rule as its policy states it: in its text, or in what it assumes, are the words of the law
 * @param cited the parameter that says how much or how many; null where there is none
 * @param facts the choice, the limit, what was received before; in this order
 */
public record ExplainedSettlement(
    Settlement.Applied applied,
    SettlementRule rule,
    @Nullable Cited cited,
    List<SourcedFact> facts) {
  /** Keeps its own copy. */
  public ExplainedSettlement {
    facts = List.copyOf(facts);
  }

  /**
   * A parameter of a policy that need not be the award's own.
   *
   * @param policy that states it
   */
  public record Cited(PolicyDocument policy, UsedParameter parameter) {}
}
