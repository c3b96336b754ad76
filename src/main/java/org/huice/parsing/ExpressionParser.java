package org.huice.parsing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.huice.drl.Comparison;
import org.huice.drl.Expression;
import org.huice.problem.Place;

/** Reads what stands between two commas of a pattern. */
final class ExpressionParser {
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("=", "=="),
          Map.entry("===", "=="),
          Map.entry("!==", "!="),
          Map.entry("<>", "!="),
          Map.entry("=>", ">="),
          Map.entry("=<", "<="),
          Map.entry("&", "&&"),
          Map.entry("|", "||"),
          Map.entry("and", "&&"),
          Map.entry("AND", "&&"),
          Map.entry("并且", "&&"),
          Map.entry("且", "&&"),
          Map.entry("or", "||"),
          Map.entry("OR", "||"),
          Map.entry("或者", "||"),
          Map.entry("或", "||"));

  private final Cursor cursor;
  private final Nesting nesting;
  private final ValueParser values;

  /**
   * A reader of expressions.
   *
   * @param isEnum whether a word names an enum of the vocabulary
   * @param facts the variables bound to facts so far, on which nothing can be called
   */
  ExpressionParser(Cursor cursor, Predicate<String> isEnum, Set<String> facts) {
    this.cursor = cursor;
    this.nesting = new Nesting(cursor);
    this.values = new ValueParser(cursor, nesting, isEnum, facts, this::condition);
  }

  /** A whole condition. */
  Expression condition() {
    return nesting.deeper(
        () ->
            chain(
                "||",
                () -> chain("&&", this::comparison, Expression.And::new),
                Expression.Or::new));
  }

  /** A field or an arithmetic expression. */
  Expression value() {
    return values.value();
  }

  private interface Joined {
    Expression of(List<Expression> operands, Place place, String text);
  }

  private Expression chain(String sign, Supplier<Expression> operand, Joined joined) {
    int mark = cursor.mark();
    List<Expression> operands = new ArrayList<>(List.of(operand.get()));
    refuseMistaken(sign);
    while (cursor.accept(sign)) {
      operands.add(operand.get());
      refuseMistaken(sign);
    }
    return operands.size() == 1
        ? operands.get(0)
        : joined.of(List.copyOf(operands), cursor.placeOf(mark), cursor.textSince(mark));
  }

  private void refuseMistaken(String sign) {
    Token token = cursor.peek();
    if (token.kind() != Token.Kind.STRING && sign.equals(MEANT.get(token.text()))) {
      throw cursor.broken(DrlProblem.WRONG_SIGN, token.text(), sign);
    }
  }

  private Expression comparison() {
    if (cursor.atSign("!")) {
      return negation();
    }
    int mark = cursor.mark();
    Expression left = values.value();
    Token sign = cursor.peek();
    if (isIn()) {
      return in(mark, left);
    }
    refuseOperator(sign);
    if (!isComparison(sign)) {
      return left;
    }
    cursor.take();
    Expression right = right(sign.text());
    if (isComparison(cursor.peek())) {
      throw cursor.broken(DrlProblem.CHAINED_COMPARISON, cursor.peek().text());
    }
    return new Expression.Compare(
        Comparison.of(sign.text()).orElseThrow(),
        left,
        right,
        cursor.placeOf(mark),
        cursor.textSince(mark));
  }

  static boolean isComparison(Token token) {
    return token.kind() == Token.Kind.SIGN && Comparison.of(token.text()).isPresent();
  }

  private void refuseOperator(Token token) {
    boolean literal = token.kind() == Token.Kind.STRING || token.kind() == Token.Kind.NUMBER;
    String meant = literal ? null : MEANT.get(token.text());
    if (meant != null && Comparison.of(meant).isPresent()) {
      throw cursor.broken(DrlProblem.WRONG_SIGN, token.text(), meant);
    }
    Token word = token.isWord("not") ? cursor.peek(1) : token;
    if (word.kind() == Token.Kind.WORD && Words.OPERATORS.contains(word.text())) {
      throw cursor.broken(DrlProblem.FORBIDDEN_OPERATOR, word.text());
    }
  }

  private Expression right(String sign) {
    Token token = cursor.peek();
    boolean existence =
        token.kind() == Token.Kind.NUMBER
            && ((sign.equals(">") && token.text().equals("0"))
                || (sign.equals(">=") && token.text().equals("1")));
    if (ValueParser.isArithmetic(cursor.peek(1))) {
      return values.value();
    }
    if (!existence) {
      return isYesOrNo(sign, token) ? new Literals(cursor).yesOrNo() : values.value();
    }
    cursor.take();
    return new Expression.Number(new BigDecimal(token.text()), cursor.place(token), token.text());
  }

  private static boolean isYesOrNo(String sign, Token token) {
    return token.kind() == Token.Kind.NUMBER
        && (sign.equals("==") || sign.equals("!="))
        && (token.text().equals("0") || token.text().equals("1"));
  }

  private Expression negation() {
    int mark = cursor.mark();
    cursor.take();
    Expression operand = nesting.deeper(() -> cursor.atSign("!") ? negation() : values.primary());
    if (isComparison(cursor.peek()) || isIn() || ValueParser.isArithmetic(cursor.peek())) {
      throw cursor.broken(DrlProblem.NOT_NEEDS_PARENTHESES, cursor.textSince(mark));
    }
    return new Expression.Not(operand, cursor.placeOf(mark), cursor.textSince(mark));
  }

  private boolean isIn() {
    return cursor.atWord("in") || (cursor.atWord("not") && cursor.peek(1).isWord("in"));
  }

  private Expression in(int mark, Expression left) {
    boolean negated = cursor.take().isWord("not");
    if (negated) {
      cursor.take();
    }
    cursor.expect("(");
    List<Expression> options = values.list();
    return new Expression.In(negated, left, options, cursor.placeOf(mark), cursor.textSince(mark));
  }
}
