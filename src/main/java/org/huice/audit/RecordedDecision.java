package org.huice.audit;

import java.time.LocalDate;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * By what and upon what a recorded determination was made.
 *
 * @param rules as they were recorded, without the overlay
 * @param overlay as it was recorded; null where nothing was changed
 * @param asOf the day of the decision
 * @param facts the tree of the fact file
 */
public record RecordedDecision(
    RuleSet rules, @Nullable Overlay overlay, LocalDate asOf, Node facts) {}
