package org.huice.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.jspecify.annotations.Nullable;

/** Reads what stands between {@code when} and {@code then}. */
final class PatternParser {
  private final Cursor cursor;
  private final ExpressionParser expressions;
  private final Set<String> facts = new HashSet<>();
  private final Set<String> bound = new HashSet<>();

  PatternParser(Cursor cursor, Predicate<String> isEnum) {
    this.cursor = cursor;
    this.expressions = new ExpressionParser(cursor, isEnum, facts);
  }

  /** Every condition; what cannot be read is reported and left out. */
  List<Conditional> conditions() {
    List<Conditional> conditions = new ArrayList<>();
    while (!cursor.atEnd()) {
      int mark = cursor.mark();
      try {
        conditional().ifPresent(conditions::add);
        suffix();
      } catch (Broken alreadyReported) {
        skipToCondition(mark);
      }
    }
    return List.copyOf(conditions);
  }

  /** To the next line that begins outside all brackets; patterns are written one a line. */
  private void skipToCondition(int mark) {
    int depth = cursor.depthSince(mark);
    if (cursor.mark() == mark) {
      depth += Cursor.depthOf(cursor.take());
    }
    while (!cursor.atEnd() && !(depth <= 0 && cursor.peek().opensLine())) {
      depth += Cursor.depthOf(cursor.take());
    }
  }

  private Optional<Conditional> conditional() {
    Token token = cursor.peek();
    if (token.kind() == Token.Kind.WORD) {
      return word(token);
    }
    if (token.isSign("(")) {
      return refuse(
          Group.hasOr(cursor)
              ? DrlProblem.FORBIDDEN_OR_BETWEEN_PATTERNS
              : DrlProblem.FORBIDDEN_GROUP);
    }
    if (token.isSign("?")) {
      throw cursor.broken(DrlProblem.FORBIDDEN_QUERY);
    }
    throw cursor.broken(DrlProblem.CONDITION_EXPECTED, token.text());
  }

  private Optional<Conditional> word(Token token) {
    return switch (token.text()) {
      case "not", "exists" -> Optional.of(quantified(cursor.take()));
      case "forall" -> Optional.of(every(cursor.take()));
      case "eval" -> refuse(DrlProblem.FORBIDDEN_EVAL);
      case "accumulate", "acc", "groupby" -> refuse(DrlProblem.FORBIDDEN_ACCUMULATE);
      case "do", "if" -> throw cursor.broken(DrlProblem.FORBIDDEN_NAMED_CONSEQUENCE, token.text());
      default -> Optional.of(pattern());
    };
  }

  /** Reports a whole bracketed part as one problem. */
  private Optional<Conditional> refuse(DrlProblem code) {
    cursor.report(cursor.peek(), code);
    while (!cursor.atEnd() && !cursor.atSign("(")) {
      cursor.take();
    }
    cursor.skipBrackets();
    return Optional.empty();
  }

  private Conditional quantified(Token word) {
    boolean bracketed = cursor.atSign("(");
    if (bracketed && !Group.isOnePattern(cursor)) {
      cursor.report(word, DrlProblem.GROUPED_EXISTS, word.text());
      throw new Broken();
    }
    cursor.accept("(");
    refuseNested(word);
    Conditional.Pattern pattern = pattern();
    if (bracketed) {
      suffix();
      cursor.expect(")");
    }
    return word.isWord("not")
        ? new Conditional.None(pattern, cursor.place(word))
        : new Conditional.Some(pattern, cursor.place(word));
  }

  private void refuseNested(Token word) {
    if (cursor.atWord("not") || cursor.atWord("exists") || cursor.atWord("forall")) {
      cursor.report(word, DrlProblem.GROUPED_EXISTS, word.text());
      throw new Broken();
    }
  }

  private Conditional every(Token word) {
    if (!cursor.atSign("(") || !Group.isOnePattern(cursor)) {
      cursor.report(word, DrlProblem.GROUPED_FORALL);
      throw new Broken();
    }
    cursor.take();
    refuseNested(word);
    Conditional.Pattern pattern = pattern();
    cursor.expect(")");
    return new Conditional.Every(pattern, cursor.place(word));
  }

  private Conditional.Pattern pattern() {
    Token first = cursor.peek();
    @Nullable String variable = cursor.peek(1).isSign(":") ? binding().text() : null;
    Token type = cursor.expectName();
    if (cursor.atSign(".")) {
      throw cursor.broken(DrlProblem.SIGN_EXPECTED, ".", "(");
    }
    if (variable != null && !type.isWord("Policy")) {
      facts.add(variable);
    }
    cursor.expect("(");
    List<Constraint> constraints = cursor.accept(")") ? List.of() : constraints();
    return new Conditional.Pattern(variable, type.text(), constraints, cursor.place(first));
  }

  private Token binding() {
    Token variable = cursor.peek();
    if (variable.kind() == Token.Kind.WORD && !variable.isVariable()) {
      cursor.report(variable, DrlProblem.BINDING_WITHOUT_DOLLAR, variable.text());
    } else {
      cursor.expectVariable();
      if (!bound.add(variable.text())) {
        cursor.report(variable, DrlProblem.DUPLICATE_BINDING, variable.text());
      }
    }
    while (!cursor.accept(":")) {
      cursor.take();
    }
    return variable;
  }

  private List<Constraint> constraints() {
    List<Constraint> constraints = new ArrayList<>();
    do {
      constraint().ifPresent(constraints::add);
    } while (cursor.accept(","));
    cursor.expect(")");
    return List.copyOf(constraints);
  }

  /** One constraint; what cannot be read is skipped to the next comma or the end of the pattern. */
  private Optional<Constraint> constraint() {
    int mark = cursor.mark();
    try {
      Constraint constraint =
          cursor.peek(1).isSign(":")
              ? bindingConstraint(mark)
              : new Constraint(null, expressions.condition(), cursor.placeOf(mark));
      if (!cursor.atSign(",") && !cursor.atSign(")")) {
        throw cursor.broken(DrlProblem.COMMA_EXPECTED, cursor.peek().text());
      }
      return Optional.of(constraint);
    } catch (Broken alreadyReported) {
      cursor.leaveBrackets(mark);
      cursor.skipTo(",", ")");
      return Optional.empty();
    }
  }

  private Constraint bindingConstraint(int mark) {
    String variable = binding().text();
    Token opening = cursor.peek();
    Expression value = expressions.value();
    if (value instanceof Expression.Arithmetic && !opening.isSign("(")) {
      cursor.report(opening, DrlProblem.BINDING_NEEDS_PARENTHESES, value.text());
    }
    if (!cursor.atSign(",") && !cursor.atSign(")")) {
      throw cursor.broken(DrlProblem.BINDING_WITH_TEST, variable);
    }
    return new Constraint(variable, value, cursor.placeOf(mark));
  }

  /** What the language allows after a pattern, and Huice does not. */
  private void suffix() {
    Token token = cursor.peek();
    if (token.isWord("from")) {
      throw cursor.broken(afterFrom(cursor.peek(1)));
    }
    if (token.isWord("over")) {
      throw cursor.broken(DrlProblem.FORBIDDEN_WINDOW);
    }
    if (token.isWord("or") || token.isSign("||")) {
      report(token, DrlProblem.FORBIDDEN_OR_BETWEEN_PATTERNS);
    } else if (token.isWord("and") || token.isSign("&&") || token.isSign(",")) {
      report(token, DrlProblem.FORBIDDEN_AND_BETWEEN_PATTERNS);
    } else if (token.isSign(";")) {
      cursor.take();
    }
  }

  private void report(Token token, DrlProblem code) {
    cursor.report(token, code, token.text());
    cursor.take();
  }

  private static DrlProblem afterFrom(Token source) {
    return switch (source.text()) {
      case "collect" -> DrlProblem.FORBIDDEN_COLLECT;
      case "accumulate", "acc" -> DrlProblem.FORBIDDEN_ACCUMULATE;
      case "entry" -> DrlProblem.FORBIDDEN_ENTRY_POINT;
      default -> DrlProblem.FORBIDDEN_FROM;
    };
  }
}
