package org.huice.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lays out what stands between {@code when} and {@code then}: a pattern that fits a line and is not
 * broken by its writer on one line, else each condition on its own.
 */
final class ConditionLayout {
  private static final int STEP = LineWriter.STEP;
  private static final Set<String> HEADS = Set.of("accumulate", "forall");
  private static final Set<String> FUNCTIONS = Set.of("sum", "count", "min", "max");
  private static final Set<String> GOING_ON = Set.of("from", "or", "and");

  private final Pieces pieces;
  private final LineWriter writer;

  ConditionLayout(Pieces pieces, LineWriter writer) {
    this.pieces = pieces;
    this.writer = writer;
  }

  /** Lays out the patterns from an index to before another. */
  void lay(int from, int to) {
    int start = from;
    boolean listed = false;
    for (int at = from; at < to; at = pieces.after(at)) {
      if (at > from && starts(at, listed)) {
        run(start, at, STEP, true);
        start = at;
        listed = false;
      }
      listed |= pieces.isWord(at, "from");
    }
    if (start < to) {
      run(start, to, STEP, true);
    }
  }

  /** Whether a pattern starts there; {@code listed} where the one before names a list. */
  private boolean starts(int at, boolean listed) {
    boolean word = pieces.get(at).isWord() && !GOING_ON.contains(pieces.text(at));
    if (pieces.isSign(at - 1, ")")) {
      return word || pieces.isSign(at, "(");
    }
    boolean endOfList = listed && word && pieces.get(at - 1).isWord();
    return pieces.isSign(at - 1, ";") || (endOfList && !pieces.isWord(at - 1, "from"));
  }

  private void run(int from, int to, int indent, boolean opens) {
    for (int at = from; at < to; at = pieces.after(at)) {
      put(at, indent, opens && at == from);
      if (pieces.partner(at) >= 0) {
        bracket(at, indent);
      }
    }
  }

  private void put(int at, int indent, boolean opens) {
    if (opens) {
      writer.open(at, indent);
    } else {
      writer.add(at, indent + STEP, Spacing.DECIDING);
    }
  }

  private void flat(int from, int to, int indent) {
    for (int at = from; at < to; at++) {
      put(at, indent, false);
    }
  }

  /** What stands in the bracket just written, and the one that closes it. */
  private void bracket(int open, int indent) {
    int close = pieces.partner(open);
    int rest = pieces.width(open, tail(close), Spacing.DECIDING) - 1;
    boolean fits = pieces.isTight(open, close + 1) && writer.column() + rest <= Width.OF_LINE;
    if (fits || close == open + 1 || isCall(open)) {
      flat(open + 1, close + 1, indent);
      return;
    }
    if (pieces.isWord(open - 1, "in")) {
      list(open + 1, close, indent + STEP);
    } else if (HEADS.contains(pieces.text(open - 1))) {
      parts(open + 1, close, indent + STEP);
    } else if (isPattern(open)) {
      each(open + 1, close, indent + STEP);
    } else {
      condition(open + 1, close, indent, false);
    }
    put(close, indent, false);
  }

  private boolean isCall(int open) {
    return pieces.isSign(open - 2, ".") || FUNCTIONS.contains(pieces.text(open - 1));
  }

  private boolean isPattern(int open) {
    return pieces.get(open - 1).isWord() && !Spacing.JOINING.contains(pieces.text(open - 1));
  }

  /** The index after what cannot leave the line of a closing bracket. */
  private int tail(int close) {
    int at = close + 1;
    while (at < pieces.size() && Set.of(")", ",", ";").contains(pieces.text(at))) {
      at++;
    }
    if (pieces.isWord(at, "from")) {
      at += 2;
      while (pieces.isSign(at, ".")) {
        at += 2;
      }
      at += pieces.isSign(at, ";") ? 1 : 0;
    }
    return Math.min(at, pieces.size());
  }

  /** Each condition on a line of its own. */
  private void each(int from, int to, int indent) {
    for (int at = from; at < to; at++) {
      int end = pieces.next(at, to, List.of(",", ";"));
      condition(at, end, indent, true);
      if (end < to) {
        put(end, indent, false);
      }
      at = end;
    }
  }

  /** The parts of an {@code accumulate}: the first beside its bracket, the others below. */
  private void parts(int from, int to, int indent) {
    int end = pieces.next(from, to, List.of(";"));
    run(from, end, indent, false);
    while (end < to) {
      put(end, indent, false);
      int start = end + 1;
      end = pieces.next(start, to, List.of(";"));
      int width = pieces.width(start, Math.min(end + 1, pieces.size()), Spacing.DECIDING);
      if (start < end && pieces.isTight(start, end) && indent + width <= Width.OF_LINE) {
        run(start, end, indent, true);
      } else {
        each(start, end, indent);
      }
    }
  }

  /** The words of a list, as many on a line as fit. */
  private void list(int from, int to, int indent) {
    for (int at = from; at < to; at++) {
      int end = pieces.next(at, to, List.of(","));
      int last = end < to ? end + 1 : tail(to);
      boolean fits =
          writer.column() + 1 + pieces.width(at, last, Spacing.DECIDING) <= Width.OF_LINE;
      run(at, end, indent, at == from || !fits);
      if (end < to) {
        put(end, indent, false);
      }
      at = end;
    }
  }

  /** One condition; one that is too long or broken by its writer is broken at its “or”s. */
  private void condition(int from, int to, int indent, boolean opens) {
    List<Integer> joints = joints(from, to);
    int start = opens ? indent : writer.column() + 1;
    int width = pieces.width(from, tail(to - 1), Spacing.DECIDING);
    boolean fits = pieces.isTight(from, to) && start + width <= Width.OF_LINE;
    if (fits || joints.isEmpty()) {
      run(from, to, indent, opens);
      return;
    }
    run(from, joints.get(0), indent, opens);
    for (int i = 0; i < joints.size(); i++) {
      int next = i + 1 < joints.size() ? joints.get(i + 1) : to;
      put(joints.get(i), indent + STEP, true);
      run(joints.get(i) + 1, next, indent + STEP, false);
    }
  }

  private List<Integer> joints(int from, int to) {
    List<Integer> or = joints(from, to, List.of("||", "or"));
    return or.isEmpty() ? joints(from, to, List.of("&&", "and")) : or;
  }

  private List<Integer> joints(int from, int to, List<String> words) {
    List<Integer> joints = new ArrayList<>();
    int at = pieces.next(from, to, words);
    while (at < to) {
      joints.add(at);
      at = pieces.next(at + 1, to, words);
    }
    return joints;
  }
}
