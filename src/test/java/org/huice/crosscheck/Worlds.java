package org.huice.crosscheck;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.huice.crosscheck.Plans.FactsPlan;
import org.huice.crosscheck.Plans.FolderPlan;
import org.huice.crosscheck.Plans.PolicyPlan;
import org.huice.crosscheck.Plans.RulePlan;
import org.huice.crosscheck.Plans.ShapePlan;
import org.huice.crosscheck.Plans.WorldPlan;

/**
 * Generates plans. They shrink by leaving out fact files, facts, policies, rules and conditions;
 * seeds do not shrink, since a smaller seed makes nothing simpler.
 */
final class Worlds {
  private Worlds() {}

  /** Up to three policies of three rules each, and that many fact files. */
  static Arbitrary<WorldPlan> of(int dossiers) {
    return Combinators.combine(folders(), many(facts(), 1, dossiers)).as(WorldPlan::new);
  }

  /** One rules folder. */
  static Arbitrary<FolderPlan> folders() {
    Arbitrary<RulePlan> rules =
        Combinators.combine(
                seeds(),
                shapes()
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4)
                    .withSizeDistribution(RandomDistribution.uniform()))
            .as(RulePlan::new);
    Arbitrary<PolicyPlan> policies =
        Combinators.combine(seeds(), many(rules, 1, 3)).as(PolicyPlan::new);
    return Combinators.combine(
            seeds(),
            policies
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .withSizeDistribution(RandomDistribution.uniform()))
        .as(FolderPlan::new);
  }

  private static Arbitrary<ShapePlan> shapes() {
    return Combinators.combine(Arbitraries.of(Shape.class), seeds()).as(ShapePlan::new);
  }

  /** One fact file. */
  static Arbitrary<FactsPlan> facts() {
    return Combinators.combine(
            seeds(), seeds().list().ofMaxSize(6).withSizeDistribution(RandomDistribution.uniform()))
        .as(FactsPlan::new);
  }

  /** The greatest number at first; a failure is then looked for among fewer. */
  private static <T> Arbitrary<List<T>> many(Arbitrary<T> items, int least, int most) {
    RandomDistribution all = (tries, min, max, center) -> random -> max;
    return items.list().ofMinSize(least).ofMaxSize(most).withSizeDistribution(all);
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs()
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .dontShrink();
  }
}
