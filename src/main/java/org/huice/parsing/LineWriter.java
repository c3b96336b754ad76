package org.huice.parsing;

/** Writes pieces on lines, with the comments that stand before them. */
final class LineWriter {
  /** By how many columns what belongs to a line above stands further in. */
  static final int STEP = 4;

  private final StringBuilder text = new StringBuilder();
  private final Pieces pieces;
  private int column;
  private boolean closed;

  LineWriter(Pieces pieces) {
    this.pieces = pieces;
  }

  /** The columns already taken on this line. */
  int column() {
    return column;
  }

  /** Writes a piece, and its comments, on a line of its own. */
  void open(int at, int indent) {
    open(at, indent, indent);
  }

  /** Writes a piece on a line of its own, its comments elsewhere. */
  void open(int at, int indent, int remarkIndent) {
    remarks(at, remarkIndent);
    line(indent, pieces.get(at).breaks() > 1);
    append(pieces.get(at).written());
  }

  /**
   * Goes on with a piece.
   *
   * @param indent where it goes if a comment has ended the line
   */
  void add(int at, int indent, Spacing spacing) {
    remarks(at, indent);
    if (closed) {
      line(indent, pieces.get(at).breaks() > 1);
    } else if (at > 0 && spacing.isSpaced(pieces, at)) {
      append(" ");
    }
    append(pieces.get(at).written());
  }

  private void remarks(int at, int indent) {
    for (Remark remark : pieces.get(at).remarks()) {
      if (remark.breaks() == 0 && !closed && text.length() > 0) {
        append(" ");
      } else {
        line(indent, remark.breaks() > 1);
      }
      append(remark.text());
      closed = remark.endsLine();
    }
  }

  private void line(int indent, boolean apart) {
    closed = false;
    if (text.length() > 0) {
      text.append(apart ? "\n\n" : "\n");
      column = 0;
      append(" ".repeat(indent));
    }
  }

  private void append(String written) {
    text.append(written);
    column += Width.of(written);
  }

  /** All that was written, with the comments at the end of the file. */
  String text() {
    remarks(pieces.size() - 1, 0);
    return text.append('\n').toString();
  }
}
