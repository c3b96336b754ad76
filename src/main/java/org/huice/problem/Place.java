package org.huice.problem;

import java.util.Comparator;

/**
 * Where a problem is.
 *
 * @param file the path as the reader knows it, with forward slashes
 * @param line counted from 1; 0 stands for the whole file
 * @param column counted from 1 in characters; 0 stands for the whole line
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** The whole of a file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, without the parts that are not known. */
  @Override
  public String toString() {
    return Visible.of(file) + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
  }
}
