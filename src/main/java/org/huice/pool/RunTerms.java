package org.huice.pool;

import java.time.LocalDate;
import java.util.List;
import org.huice.determination.Determination.Overlaid;
import org.jspecify.annotations.Nullable;

/**
 * What a run rests on, as its record names it.
 *
 * @param program its version
 * @param ruleSet the rule set's id
 * @param overlay what was changed for the decisions; null where nothing was
 * @param overlayTitle under which that shows itself; empty where it has none, or there is none
 * @param asOf the day of the decisions; its year is the year of the budget
 * @param results {@code sha256:…} of the file of results
 * @param decided how many entries of the register were decided
 * @param rejected how many were not, and are therefore in no sum
 * @param previous the earlier runs, in the order of the day and then of their digest
 */
public record RunTerms(
    String program,
    String ruleSet,
    @Nullable Overlaid overlay,
    String overlayTitle,
    LocalDate asOf,
    String results,
    long decided,
    long rejected,
    List<PoolRecord> previous) {
  /** Keeps its own copy. */
  public RunTerms {
    previous = List.copyOf(previous);
  }
}
