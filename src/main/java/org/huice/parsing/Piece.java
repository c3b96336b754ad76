package org.huice.parsing;

import java.util.List;

/**
 * A token with what stands before it, so that a file can be laid out anew and lose nothing.
 *
 * @param token as the parser reads it
 * @param written as the file writes it, a string with its quotes
 * @param remarks the comments between it and the token before
 * @param breaks how many lines end between it and the last of these, or the token before
 */
record Piece(Token token, String written, List<Remark> remarks, int breaks) {
  Piece {
    remarks = List.copyOf(remarks);
  }

  /** Whether it stands on the line of the token before, with no comment that ends the line. */
  boolean isTight() {
    return breaks == 0
        && remarks.stream().allMatch(remark -> remark.breaks() == 0 && !remark.endsLine());
  }

  boolean isSign(String sign) {
    return token.isSign(sign);
  }

  boolean isWord(String word) {
    return token.isWord(word);
  }

  boolean isWord() {
    return token.kind() == Token.Kind.WORD;
  }

  boolean isEnd() {
    return token.kind() == Token.Kind.END;
  }
}
