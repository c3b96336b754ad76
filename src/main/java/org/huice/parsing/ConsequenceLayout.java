package org.huice.parsing;

import static org.huice.parsing.LineWriter.STEP;

/**
 * Lays out what stands between {@code then} and {@code end}: each statement on a line, broken
 * before the steps of an amount where its writer broke it or the line is full.
 */
final class ConsequenceLayout {
  private final Pieces pieces;
  private final LineWriter writer;

  ConsequenceLayout(Pieces pieces, LineWriter writer) {
    this.pieces = pieces;
    this.writer = writer;
  }

  /** Lays out the statements from an index to before another. */
  void lay(int from, int to) {
    int depth = 0;
    for (int at = from; at < to; at++) {
      boolean closes = Cursor.depthOf(pieces.get(at).token()) < 0;
      depth -= closes ? 1 : 0;
      int indent = STEP * (depth + 1);
      if (at == from || (depth == 0 && pieces.isSign(at - 1, ";"))) {
        writer.open(at, STEP);
      } else if (isBroken(at) || (depth == 1 && isStep(at) && isFull(at, to))) {
        writer.open(at, indent);
      } else {
        writer.add(at, indent, Spacing.DECIDING);
      }
      depth += Cursor.depthOf(pieces.get(at).token()) > 0 ? 1 : 0;
    }
  }

  /** Whether a step of an amount begins there. */
  private boolean isStep(int at) {
    return pieces.isSign(at, ".") && pieces.isSign(at - 1, ")");
  }

  private boolean isBroken(int at) {
    return isStep(at) && !pieces.get(at).isTight();
  }

  /** Whether the step, up to where the line may be broken next, no longer fits. */
  private boolean isFull(int at, int to) {
    int end = at + 1;
    while (end < to && !isBroken(end) && !(isStep(end) && isOutermost(at, end))) {
      end++;
    }
    return writer.column() + pieces.width(at, end, Spacing.DECIDING) > Width.OF_LINE;
  }

  private boolean isOutermost(int from, int to) {
    int depth = 0;
    for (int at = from; at < to; at++) {
      depth += Cursor.depthOf(pieces.get(at).token());
    }
    return depth == 0;
  }
}
