package org.huice.evaluation;

import java.util.List;
import org.huice.determination.Missing;

/**
 * A matter whose policy cannot be placed: the day that chooses the parameters, or the applicant's
 * place, is missing.
 *
 * @param question asked of the policy before every day
 * @param missing what is, sorted
 */
record Pending(Question question, List<Missing> missing) {}
