package org.huice.parsing;

import java.util.Set;
import java.util.function.Predicate;

/** Looks ahead into a part in brackets. */
final class Group {
  private Group() {}

  private static final Set<String> OR = Set.of("OR", "Or", "或者", "或");
  private static final Set<String> AND = Set.of("AND", "And", "并且", "且");

  /** Whether the brackets at which it stands join their parts by “or”, however it is written. */
  static boolean hasOr(Cursor cursor) {
    return count(cursor, 0, token -> token.isWord("or") || isMeant(token, "or")) > 0;
  }

  /** Whether somebody who wrote this instead of {@code or} or {@code and} meant that word. */
  static boolean isMeant(Token token, String word) {
    boolean or = word.equals("or");
    return token.isSign(or ? "||" : "&&")
        || (token.kind() == Token.Kind.WORD && (or ? OR : AND).contains(token.text()));
  }

  /** How many tokens ahead the one after the brackets stands, at whose opening one it is. */
  static int length(Cursor cursor) {
    int depth = 0;
    int ahead = 0;
    do {
      depth += Cursor.depthOf(cursor.peek(ahead++));
    } while (depth > 0 && cursor.peek(ahead).kind() != Token.Kind.END);
    return ahead;
  }

  /** Whether the brackets that many tokens ahead join their parts by “and”, and not by “or”. */
  static boolean hasAnd(Cursor cursor, int ahead) {
    return count(cursor, ahead, token -> token.isWord("and") || isMeant(token, "and")) > 0
        && count(cursor, ahead, token -> token.isWord("or") || isMeant(token, "or")) == 0;
  }

  /** Whether the brackets at which it stands hold no more than one pattern. */
  static boolean isOnePattern(Cursor cursor) {
    return count(cursor, 0, Group::opensOrJoins) <= 1;
  }

  private static boolean opensOrJoins(Token token) {
    boolean joins = token.isWord("and") || token.isWord("or");
    boolean joined = token.isSign("&&") || token.isSign("||") || token.isSign(",");
    return token.isSign("(") || joins || joined;
  }

  /** How many tokens directly inside the brackets are such. */
  private static int count(Cursor cursor, int start, Predicate<Token> such) {
    int found = 0;
    int depth = 0;
    int ahead = start;
    do {
      Token token = cursor.peek(ahead++);
      found += depth == 1 && such.test(token) ? 1 : 0;
      depth += Cursor.depthOf(token);
    } while (depth > 0 && cursor.peek(ahead).kind() != Token.Kind.END);
    return found;
  }
}
