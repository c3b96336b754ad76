package org.huice.parsing;

import org.jspecify.annotations.Nullable;

/** Reads what stands between {@code rule} and {@code when}. */
final class RuleHead {
  private final Cursor cursor;
  private @Nullable String clause;
  private boolean annotated;

  /** Stands on {@code rule}. */
  RuleHead(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The rule's name; a bad one is reported. */
  String name() {
    cursor.take();
    Token name = cursor.peek();
    if (name.kind() != Token.Kind.STRING) {
      cursor.report(name, DrlProblem.RULE_NAME_EXPECTED, name.text());
      if (name.kind() == Token.Kind.WORD) {
        cursor.take();
        skip();
      }
      return name.text();
    }
    if (!RuleParser.isName(name.text())) {
      cursor.report(name, DrlProblem.BAD_RULE_NAME, name.text());
    }
    return cursor.take().text();
  }

  /** The clause of its annotation; anything else that stands there is reported. */
  String clause() {
    while (!cursor.atEnd()) {
      part();
    }
    if (clause == null && !annotated) {
      cursor.report(cursor.peek(), DrlProblem.MISSING_CLAUSE_ANNOTATION);
    }
    return clause == null ? "" : clause;
  }

  private void part() {
    try {
      if (cursor.atSign("@")) {
        annotation();
      } else {
        refuseAttribute();
      }
    } catch (Broken alreadyReported) {
      skip();
    }
  }

  private void annotation() {
    Token at = cursor.take();
    Token name = cursor.peek();
    annotated |= name.isWord("clause");
    if (!name.isWord("clause")) {
      cursor.report(at, DrlProblem.UNKNOWN_ANNOTATION, "@" + name.text(), "@clause");
      throw new Broken();
    }
    if (clause != null) {
      cursor.report(at, DrlProblem.DUPLICATE_ANNOTATION, "@clause");
    }
    cursor.take();
    cursor.expect("(");
    clause = cursor.expectString().text();
    cursor.expect(")");
  }

  private void refuseAttribute() {
    Token first = cursor.peek();
    String name = attribute();
    if (name.equals("timer") || name.equals("duration")) {
      cursor.report(first, DrlProblem.FORBIDDEN_TIMER, name);
    } else if (name.startsWith("date-")) {
      cursor.report(first, DrlProblem.FORBIDDEN_RULE_DATE, name);
    } else if (Words.ATTRIBUTES.contains(name)) {
      cursor.report(first, DrlProblem.FORBIDDEN_ATTRIBUTE, name);
    } else if (name.equals("extends")) {
      cursor.report(first, DrlProblem.FORBIDDEN_EXTENDS);
    } else {
      cursor.report(first, DrlProblem.HEAD_EXPECTED, first.text());
    }
    throw new Broken();
  }

  /** A name of several words joined by hyphens. */
  private String attribute() {
    StringBuilder name = new StringBuilder(cursor.take().text());
    while (cursor.atSign("-") && cursor.peek(1).kind() == Token.Kind.WORD) {
      name.append(cursor.take().text()).append(cursor.take().text());
    }
    return name.toString();
  }

  /** To the next annotation or line. */
  private void skip() {
    int depth = 0;
    while (!cursor.atEnd() && (depth > 0 || !startsPart())) {
      depth += Cursor.depthOf(cursor.take());
    }
  }

  private boolean startsPart() {
    return cursor.atSign("@") || cursor.peek().opensLine();
  }
}
