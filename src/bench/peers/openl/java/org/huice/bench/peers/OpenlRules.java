package org.huice.bench.peers;

import java.time.LocalDate;

/** The table of the workbook that is called from Java. */
public interface OpenlRules {
  /** All tables for one enterprise. */
  Decided decide(Subjects subjects, LocalDate asOf);
}
