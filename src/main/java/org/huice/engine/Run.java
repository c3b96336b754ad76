package org.huice.engine;

import java.util.List;
import org.huice.dossier.Dossier;
import org.huice.rule.Policy;

/**
 * One dossier and the policies to apply to it, each on its day. A dossier that is decided by
 * several days of one policy is in as many runs.
 *
 * @param policies read facts by {@link RuleBase#values}; at most one of each id. Several runs may
 *     share the list, which is not changed any more
 */
public record Run(Dossier dossier, List<Policy> policies) {}
