package org.huice.settlement;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.huice.determination.Settlement.Limited;
import org.huice.policy.SettlementRule.Choice;
import org.huice.policy.SettlementRule.Exclusive;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.Priority;
import org.huice.policy.SettlementRule.Requires;
import org.huice.policy.SettlementRule.Selection;
import org.huice.policy.SettlementRule.Supersedes;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which awards are paid because others are or are not.
 *
 * <p><b>Unknowns.</b> An award stands or falls only if it does so whatever the doubtful ones turn
 * out to be, and falls only where those paid instead are certain; else it becomes doubtful itself,
 * missing what they miss. So what becomes known later never turns a yes into a no, or one winner
 * into another.
 */
record Selecting(Sums sums, LocalDate asOf, Consumer<Problem> problems) {

  /** Decides within a group; a selection limits nothing. */
  @Nullable Limited select(Selection rule, Group group) {
    if (rule instanceof Highest highest) {
      new Ranking(highest, sums, asOf).apply(group);
    } else if (rule instanceof Priority priority) {
      new Precedence(priority).apply(group);
    } else if (rule instanceof Choice choice) {
      new Choosing(choice).apply(group);
    } else if (rule instanceof Exclusive exclusive) {
      new BestTotal(exclusive, problems).apply(group);
    } else if (rule instanceof Requires requires) {
      Dependence.apply(requires, group);
    } else if (rule instanceof Supersedes supersedes) {
      Dependence.apply(supersedes, group);
    }
    return null;
  }
}
