package org.huice.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huice.drl.Conditional;

/** Reads what stands between {@code when} and {@code then}. */
final class WhenParser {
  private final Cursor cursor;
  private final QuantifierParser quantifiers;
  private final PatternParser patterns;
  private final AccumulateParser accumulates;

  WhenParser(Cursor cursor, Predicate<String> isEnum) {
    this.cursor = cursor;
    this.patterns = new PatternParser(cursor, isEnum);
    this.quantifiers = new QuantifierParser(cursor, patterns);
    this.accumulates = new AccumulateParser(cursor, patterns);
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
      return Group.hasOr(cursor)
          ? Optional.of(quantifiers.either())
          : refuse(DrlProblem.FORBIDDEN_GROUP);
    }
    if (token.isSign("?")) {
      throw cursor.broken(DrlProblem.FORBIDDEN_QUERY);
    }
    throw cursor.broken(DrlProblem.CONDITION_EXPECTED, token.text());
  }

  private Optional<Conditional> word(Token token) {
    return switch (token.text()) {
      case "not", "exists" -> Optional.of(quantifiers.quantified());
      case "forall" -> Optional.of(quantifiers.every());
      case "accumulate", "acc" -> Optional.of(accumulates.accumulate());
      case "eval" -> refuse(DrlProblem.FORBIDDEN_EVAL);
      case "groupby" -> refuse(DrlProblem.FORBIDDEN_GROUPBY);
      case "do", "if" -> throw cursor.broken(DrlProblem.FORBIDDEN_NAMED_CONSEQUENCE, token.text());
      default -> Optional.of(patterns.pattern());
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

  /** What the language allows after a pattern, and Huice does not. */
  private void suffix() {
    Token token = cursor.peek();
    if (token.isWord("from")) {
      throw cursor.broken(DrlProblem.FROM_MISPLACED);
    }
    if (token.isWord("over")) {
      throw cursor.broken(DrlProblem.FORBIDDEN_WINDOW);
    }
    if (token.isWord("or") || Group.isMeant(token, "or")) {
      report(token, DrlProblem.OR_WITHOUT_BRACKETS);
    } else if (token.isWord("and") || Group.isMeant(token, "and") || token.isSign(",")) {
      report(token, DrlProblem.FORBIDDEN_AND_BETWEEN_PATTERNS);
    } else if (token.isSign(";")) {
      cursor.take();
    }
  }

  private void report(Token token, DrlProblem code) {
    cursor.report(token, code, token.text());
    cursor.take();
  }
}
