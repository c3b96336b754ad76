package org.huice;

import java.util.ArrayList;
import java.util.List;

/** Which lines of two texts differ, by their longest common subsequence. */
final class LineDifference {
  /** Runs of differing lines with fewer common lines between them are told as one. */
  private static final int NEAR = 3;

  private LineDifference() {}

  /**
   * Lines that differ, as half-open ranges from 0.
   *
   * @param from where the first text begins to differ
   * @param to behind the last line of it
   * @param otherFrom where the other text begins to differ
   * @param otherTo behind the last line of it
   */
  record Hunk(int from, int to, int otherFrom, int otherTo) {
    /** How many lines differ on both sides. */
    int size() {
      return to - from + otherTo - otherFrom;
    }

    /** Whether a line, counted from 1, is among those of the first text or next to them. */
    boolean isAt(int line) {
      return line >= from && line <= to + 1;
    }

    private boolean isNear(Hunk next) {
      return next.from - to < NEAR;
    }

    private Hunk with(Hunk next) {
      return new Hunk(from, next.to, otherFrom, next.otherTo);
    }
  }

  /** All ranges that differ, in order. */
  static List<Hunk> hunks(List<String> one, List<String> other) {
    int[][] common = common(one, other);
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      int from = i;
      int otherFrom = j;
      while (!isSame(one, other, i, j) && (i < one.size() || j < other.size())) {
        if (j == other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
          i++;
        } else {
          j++;
        }
      }
      add(new Hunk(from, i, otherFrom, j), hunks);
      i++;
      j++;
    }
    return hunks;
  }

  private static void add(Hunk hunk, List<Hunk> hunks) {
    if (hunk.size() == 0) {
      return;
    }
    int last = hunks.size() - 1;
    if (last >= 0 && hunks.get(last).isNear(hunk)) {
      hunks.set(last, hunks.get(last).with(hunk));
    } else {
      hunks.add(hunk);
    }
  }

  private static boolean isSame(List<String> one, List<String> other, int i, int j) {
    return i < one.size() && j < other.size() && one.get(i).equals(other.get(j));
  }

  /** How many lines the ends of both texts have in common, from each pair of lines on. */
  private static int[][] common(List<String> one, List<String> other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        common[i][j] =
            isSame(one, other, i, j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
