package org.huice.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.determination.Determination;
import org.huice.json.CoreJson;
import org.huice.policy.Pool;
import org.huice.pool.Claim;
import org.huice.register.Claiming;
import org.huice.ruleset.RuleSet;
import org.huice.tree.Sha256;

/** What determinations that were made again claim from one pool. */
final class Claimed {
  private final Claiming claiming;
  private final String pool;
  private final Map<String, Long> entries;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Map<String, String>> figures = new ArrayList<>();
  private int count;

  /**
   * Of one pool.
   *
   * @param rules with the overlay's values
   * @param entries the numbers in the register, by the digests of cores
   */
  Claimed(RuleSet rules, String pool, Map<String, Long> entries) {
    this.claiming = new Claiming(rules);
    this.pool = pool;
    this.entries = entries;
  }

  void add(Determination determination) {
    count++;
    String core = Sha256.name(CoreJson.write(determination));
    // Whoever claims and is not in the record shows as a difference of the whole.
    long entry = entries.getOrDefault(core, 0L);
    claiming.claims(entry, core, determination).stream()
        .filter(claim -> claim.pool().equals(pool))
        .forEach(claims::add);
    Map<String, String> read = claiming.figures(determination).get(pool);
    if (read != null) {
      figures.add(read);
    }
  }

  int count() {
    return count;
  }

  /** Whether the pool takes an average of all applicants, and not all of them are here. */
  boolean isPartOf(Pool all, long decided) {
    return count < decided
        && all.admissions().stream()
            .anyMatch(admission -> admission.of() == Pool.Population.APPLICANTS);
  }

  List<Claim> claims() {
    return claims;
  }

  List<Map<String, String>> figures() {
    return figures;
  }
}
