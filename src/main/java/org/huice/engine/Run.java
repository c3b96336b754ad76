package org.huice.engine;

import java.util.List;
import org.huice.dossier.Dossier;
import org.huice.rule.Policies;
import org.huice.rule.Policy;

/**
 * One dossier and the policies to apply to it, each on its day. A dossier that is decided by
 * several days of one policy is in as many runs.
 *
 * @param policies read facts by {@link RuleBase#values}; runs that share them cost less
 */
public record Run(Dossier dossier, Policies policies) {
  /** A run of policies, at most one of each id, that no other shares. */
  public Run(Dossier dossier, List<Policy> policies) {
    this(dossier, new Policies(policies));
  }
}
