package org.huice.explanation;

import java.util.List;
import org.huice.determination.Determination;

/**
 * Why each ruling of a determination is as it is.
 *
 * @param rulings in the order of the determination's rulings
 */
public record Explanation(Determination determination, List<ExplainedRuling> rulings) {}
