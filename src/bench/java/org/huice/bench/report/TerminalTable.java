package org.huice.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run as lines of a terminal. */
public final class TerminalTable {
  private TerminalTable() {}

  /** The whole table. */
  public static String of(Results results) {
    List<String> lines = new ArrayList<>(results.conditions());
    lines.add("");
    lines.addAll(aligned(timings(results)));
    lines.add("");
    lines.addAll(aligned(ratios(results)));
    for (Curve curve : results.curves()) {
      lines.add("");
      lines.add(curve.title() + ": " + curve.up() + " by " + curve.across());
      lines.addAll(aligned(points(curve)));
    }
    lines.add("");
    lines.addAll(results.notes());
    return String.join("\n", lines) + "\n";
  }

  private static List<List<String>> timings(Results results) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("set", "contender", "us/enterprise", "min", "max", "bytes", "version"));
    for (Timing t : results.timings()) {
      rows.add(
          List.of(
              t.set(),
              t.name(),
              number(t.micros().median()),
              number(t.micros().low()),
              number(t.micros().high()),
              bytes(t.bytes().median()),
              t.version()));
    }
    return rows;
  }

  /** Another runtime does not tell what it allocates. */
  private static String bytes(double each) {
    return each == 0 ? "-" : "%.0f".formatted(each);
  }

  private static List<List<String>> ratios(Results results) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("set", "ratio", "of", "median", "min", "max", "bar", ""));
    for (Ratio r : results.ratios()) {
      rows.add(
          List.of(
              r.set(),
              r.of() + " / " + r.over(),
              r.what(),
              number(r.values().median()),
              number(r.values().low()),
              number(r.values().high()),
              bar(r),
              r.bar() == null ? "" : r.kept() ? "kept" : "NOT KEPT"));
    }
    return rows;
  }

  private static List<List<String>> points(Curve curve) {
    List<List<String>> rows = new ArrayList<>();
    for (Curve.Line line : curve.lines()) {
      for (Curve.Point point : line.points()) {
        rows.add(
            List.of(
                line.name(),
                "%,.0f".formatted(point.at()),
                number(point.cost().median()),
                number(point.cost().low()),
                number(point.cost().high())));
      }
    }
    return rows;
  }

  /** The bar of a ratio in words; empty where it has none. */
  static String bar(Ratio ratio) {
    Bar bar = ratio.bar();
    if (bar == null) {
      return "";
    }
    return (bar.sense() == Bar.Sense.AT_MOST ? "<= " : ">= ") + number(bar.limit());
  }

  /** Three figures that count. */
  static String number(double value) {
    String form = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
    return String.format(Locale.ROOT, form, value);
  }

  private static List<String> aligned(List<List<String>> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    int[] widths = new int[columns];
    boolean[] figures = new boolean[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
        figures[i] |= !row.get(i).isEmpty() && Character.isDigit(row.get(i).charAt(0));
      }
    }
    return rows.stream().map(row -> line(row, widths, figures)).toList();
  }

  private static String line(List<String> row, int[] widths, boolean[] figures) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      String gap = " ".repeat(widths[i] - cell.length());
      line.append(figures[i] ? gap + cell : cell + gap).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
