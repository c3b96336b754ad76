package org.huice.impact;

import java.util.List;

/**
 * What a change of rules does to a register. Amounts are what applicants are entitled to, before a
 * pool divides its budget.
 *
 * @param frame what was compared
 * @param total over all
 * @param supplied what is newly determined because the head has a parameter that the base lacks
 * @param policies each evaluated policy, sorted by id; their differences sum up to the total's
 * @param classes each class of applicants, by field, then in the order of the vocabulary's words
 * @param pools each pool that covers a clause that was evaluated
 * @param causes what made the difference, the largest sum of money first
 * @param gains the largest gains of applicants, the largest first; at most {@link #LARGEST}
 * @param losses the largest losses, the largest first; at most {@link #LARGEST}
 */
public record Comparison(
    Frame frame,
    Delta total,
    Supplied supplied,
    List<PolicyDelta> policies,
    List<ClassDelta> classes,
    List<PoolDelta> pools,
    List<CauseDelta> causes,
    List<ChangedApplicant> gains,
    List<ChangedApplicant> losses) {
  /** How many of the largest gains and losses are kept. */
  public static final int LARGEST = 20;

  /** Keeps its own copies. */
  public Comparison {
    policies = List.copyOf(policies);
    classes = List.copyOf(classes);
    pools = List.copyOf(pools);
    causes = List.copyOf(causes);
    gains = List.copyOf(gains);
    losses = List.copyOf(losses);
  }
}
