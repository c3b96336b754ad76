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

/** Reads patterns: {@code $项目 : 能源项目( 金额 : 投资额, 金额 > 0 ) from $企业.项目}. */
final class PatternParser {
  /** What may follow a pattern, and so tells that its brackets are missing as a whole. */
  private static final Set<String> ENDS = Set.of("from", "or", "and", "||", "&&", ")", ";", ",");

  private final Cursor cursor;
  private final ExpressionParser expressions;
  private final Set<String> facts = new HashSet<>();
  private final Set<String> bound = new HashSet<>();

  PatternParser(Cursor cursor, Predicate<String> isEnum) {
    this.cursor = cursor;
    this.expressions = new ExpressionParser(cursor, isEnum, facts);
  }

  /** One pattern. */
  Conditional.Pattern pattern() {
    Token first = cursor.peek();
    @Nullable String variable = cursor.peek(1).isSign(":") ? binding().text() : null;
    Token type = cursor.expectName();
    if (cursor.atSign(".")) {
      throw cursor.broken(DrlProblem.SIGN_EXPECTED, ".", "(");
    }
    if (variable != null && !type.isWord("Policy")) {
      facts.add(variable);
    }
    refuseMisspelt(type);
    open();
    List<Constraint> constraints = cursor.accept(")") ? List.of() : constraints();
    Expression.@Nullable Path from = cursor.atWord("from") ? from() : null;
    return new Conditional.Pattern(variable, type.text(), constraints, from, cursor.place(first));
  }

  /** A word such as {@code not} that is none, before what it was to be said of. */
  private void refuseMisspelt(Token word) {
    if (cursor.atKind(Token.Kind.WORD) && cursor.peek(1).isSign("(")) {
      Misspelt.meant(word.text())
          .ifPresent(
              meant -> {
                cursor.report(word, DrlProblem.MISSPELT_QUANTIFIER, word.text(), meant);
                throw new Broken();
              });
    }
  }

  /** To past the opening bracket; what stands behind the closing one tells first what is wrong. */
  private void open() {
    Token token = cursor.peek();
    if (!token.isSign("(")) {
      boolean over =
          token.kind() == Token.Kind.END || token.opensLine() || ENDS.contains(token.text());
      throw cursor.broken(DrlProblem.SIGN_EXPECTED, token.text(), over ? "( )" : "(");
    }
    int length = Group.length(cursor);
    if (cursor.peek(length).isWord("from")) {
      refuseSource(length);
    }
    cursor.take();
  }

  /** A list of a fact: {@code from $企业.债券}. */
  private Expression.Path from() {
    Token from = cursor.peek();
    cursor.take();
    int mark = cursor.mark();
    if (!cursor.peek().isVariable() || !cursor.peek(1).isSign(".")) {
      throw notAList(from);
    }
    Token owner = cursor.take();
    cursor.take();
    Token field = cursor.expectName();
    if (cursor.atSign(".") || cursor.atSign("[") || isCall()) {
      throw notAList(from);
    }
    return new Expression.Path(
        new Expression.Variable(owner.text(), cursor.place(owner), owner.text()),
        field.text(),
        cursor.placeOf(mark),
        cursor.textSince(mark));
  }

  /** On a line of its own a bracket begins the next condition; Drools needs to be told so. */
  private boolean isCall() {
    boolean next = cursor.atSign("(") && cursor.peek().opensLine();
    if (next) {
      cursor.report(cursor.peek(), DrlProblem.SIGN_EXPECTED, cursor.peek().text(), ";");
    }
    return cursor.atSign("(") && !next;
  }

  private Broken notAList(Token from) {
    cursor.report(from, DrlProblem.FROM_NEEDS_LIST);
    return new Broken();
  }

  /**
   * What the language allows behind the {@code from} that many tokens ahead, and Huice does not.
   */
  private void refuseSource(int ahead) {
    @Nullable DrlProblem code =
        switch (cursor.peek(ahead + 1).text()) {
          case "collect" -> DrlProblem.FORBIDDEN_COLLECT;
          case "accumulate", "acc" -> DrlProblem.FROM_ACCUMULATE;
          case "entry" -> DrlProblem.FORBIDDEN_ENTRY_POINT;
          default -> null;
        };
    if (code != null) {
      cursor.take(ahead);
      throw cursor.broken(code);
    }
  }

  /** The variable before a colon, to past the colon. */
  Token binding() {
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

  /** At least one constraint, to past the closing parenthesis. */
  List<Constraint> constraints() {
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
}
