package org.huice.crosscheck;

import java.util.List;

/** What a random folder and its fact files are made from: small enough to print and to shrink. */
final class Plans {
  private Plans() {}

  /** A shape, and the seed of its details. */
  record ShapePlan(Shape shape, long seed) {}

  /** A rule of these shapes, and the seed of its subject and consequence. */
  record RulePlan(long seed, List<ShapePlan> shapes) {}

  /** A policy, and the seed of its head and of its parameters' values. */
  record PolicyPlan(long seed, List<RulePlan> rules) {}

  /** A rules folder, and the seed of its vocabulary. */
  record FolderPlan(long seed, List<PolicyPlan> policies) {}

  /** A fact file: the applicant's seed, and one for each fact nested right under it. */
  record FactsPlan(long seed, List<Long> nested) {}

  /** A rules folder and the fact files held against it. */
  record WorldPlan(FolderPlan folder, List<FactsPlan> dossiers) {}
}
