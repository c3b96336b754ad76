package org.huice.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.huice.crosscheck.Plans.WorldPlan;

/** The random rules are worth something: what they can say comes true, false and unknown. */
class CoverageTest {
  private final Tally tally = new Tally();
  private int tries;

  @Property(
      tries = 20,
      seed = "7115",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void every_shape_is_met_and_not_met_and_unknown(@ForAll("worlds") WorldPlan plan) {
    tally.count(Trial.of(plan.folder()), plan.dossiers());
    tries++;
    if (tries == 20) {
      assertThat(tally.oneSided()).as(tally.toString()).isEmpty();
    }
  }

  @Provide
  Arbitrary<WorldPlan> worlds() {
    return Worlds.of(25);
  }
}
