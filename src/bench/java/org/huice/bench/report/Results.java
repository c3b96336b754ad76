package org.huice.bench.report;

import java.util.List;

/**
 * All that one run measured. Figures of different runs do not belong together.
 *
 * @param conditions the machine, its load, sizes and seeds, one sentence each
 * @param timings what each contender costs
 * @param ratios what is claimed of them
 * @param curves how costs grow
 * @param notes what a reader has to know before quoting a figure
 */
public record Results(
    List<String> conditions,
    List<Timing> timings,
    List<Ratio> ratios,
    List<Curve> curves,
    List<String> notes) {
  /** Copies the lists. */
  public Results {
    conditions = List.copyOf(conditions);
    timings = List.copyOf(timings);
    ratios = List.copyOf(ratios);
    curves = List.copyOf(curves);
    notes = List.copyOf(notes);
  }
}
