package org.huice.readback;

import java.util.List;

/**
 * A small table below a sentence: tiers, bands, rows.
 *
 * @param header one word for each column
 * @param rows each with one cell for each column
 */
public record Grid(List<String> header, List<List<String>> rows) {
  /** Keeps its own copies. */
  public Grid {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
