package org.huice.parsing;

/**
 * One word, sign or literal of a file.
 *
 * @param text of a string, what stands between its quotes; else as the parser reads it, full-width
 *     signs already made half-width
 * @param start the offset of its first character
 * @param end the offset after its last
 * @param opensLine whether nothing but white space stands before it on its line
 */
record Token(Kind kind, String text, int start, int end, boolean opensLine) {
  /** What a token is. */
  enum Kind {
    WORD,
    STRING,
    NUMBER,
    SIGN,
    /** What could not be read and is already reported. */
    BROKEN,
    /** What comes after the last token of a part. */
    END
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  boolean isVariable() {
    return kind == Kind.WORD && text.startsWith("$") && text.length() > 1;
  }

  boolean isBroken() {
    return kind == Kind.BROKEN;
  }

  Token asEnd() {
    return new Token(Kind.END, text, start, end, opensLine);
  }
}
