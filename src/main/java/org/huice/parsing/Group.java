package org.huice.parsing;

/** Looks ahead into a part in brackets. */
final class Group {
  private Group() {}

  /** Whether the brackets at which it stands join their parts by “or”. */
  static boolean hasOr(Cursor cursor) {
    int depth = 0;
    int ahead = 0;
    do {
      Token token = cursor.peek(ahead++);
      depth += Cursor.depthOf(token);
      if (depth == 1 && (token.isWord("or") || token.isSign("||"))) {
        return true;
      }
    } while (depth > 0 && cursor.peek(ahead).kind() != Token.Kind.END);
    return false;
  }

  /** Whether the brackets at which it stands hold no more than one pattern. */
  static boolean isOnePattern(Cursor cursor) {
    int patterns = 0;
    int depth = 0;
    int ahead = 0;
    do {
      Token token = cursor.peek(ahead++);
      boolean joins = token.isWord("and") || token.isWord("or");
      boolean joined = token.isSign("&&") || token.isSign("||") || token.isSign(",");
      patterns += depth == 1 && (token.isSign("(") || joins || joined) ? 1 : 0;
      depth += Cursor.depthOf(token);
    } while (depth > 0 && cursor.peek(ahead).kind() != Token.Kind.END);
    return patterns <= 1;
  }
}
