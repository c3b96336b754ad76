package org.huice.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.snakeyaml.engine.v2.tokens.Token;

/** The columns at which nested mappings and lists stand and shall stand. */
final class YamlIndents {
  /** By how many columns what is nested stands further in. */
  static final int STEP = 2;

  private enum Kind {
    /** What is outside any mapping and list. */
    NONE,
    MAPPING,
    LIST,
    /** A list no further in than the mapping whose value it is. */
    LEVEL_LIST
  }

  private record Frame(Kind kind, int was, int is) {}

  private static final Frame OUTSIDE = new Frame(Kind.NONE, -STEP, -STEP);

  private final Deque<Frame> frames = new ArrayDeque<>();
  private List<Frame> before = List.of();
  private int brackets;
  private int base;

  /** Goes past a bit that is to be written, or marks where something starts or ends. */
  void pass(YamlBit bit, int column) {
    if (closesLevelList(bit)) {
      frames.pop();
    }
    switch (bit.id()) {
      case BlockMappingStart -> frames.push(new Frame(Kind.MAPPING, column, inner()));
      case BlockSequenceStart -> frames.push(new Frame(Kind.LIST, column, inner()));
      case BlockEntry -> levelList(column);
      case BlockEnd -> frames.pop();
      default -> {}
    }
  }

  private Frame top() {
    Frame top = frames.peek();
    return top == null ? OUTSIDE : top;
  }

  private boolean closesLevelList(YamlBit bit) {
    boolean closes = bit.id() == Token.ID.BlockEnd || bit.id() == Token.ID.Key;
    return top().kind() == Kind.LEVEL_LIST && closes && brackets == 0;
  }

  private void levelList(int column) {
    if (top().kind() == Kind.MAPPING) {
      frames.push(new Frame(Kind.LEVEL_LIST, column, inner()));
    }
  }

  /** Counts a bracket that has just been written at a column. */
  void bracket(YamlBit bit, boolean opensLine, int column) {
    if (bit.opensFlow()) {
      if (brackets == 0) {
        base = opensLine ? column : around();
      }
      brackets++;
    } else if (bit.closesFlow()) {
      brackets--;
    }
  }

  private int around() {
    return top().is() + (top().kind() == Kind.MAPPING ? 0 : STEP);
  }

  /** The column of what is one further in than what is open. */
  int inner() {
    return brackets > 0 ? base + STEP * brackets : top().is() + STEP;
  }

  /** The column that the innermost mapping or list had, and now has; −2 outside any. */
  int was() {
    return top().was();
  }

  int is() {
    return top().is();
  }

  /** The column of a bit that begins a line. */
  int column(YamlBit bit, Token.ID last) {
    if (brackets > 0) {
      return base + STEP * (bit.closesFlow() ? brackets - 1 : brackets);
    }
    boolean entry = last == Token.ID.Key || bit.id() == Token.ID.BlockEntry;
    boolean explicit = bit.id() == Token.ID.Key || bit.id() == Token.ID.Value;
    boolean mark = bit.id() == Token.ID.DocumentStart || bit.id() == Token.ID.DocumentEnd;
    if (mark) {
      return 0;
    }
    return entry || explicit ? is() : inner();
  }

  /** Remembers what is open, for the comments that follow. */
  void remember() {
    before = new ArrayList<>(frames);
  }

  /** The column of a comment: that of the entries beside which it stood. */
  int ofRemark(int column) {
    if (brackets > 0) {
      return inner();
    }
    List<Frame> known = new ArrayList<>(frames);
    known.addAll(before);
    Frame nearest = new Frame(Kind.MAPPING, -1, 0);
    for (Frame frame : known) {
      if (frame.was() <= column && frame.was() > nearest.was()) {
        nearest = frame;
      }
    }
    return nearest.is();
  }
}
