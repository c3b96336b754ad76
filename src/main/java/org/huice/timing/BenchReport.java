package org.huice.timing;

import java.util.List;

/**
 * What was measured.
 *
 * @param applicants how many were decided in each round
 * @param rounds how many were timed
 * @param whole a decision by all policies together
 * @param policies the slowest first
 */
public record BenchReport(int applicants, int rounds, Span whole, List<PolicyTime> policies) {
  /** Keeps its own copy of the policies. */
  public BenchReport {
    policies = List.copyOf(policies);
  }
}
