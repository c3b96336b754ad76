package org.huice.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huice.rule.Policies;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Runs that can share a session, since they need the same rules.
 *
 * @param network those rules; null where they could not be made, which the run alone tells
 * @param positions where the runs stood among all
 */
record Batch(@Nullable KieBase network, List<Run> runs, List<Integer> positions) {

  /**
   * All runs, those of one network together, in the order in which each network is first needed.
   *
   * @param most runs in one batch
   */
  static List<Batch> of(List<Run> runs, Function<Policies, KieBase> networks, int most) {
    List<Batch> batches = new ArrayList<>();
    Map<KieBase, Batch> open = new LinkedHashMap<>();
    Policies last = null;
    KieBase network = null;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.policies() != last) {
        last = run.policies();
        network = network(last, networks);
      }
      Batch batch = network == null ? null : open.get(network);
      if (batch == null || batch.runs().size() == most) {
        batch = new Batch(network, new ArrayList<>(), new ArrayList<>());
        batches.add(batch);
      }
      if (network != null) {
        open.put(network, batch);
      }
      batch.runs().add(run);
      batch.positions().add(i);
    }
    return batches;
  }

  private static @Nullable KieBase network(
      Policies policies, Function<Policies, KieBase> networks) {
    try {
      return networks.apply(policies);
    } catch (RuntimeException | LinkageError unsound) {
      return null;
    }
  }
}
