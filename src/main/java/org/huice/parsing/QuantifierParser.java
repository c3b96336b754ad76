package org.huice.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.huice.drl.Conditional;

/** Reads {@code not}, {@code exists}, {@code forall} and what is joined by {@code or}. */
final class QuantifierParser {
  private final Cursor cursor;
  private final PatternParser patterns;

  QuantifierParser(Cursor cursor, PatternParser patterns) {
    this.cursor = cursor;
    this.patterns = patterns;
  }

  /** {@code not} or {@code exists}, of one pattern or of several together. */
  Conditional quantified() {
    return cursor.peek(1).isSign("(") && Group.hasAnd(cursor, 1) ? grouped() : ofOne();
  }

  /** {@code not} or {@code exists} of one pattern, in brackets or without. */
  private Conditional ofOne() {
    Token word = cursor.take();
    boolean bracketed = cursor.atSign("(");
    refuseUnless(!bracketed || Group.isOnePattern(cursor), word, DrlProblem.NESTED_QUANTIFIER);
    cursor.accept("(");
    Conditional.Pattern pattern = unnested(word);
    if (bracketed) {
      refuseSuffix();
      cursor.expect(")");
    }
    return word.isWord("not")
        ? new Conditional.None(pattern, cursor.place(word))
        : new Conditional.Some(pattern, cursor.place(word));
  }

  private Conditional grouped() {
    int mark = cursor.mark();
    Token word = cursor.take();
    List<Conditional> all = joined("and", () -> member(word));
    return new Conditional.Grouped(
        word.isWord("exists"), all, cursor.place(word), cursor.textSince(mark));
  }

  private Conditional member(Token word) {
    refuseUnless(!isOther() && !cursor.atWord("forall"), word, DrlProblem.NESTED_QUANTIFIER);
    return isQuantifier() ? ofOne() : patterns.pattern();
  }

  /** {@code forall} of one pattern. */
  Conditional every() {
    Token word = cursor.take();
    boolean one = cursor.atSign("(") && Group.isOnePattern(cursor);
    refuseUnless(one, word, DrlProblem.GROUPED_FORALL);
    cursor.take();
    Conditional.Pattern pattern = unnested(word);
    cursor.expect(")");
    return new Conditional.Every(pattern, cursor.place(word));
  }

  /** {@code ( exists A( … ) or not B( … ) )}. */
  Conditional either() {
    int mark = cursor.mark();
    List<Conditional> branches = joined("or", this::branch);
    return new Conditional.Either(branches, cursor.placeOf(mark), cursor.textSince(mark));
  }

  private Conditional branch() {
    boolean group = isQuantifier() && cursor.peek(1).isSign("(") && Group.hasAnd(cursor, 1);
    if (group || isOther()) {
      throw cursor.broken(DrlProblem.OR_BRANCH_UNFIT, cursor.peek().text());
    }
    if (cursor.atWord("forall")) {
      return every();
    } else if (isQuantifier()) {
      return ofOne();
    }
    Conditional.Pattern pattern = patterns.pattern();
    return new Conditional.Some(pattern, pattern.place());
  }

  private List<Conditional> joined(String word, Supplier<Conditional> part) {
    List<Conditional> parts = new ArrayList<>();
    cursor.expect("(");
    do {
      parts.add(part.get());
      refuseSuffix();
      if (Group.isMeant(cursor.peek(), word)) {
        throw cursor.broken(DrlProblem.WRONG_SIGN, cursor.peek().text(), word);
      }
    } while (accept(word));
    cursor.expect(")");
    return List.copyOf(parts);
  }

  private boolean accept(String word) {
    boolean there = cursor.atWord(word);
    if (there) {
      cursor.take();
    }
    return there;
  }

  private Conditional.Pattern unnested(Token word) {
    refuseUnless(!isAccumulate(), word, DrlProblem.QUANTIFIED_ACCUMULATE);
    boolean nested = isQuantifier() || isOther() || cursor.atWord("forall");
    refuseUnless(!nested, word, DrlProblem.NESTED_QUANTIFIER);
    return patterns.pattern();
  }

  private boolean isQuantifier() {
    return cursor.atWord("not") || cursor.atWord("exists");
  }

  private boolean isOther() {
    return cursor.atSign("(") || cursor.atWord("eval") || isAccumulate();
  }

  private boolean isAccumulate() {
    return cursor.atWord("accumulate") || cursor.atWord("acc");
  }

  private void refuseUnless(boolean fine, Token word, DrlProblem code) {
    if (!fine) {
      cursor.report(word, code, word.text());
      throw new Broken();
    }
  }

  /** What must not follow a pattern in brackets. */
  private void refuseSuffix() {
    if (cursor.atWord("from")) {
      throw cursor.broken(DrlProblem.FROM_MISPLACED);
    } else if (cursor.atWord("over")) {
      throw cursor.broken(DrlProblem.FORBIDDEN_WINDOW);
    }
  }
}
