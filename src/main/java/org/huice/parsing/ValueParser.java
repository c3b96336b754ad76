package org.huice.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.huice.drl.ConditionWord;
import org.huice.drl.Expression;

/** Reads what can stand on one side of a comparison. */
final class ValueParser {
  private static final String WORDS = String.join("、", ConditionWord.words());

  private final Cursor cursor;
  private final Nesting nesting;
  private final Literals literals;
  private final Predicate<String> isEnum;
  private final Set<String> facts;
  private final Supplier<Expression> condition;

  /**
   * A reader of values.
   *
   * @param isEnum whether a word names an enum of the vocabulary
   * @param facts the variables bound to facts so far, on which only words of the policy are read,
   *     for the check to say that they are no policy
   * @param condition reads what stands in brackets
   */
  ValueParser(
      Cursor cursor,
      Nesting nesting,
      Predicate<String> isEnum,
      Set<String> facts,
      Supplier<Expression> condition) {
    this.cursor = cursor;
    this.nesting = nesting;
    this.literals = new Literals(cursor);
    this.isEnum = isEnum;
    this.facts = facts;
    this.condition = condition;
  }

  /** A field, variable, literal, call or arithmetic expression. */
  Expression value() {
    return arithmetic("+-", () -> arithmetic("*/%", this::primary));
  }

  private Expression arithmetic(String signs, Supplier<Expression> operand) {
    int mark = cursor.mark();
    Expression left = operand.get();
    int length = 0;
    while (cursor.atKind(Token.Kind.SIGN) && signs.contains(cursor.peek().text())) {
      nesting.limit(++length);
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

  /** One without arithmetic outside brackets. */
  Expression primary() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case STRING -> literals.text();
      case NUMBER -> literals.number();
      case SIGN -> sign(token);
      case WORD -> word(token);
      default -> throw cursor.broken(DrlProblem.VALUE_EXPECTED, token.text());
    };
  }

  private Expression sign(Token token) {
    if (token.isSign("(")) {
      return group();
    }
    if (token.isSign("-") && cursor.peek(1).kind() == Token.Kind.NUMBER) {
      return literals.negative();
    }
    if (ExpressionParser.isComparison(token)) {
      throw cursor.broken(DrlProblem.HALF_CONSTRAINT, token.text());
    }
    throw cursor.broken(DrlProblem.VALUE_EXPECTED, token.text());
  }

  private Expression group() {
    cursor.take();
    Expression inner = condition.get();
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
    boolean mayCall =
        !facts.contains(token.text()) || ConditionWord.of(cursor.peek(1).text()).isPresent();
    if (mayCall && cursor.atSign(".") && cursor.peek(2).isSign("(")) {
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
      cursor.take();
      throw cursor.broken(DrlProblem.FORBIDDEN_METHOD_CALL, cursor.peek().text(), WORDS);
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
      nesting.limit(++length);
      Token field = cursor.expectName();
      refuseCall(field);
      path = new Expression.Path(path, field.text(), cursor.placeOf(mark), cursor.textSince(mark));
    }
    return path;
  }

  private void refuseCall(Token name) {
    if (cursor.atSign("(")) {
      cursor.report(name, DrlProblem.FORBIDDEN_METHOD_CALL, name.text(), WORDS);
      throw new Broken();
    }
  }

  /** At least one value, to past the closing parenthesis. */
  List<Expression> list() {
    List<Expression> values = new ArrayList<>(List.of(value()));
    while (cursor.accept(",")) {
      values.add(value());
    }
    cursor.expect(")");
    return List.copyOf(values);
  }

  /** Whether it joins two numbers, or would if Huice had division. */
  static boolean isArithmetic(Token token) {
    return token.kind() == Token.Kind.SIGN && "+-*/%".contains(token.text());
  }
}
