package org.huice.evaluation;

import java.util.List;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.dossier.Fact;
import org.huice.policy.PolicyDocument;

/**
 * A matter whose policy cannot be placed: the day that chooses the parameters, or the applicant's
 * place, is missing.
 *
 * @param missing what is
 */
record Pending(PolicyDocument policy, Fact subject, Matter matter, List<Missing> missing) {}
