package org.huice.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The pieces of a file in order, the last of them the end, and which brackets belong together. */
final class Pieces {
  private final List<Piece> pieces;
  private final int[] partners;

  private Pieces(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    this.partners = partners(pieces);
  }

  /** Cuts a text whose lines end with line feeds. */
  static Pieces read(Source source) {
    List<Piece> pieces = new ArrayList<>();
    int last = 0;
    for (Token token : Lexer.read(source)) {
      pieces.add(piece(source.text(), last, token));
      last = token.end();
    }
    return new Pieces(pieces);
  }

  private static Piece piece(String text, int from, Token token) {
    List<Remark> remarks = new ArrayList<>();
    int breaks = 0;
    int at = from;
    while (at < token.start()) {
      if (text.charAt(at) == '/') {
        int end = endOfRemark(text, at);
        remarks.add(new Remark(text.substring(at, end).stripTrailing(), breaks));
        breaks = 0;
        at = end;
      } else {
        breaks += text.charAt(at++) == '\n' ? 1 : 0;
      }
    }
    return new Piece(token, text.substring(token.start(), token.end()), remarks, breaks);
  }

  private static int endOfRemark(String text, int start) {
    boolean line = text.startsWith("//", start);
    int end = text.indexOf(line ? "\n" : "*/", start + 2);
    return end < 0 ? text.length() : end + (line ? 0 : 2);
  }

  private static int[] partners(List<Piece> pieces) {
    int[] partners = new int[pieces.size()];
    Arrays.fill(partners, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < partners.length; i++) {
      int depth = Cursor.depthOf(pieces.get(i).token());
      if (depth > 0) {
        open.push(i);
      } else if (depth < 0 && !open.isEmpty()) {
        partners[open.pop()] = i;
      }
    }
    return partners;
  }

  int size() {
    return pieces.size();
  }

  Piece get(int at) {
    return pieces.get(at);
  }

  /** The index of the bracket that closes the one at an index; −1 where none opens there. */
  int partner(int at) {
    return partners[at];
  }

  /** The index after the piece at an index, or after the bracket that closes it. */
  int after(int at) {
    return Math.max(at, partners[at]) + 1;
  }

  boolean isSign(int at, String sign) {
    return at >= 0 && at < size() && get(at).isSign(sign);
  }

  boolean isWord(int at, String word) {
    return at >= 0 && at < size() && get(at).isWord(word);
  }

  /** Whether everything from an index to before another stands on one line. */
  boolean isTight(int from, int to) {
    return pieces.subList(from + 1, to).stream().allMatch(Piece::isTight);
  }

  /** The width on one line of everything from an index to before another. */
  int width(int from, int to, Spacing spacing) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += i > from && spacing.isSpaced(this, i) ? 1 : 0;
      width += get(i).remarks().stream().mapToInt(one -> Width.of(one.text()) + 1).sum();
      width += Width.of(get(i).written());
    }
    return width;
  }

  /** The first index from one on at which, outside brackets, one of these signs or words stands. */
  int next(int from, int to, List<String> wanted) {
    int at = from;
    while (at < to && !wanted.contains(text(at))) {
      at = after(at);
    }
    return Math.min(at, to);
  }

  /** What a sign or word says; nothing of a string or number. */
  String text(int at) {
    Token token = get(at).token();
    return token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.WORD ? token.text() : "";
  }
}
