package org.huice.parsing;

import java.util.List;
import org.huice.problem.Place;
import org.huice.problem.ProblemCode;

/** Walks over the tokens of a part of a file and says what is wrong with the one it stands on. */
final class Cursor {
  private final Source source;
  private final List<Token> tokens;
  private int at;

  /**
   * A walk from the first token.
   *
   * @param tokens the last of them {@link Token.Kind#END}
   */
  Cursor(Source source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token take() {
    Token token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  void take(int count) {
    for (int i = 0; i < count; i++) {
      take();
    }
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  boolean atSign(String sign) {
    return peek().isSign(sign);
  }

  boolean atWord(String word) {
    return peek().isWord(word);
  }

  boolean atKind(Token.Kind kind) {
    return peek().kind() == kind;
  }

  /** Steps over the sign if it is there. */
  boolean accept(String sign) {
    boolean there = atSign(sign);
    if (there) {
      take();
    }
    return there;
  }

  /** The sign that must stand here. */
  Token expect(String sign) {
    if (!atSign(sign)) {
      throw broken(DrlProblem.SIGN_EXPECTED, peek().text(), sign);
    }
    return take();
  }

  /** The name that must stand here; a word of the language is reported and then taken as one. */
  Token expectName() {
    Token token = peek();
    if (token.kind() == Token.Kind.NUMBER && token.text().chars().anyMatch(c -> c > 127)) {
      throw broken(DrlProblem.NAME_STARTS_WITH_DIGIT, token.text());
    }
    if (token.kind() != Token.Kind.WORD || token.text().startsWith("$")) {
      throw broken(DrlProblem.NAME_EXPECTED, token.text());
    }
    if (Words.isReserved(token.text())) {
      report(token, DrlProblem.RESERVED_WORD, token.text());
    }
    return take();
  }

  /** The name with a dollar sign that must stand here. */
  Token expectVariable() {
    if (!peek().isVariable()) {
      throw broken(DrlProblem.VARIABLE_EXPECTED, peek().text());
    }
    return take();
  }

  /** The string that must stand here. */
  Token expectString() {
    if (!atKind(Token.Kind.STRING)) {
      throw broken(DrlProblem.STRING_EXPECTED, peek().text());
    }
    return take();
  }

  /** Reports what stands here, unless that has been done, and gives up. */
  Broken broken(ProblemCode code, String... arguments) {
    report(peek(), code, arguments);
    return new Broken();
  }

  void report(Token token, ProblemCode code, String... arguments) {
    if (!token.isBroken()) {
      source.report(token.start(), code, arguments);
    }
  }

  Place place() {
    return place(peek());
  }

  Place place(Token token) {
    return source.place(token.start());
  }

  /** Where the walk stands, for {@link #textSince}. */
  int mark() {
    return at;
  }

  /** What was walked over since, white space made single. */
  String textSince(int mark) {
    return Source.words(source.text(), tokens.subList(mark, at));
  }

  /** The place of the token at a mark. */
  Place placeOf(int mark) {
    return place(tokens.get(mark));
  }

  /** How many brackets opened since a mark are still open. */
  int depthSince(int mark) {
    return tokens.subList(mark, at).stream().mapToInt(Cursor::depthOf).sum();
  }

  /** Walks out of the brackets opened since a mark. */
  void leaveBrackets(int mark) {
    int depth = depthSince(mark);
    while (depth > 0 && !atEnd()) {
      depth += depthOf(take());
    }
  }

  /** Stands on an opening bracket and walks past the one that closes it. */
  void skipBrackets() {
    int depth = 0;
    do {
      depth += depthOf(take());
    } while (depth > 0 && !atEnd());
  }

  /** Walks to one of the signs outside any brackets that open on the way, or to the end. */
  void skipTo(String... signs) {
    int depth = 0;
    while (!atEnd() && (depth > 0 || !List.of(signs).contains(signText()))) {
      depth = Math.max(0, depth + depthOf(take()));
    }
  }

  private String signText() {
    return peek().kind() == Token.Kind.SIGN ? peek().text() : "";
  }

  /** 1 for an opening bracket, −1 for a closing one, else 0. */
  static int depthOf(Token token) {
    if (token.kind() != Token.Kind.SIGN) {
      return 0;
    }
    return switch (token.text()) {
      case "(", "[", "{" -> 1;
      case ")", "]", "}" -> -1;
      default -> 0;
    };
  }
}
