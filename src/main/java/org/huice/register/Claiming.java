package org.huice.register;

import java.util.List;
import java.util.SortedMap;
import org.huice.determination.Determination;
import org.huice.dossier.Fact;
import org.huice.page.FactName;
import org.huice.policy.PolicyDocument;
import org.huice.pool.Claim;
import org.huice.pool.Claims;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/**
 * What determinations claim from the pools of a rule set, under the names that results give to
 * applicants. Used by several threads at a time.
 */
public final class Claiming {
  private final Claims claims;

  /**
   * Claims from the pools of these rules.
   *
   * @param rules with the overlay's values
   */
  public Claiming(RuleSet rules) {
    List<PolicyDocument> documents =
        rules.policies().values().stream().map(PolicyRules::document).toList();
    this.claims = new Claims(rules.pools(), documents, rules.vocabulary());
  }

  /**
   * The claims of one determination, in the order of its rulings.
   *
   * @param entry the number of the applicant in the register, from 1
   * @param core {@code sha256:…} of the bytes of the determination
   */
  public List<Claim> claims(long entry, String core, Determination determination) {
    Fact applicant = determination.dossier().applicant();
    String name = FactName.of(applicant).orElseGet(() -> applicant.id().toString());
    return claims.of(entry, core, name, determination);
  }

  /** What pools read of its applicant whatever that is entitled to: by pool, by field. */
  public SortedMap<String, SortedMap<String, String>> figures(Determination determination) {
    return claims.figures(determination.dossier());
  }
}
