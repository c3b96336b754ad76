package org.huice.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;

/** Reads what stands between {@code then} and {@code end}: one {@code insert}. */
final class ConsequenceParser {
  /** The words whose one argument is a parameter. */
  private static final Set<String> OF_PARAMETER =
      Set.of("flat", "times", "schedule", "atMost", "atLeast");

  /** The words by which an outcome is known where {@code insert} is left out. */
  private static final Set<String> OUTCOMES =
      Set.of("award", "levy", "order", "designate", "confirm", "exclude", "report", "discretion");

  /** How many amounts may stand within each other. */
  private static final int DEEPEST_PART = 3;

  private final Cursor cursor;

  ConsequenceParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The outcome; empty where something else stands there, which is reported. */
  Optional<Consequence> consequence() {
    if (cursor.atEnd()) {
      cursor.report(cursor.peek(), DrlProblem.EMPTY_CONSEQUENCE);
      return Optional.empty();
    }
    Optional<Consequence> consequence = Optional.empty();
    if (cursor.atWord("insert")) {
      consequence = insert();
    }
    if (consequence.isEmpty() && atOutcome()) {
      cursor.report(cursor.peek(), DrlProblem.MISSING_INSERT, cursor.peek().text());
      skipStatement(0);
    }
    while (!cursor.atEnd()) {
      refuseStatement();
    }
    return consequence;
  }

  private Optional<Consequence> insert() {
    int mark = cursor.mark();
    try {
      cursor.take();
      cursor.expect("(");
      Consequence consequence = outcome(0);
      cursor.expect(")");
      cursor.expect(";");
      return Optional.of(consequence);
    } catch (Broken alreadyReported) {
      skipStatement(cursor.depthSince(mark));
      return Optional.empty();
    }
  }

  private Consequence outcome(int depth) {
    if (cursor.atWord("new")) {
      throw cursor.broken(DrlProblem.FORBIDDEN_STATEMENT, "new");
    }
    Token policy = cursor.expectVariable();
    List<Consequence.Word> words = new ArrayList<>();
    do {
      cursor.expect(".");
      Token name = cursor.expectName();
      cursor.expect("(");
      List<Expression> arguments = arguments(name.text(), depth);
      words.add(new Consequence.Word(name.text(), arguments, cursor.place(name)));
    } while (cursor.atSign("."));
    return new Consequence(policy.text(), words, cursor.place(policy));
  }

  private List<Expression> arguments(String word, int depth) {
    List<Expression> arguments = new ArrayList<>();
    if (!cursor.accept(")")) {
      do {
        arguments.add(argument(word, depth));
      } while (cursor.accept(","));
      cursor.expect(")");
    }
    return List.copyOf(arguments);
  }

  private Expression argument(String word, int depth) {
    refuseNumber(word);
    Token token = cursor.peek();
    boolean call = token.isVariable() && cursor.peek(1).isSign(".") && cursor.peek(3).isSign("(");
    if (call) {
      return part(depth + 1);
    }
    boolean simple = token.kind() == Token.Kind.STRING || token.isVariable();
    if (!simple || !(cursor.peek(1).isSign(",") || cursor.peek(1).isSign(")"))) {
      throw cursor.broken(DrlProblem.BAD_ARGUMENT, token.text());
    }
    cursor.take();
    String text = token.text();
    return token.isVariable()
        ? new Expression.Variable(text, cursor.place(token), text)
        : new Expression.Text(text, cursor.place(token), '"' + text + '"');
  }

  private void refuseNumber(String word) {
    Token token = cursor.peek();
    boolean negative = token.isSign("-") && cursor.peek(1).kind() == Token.Kind.NUMBER;
    if (token.kind() == Token.Kind.NUMBER || negative) {
      String number = negative ? "-" + cursor.peek(1).text() : token.text();
      String better = OF_PARAMETER.contains(word) ? word : "flat";
      throw cursor.broken(DrlProblem.NUMBER_IN_RULE, number, "." + better + "( \"…\" )");
    }
  }

  private Expression part(int depth) {
    if (depth > DEEPEST_PART) {
      throw cursor.broken(DrlProblem.PARTS_TOO_DEEP, String.valueOf(DEEPEST_PART));
    }
    int mark = cursor.mark();
    Consequence chain = outcome(depth);
    return new Expression.Part(chain, cursor.placeOf(mark), cursor.textSince(mark));
  }

  /** Whether an outcome begins here: {@code $政策.award(}. */
  private boolean atOutcome() {
    return cursor.peek().text().startsWith("$")
        && cursor.peek(1).isSign(".")
        && OUTCOMES.contains(cursor.peek(2).text())
        && cursor.peek(3).isSign("(");
  }

  private void refuseStatement() {
    Token token = cursor.peek();
    switch (token.text()) {
      case "modify" -> cursor.report(token, DrlProblem.FORBIDDEN_MODIFY);
      case "update" -> cursor.report(token, DrlProblem.FORBIDDEN_UPDATE);
      case "delete" -> cursor.report(token, DrlProblem.FORBIDDEN_DELETE);
      case "retract" -> cursor.report(token, DrlProblem.FORBIDDEN_RETRACT);
      default -> cursor.report(token, DrlProblem.FORBIDDEN_STATEMENT, token.text());
    }
    skipStatement(0);
  }

  /** Past the semicolon or block that ends a statement. */
  private void skipStatement(int open) {
    int depth = open;
    while (!cursor.atEnd()) {
      Token token = cursor.take();
      depth += Cursor.depthOf(token);
      if (depth <= 0 && token.isSign("}")) {
        cursor.accept(";");
        return;
      }
      if (depth <= 0 && token.isSign(";")) {
        return;
      }
    }
  }
}
