package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows in columns that align, each row followed by what is to be said about it. */
public final class Table {
  private static final String GAP = "  ";
  private static final String INDENT = "    ";

  private final List<String> heads;
  private final Set<Integer> rightAligned;
  private final List<Row> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param rightAligned the columns of numbers, counted from 0
   */
  public Table(List<String> heads, Set<Integer> rightAligned) {
    this.heads = List.copyOf(heads);
    this.rightAligned = Set.copyOf(rightAligned);
  }

  /** Adds a row with the lines that stand below it. */
  public void add(List<String> cells, List<String> below) {
    rows.add(new Row(List.copyOf(cells), List.copyOf(below)));
  }

  /** Whether there is nothing but the heads. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines, without spaces at their ends. */
  public List<String> lines() {
    List<Integer> widths = widths();
    List<String> lines = new ArrayList<>();
    lines.add(line(heads, widths));
    lines.add(line(widths.stream().map("─"::repeat).toList(), widths));
    for (Row row : rows) {
      lines.add(line(row.cells(), widths));
      row.below().forEach(text -> lines.add(INDENT + text));
    }
    return lines;
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < heads.size(); column++) {
      int width = Width.of(heads.get(column));
      for (Row row : rows) {
        width = Math.max(width, Width.of(row.cells().get(column)));
      }
      widths.add(width);
    }
    return widths;
  }

  private String line(List<String> cells, List<Integer> widths) {
    List<String> padded = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      int width = widths.get(column);
      padded.add(
          rightAligned.contains(column) ? Width.right(cell, width) : Width.left(cell, width));
    }
    return String.join(GAP, padded).stripTrailing();
  }

  private record Row(List<String> cells, List<String> below) {}
}
