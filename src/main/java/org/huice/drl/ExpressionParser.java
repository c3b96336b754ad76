package org.huice.drl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.huice.problem.Place;

/** Reads what stands between two commas of a pattern. */
final class ExpressionParser {
  private static final int DEEPEST = 30;
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}\\s*[-/.年]\\s*\\d{1,2}(\\s*[-/.月]\\s*\\d{1,2}\\s*日?.*|月)?"
              + "|\\d{1,2}-\\p{L}{3,9}\\.?-\\d{4}.*");
  private static final Map<String, Comparison> COMPARISONS =
      Map.of(
          "==", Comparison.EQUAL,
          "!=", Comparison.NOT_EQUAL,
          "<", Comparison.LESS,
          "<=", Comparison.AT_MOST,
          ">", Comparison.GREATER,
          ">=", Comparison.AT_LEAST);
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
          Map.entry("or", "||"));

  private final Cursor cursor;
  private final Predicate<String> isEnum;
  private final Set<String> facts;
  private int depth;

  /**
   * A reader of expressions.
   *
   * @param isEnum whether a word names an enum of the vocabulary
   * @param facts the variables bound to facts so far, on which nothing can be called
   */
  ExpressionParser(Cursor cursor, Predicate<String> isEnum, Set<String> facts) {
    this.cursor = cursor;
    this.isEnum = isEnum;
    this.facts = facts;
  }

  /** A whole condition. */
  Expression condition() {
    return deeper(
        () ->
            chain(
                "||",
                () -> chain("&&", this::comparison, Expression.And::new),
                Expression.Or::new));
  }

  /** A field or an arithmetic expression. */
  Expression value() {
    return sum();
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
    Expression left = sum();
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
        comparisonOf(sign), left, right, cursor.placeOf(mark), cursor.textSince(mark));
  }

  private static boolean isComparison(Token token) {
    return token.kind() == Token.Kind.SIGN && COMPARISONS.containsKey(token.text());
  }

  private static Comparison comparisonOf(Token sign) {
    return Optional.ofNullable(COMPARISONS.get(sign.text())).orElseThrow();
  }

  private void refuseOperator(Token token) {
    boolean literal = token.kind() == Token.Kind.STRING || token.kind() == Token.Kind.NUMBER;
    String meant = literal ? null : MEANT.get(token.text());
    if (meant != null && COMPARISONS.containsKey(meant)) {
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
    if (!existence || isArithmetic(cursor.peek(1))) {
      return sum();
    }
    cursor.take();
    return new Expression.Number(new BigDecimal(token.text()), cursor.place(token), token.text());
  }

  private static boolean isArithmetic(Token token) {
    return token.kind() == Token.Kind.SIGN && "+-*/%".contains(token.text());
  }

  private Expression negation() {
    int mark = cursor.mark();
    cursor.take();
    Expression operand = deeper(() -> cursor.atSign("!") ? negation() : primary());
    if (isComparison(cursor.peek()) || isIn() || isArithmetic(cursor.peek())) {
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
    List<Expression> options = list();
    return new Expression.In(negated, left, options, cursor.placeOf(mark), cursor.textSince(mark));
  }

  /** At least one value, to past the closing parenthesis. */
  private List<Expression> list() {
    List<Expression> values = new ArrayList<>(List.of(sum()));
    while (cursor.accept(",")) {
      values.add(sum());
    }
    cursor.expect(")");
    return List.copyOf(values);
  }

  private Expression sum() {
    return arithmetic("+-", () -> arithmetic("*/%", this::primary));
  }

  private Expression arithmetic(String signs, Supplier<Expression> operand) {
    int mark = cursor.mark();
    Expression left = operand.get();
    int length = 0;
    while (cursor.atKind(Token.Kind.SIGN) && signs.contains(cursor.peek().text())) {
      limit(++length);
      if (cursor.atSign("/") || cursor.atSign("%")) {
        cursor.report(cursor.peek(), DrlProblem.FORBIDDEN_DIVISION, cursor.peek().text());
      }
      char sign = cursor.take().text().charAt(0);
      Expression right = operand.get();
      left =
          new Expression.Arithmetic(
              sign, left, right, cursor.placeOf(mark), cursor.textSince(mark));
    }
    return left;
  }

  private Expression primary() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case STRING -> text(cursor.take());
      case NUMBER -> number("", cursor.take());
      case SIGN -> sign(token);
      case WORD -> word(token);
      default -> throw cursor.broken(DrlProblem.VALUE_EXPECTED, token.text());
    };
  }

  private Expression text(Token token) {
    if (DATE.matcher(token.text().strip()).matches()) {
      cursor.report(token, DrlProblem.DATE_IN_RULE, token.text());
    }
    return new Expression.Text(token.text(), cursor.place(token), '"' + token.text() + '"');
  }

  private Expression number(String minus, Token token) {
    cursor.report(token, DrlProblem.NUMBER_IN_RULE, minus + token.text());
    return new Expression.Number(BigDecimal.ZERO, cursor.place(token), token.text());
  }

  private Expression sign(Token token) {
    if (token.isSign("(")) {
      return group();
    }
    if (token.isSign("-") && cursor.peek(1).kind() == Token.Kind.NUMBER) {
      cursor.take();
      return number("-", cursor.take());
    }
    if (isComparison(token)) {
      throw cursor.broken(DrlProblem.HALF_CONSTRAINT, token.text());
    }
    throw cursor.broken(DrlProblem.VALUE_EXPECTED, token.text());
  }

  private Expression group() {
    cursor.take();
    Expression inner = condition();
    cursor.expect(")");
    return inner;
  }

  private Expression word(Token token) {
    int mark = cursor.mark();
    switch (token.text()) {
      case "true", "false" -> {
        cursor.take();
        return new Expression.Flag(token.isWord("true"), cursor.place(token), token.text());
      }
      case "null" -> throw cursor.broken(DrlProblem.FORBIDDEN_NULL);
      case "eval" -> throw cursor.broken(DrlProblem.FORBIDDEN_EVAL);
      case "in", "not" -> throw cursor.broken(DrlProblem.HALF_CONSTRAINT, token.text());
      default -> {
        return token.text().startsWith("$") ? variable(mark) : name(mark);
      }
    }
  }

  private Expression variable(int mark) {
    Token token = cursor.expectVariable();
    boolean calls =
        cursor.atSign(".") && cursor.peek(2).isSign("(") && !facts.contains(token.text());
    if (calls) {
      return call(mark, token.text());
    }
    return path(mark, new Expression.Variable(token.text(), cursor.place(token), token.text()));
  }

  private Expression call(int mark, String variable) {
    cursor.expect(".");
    String word = cursor.expectName().text();
    cursor.expect("(");
    List<Expression> arguments = cursor.accept(")") ? List.of() : list();
    if (cursor.atSign(".")) {
      throw cursor.broken(DrlProblem.FORBIDDEN_METHOD_CALL, cursor.peek(1).text());
    }
    return new Expression.Call(
        variable, word, arguments, cursor.placeOf(mark), cursor.textSince(mark));
  }

  private Expression name(int mark) {
    Token first = cursor.expectName();
    refuseCall(first);
    if (cursor.atSign(".") && isEnum.test(first.text())) {
      cursor.take();
      Token constant = cursor.expectName();
      refuseCall(constant);
      return new Expression.Constant(
          first.text(), constant.text(), cursor.placeOf(mark), cursor.textSince(mark));
    }
    return path(mark, new Expression.FieldOf(first.text(), cursor.place(first), first.text()));
  }

  private Expression path(int mark, Expression owner) {
    Expression path = owner;
    int length = 0;
    while (cursor.accept(".")) {
      limit(++length);
      Token field = cursor.expectName();
      refuseCall(field);
      path = new Expression.Path(path, field.text(), cursor.placeOf(mark), cursor.textSince(mark));
    }
    return path;
  }

  private void refuseCall(Token name) {
    if (cursor.atSign("(")) {
      cursor.report(name, DrlProblem.FORBIDDEN_METHOD_CALL, name.text());
      throw new Broken();
    }
  }

  private Expression deeper(Supplier<Expression> part) {
    depth++;
    try {
      limit(depth);
      return part.get();
    } finally {
      depth--;
    }
  }

  private void limit(int nested) {
    if (nested > DEEPEST) {
      throw cursor.broken(DrlProblem.RULE_NESTED_TOO_DEEPLY, String.valueOf(DEEPEST));
    }
  }
}
