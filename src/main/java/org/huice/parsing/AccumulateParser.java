package org.huice.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huice.drl.Aggregate;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.problem.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads {@code accumulate( 债券( $金额 : 发行金额 ); $合计 : sum( $金额 ); $合计 > 0 )}. */
final class AccumulateParser {
  /** What people write for a function. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("合计", "sum"),
          Map.entry("总和", "sum"),
          Map.entry("求和", "sum"),
          Map.entry("总额", "sum"),
          Map.entry("total", "sum"),
          Map.entry("个数", "count"),
          Map.entry("数量", "count"),
          Map.entry("计数", "count"),
          Map.entry("size", "count"),
          Map.entry("最小", "min"),
          Map.entry("最小值", "min"),
          Map.entry("最大", "max"),
          Map.entry("最大值", "max"));

  private static final Set<String> AVERAGES =
      Set.of("average", "avg", "mean", "平均", "平均数", "平均值", "均值");

  private final Cursor cursor;
  private final PatternParser patterns;

  AccumulateParser(Cursor cursor, PatternParser patterns) {
    this.cursor = cursor;
    this.patterns = patterns;
  }

  Conditional.Accumulate accumulate() {
    int mark = cursor.mark();
    cursor.take();
    cursor.expect("(");
    Conditional.Pattern source = source();
    semicolon();
    List<Conditional.Result> results = results();
    List<Constraint> constraints = cursor.accept(")") ? List.of() : tests();
    return new Conditional.Accumulate(
        source, results, constraints, cursor.placeOf(mark), cursor.textSince(mark));
  }

  private List<Constraint> tests() {
    semicolon();
    return patterns.constraints();
  }

  /** What parts the parts; a comma in its place is reported and taken for it. */
  private void semicolon() {
    if (cursor.atSign(",")) {
      cursor.report(cursor.peek(), DrlProblem.WRONG_SIGN, ",", ";");
      cursor.take();
    } else {
      cursor.expect(";");
    }
  }

  private Conditional.Pattern source() {
    Token first = cursor.peek();
    if (first.isSign("(") || first.isWord("not") || first.isWord("exists")) {
      throw cursor.broken(DrlProblem.ACCUMULATE_SOURCE);
    }
    Conditional.Pattern source = patterns.pattern();
    if (cursor.atWord("and") || cursor.atWord("or") || cursor.atSign("&&") || cursor.atSign("||")) {
      throw cursor.broken(DrlProblem.ACCUMULATE_SOURCE);
    }
    return source;
  }

  private List<Conditional.Result> results() {
    List<Conditional.Result> results = new ArrayList<>();
    results.add(result());
    while (cursor.atSign(",") && isResult(cursor.peek(1), cursor.peek(2))) {
      cursor.take();
      results.add(result());
    }
    return List.copyOf(results);
  }

  /** Whether a figure begins with these, and no test of figures. */
  private static boolean isResult(Token first, Token second) {
    boolean function = first.kind() == Token.Kind.WORD && !first.isVariable();
    return second.isSign(":") || (function && second.isSign("("));
  }

  private Conditional.Result result() {
    Token first = cursor.peek();
    if (!cursor.peek(1).isSign(":")) {
      cursor.report(first, DrlProblem.AGGREGATE_WITHOUT_VARIABLE, first.text());
      throw new Broken();
    }
    String variable = patterns.binding().text();
    Token word = cursor.peek();
    Aggregate function = Aggregate.of(word.text()).orElseThrow(() -> unknown(word));
    cursor.take();
    if (!cursor.atSign("(")) {
      throw function == Aggregate.COUNT
          ? cursor.broken(DrlProblem.SIGN_EXPECTED, cursor.peek().text(), "( )")
          : cursor.broken(DrlProblem.AGGREGATE_ARGUMENT, function.word(), usage(function));
    }
    cursor.take();
    Expression.@Nullable Variable of = argument(function);
    cursor.expect(")");
    return new Conditional.Result(variable, function, of, cursor.place(first));
  }

  private Broken unknown(Token word) {
    String plain = word.text().toLowerCase(Locale.ROOT);
    return AVERAGES.contains(plain)
        ? cursor.broken(DrlProblem.AGGREGATE_AVERAGE, word.text())
        : cursor.broken(DrlProblem.UNKNOWN_AGGREGATE, word.text(), nearest(plain));
  }

  /** The function that was meant, or all of them, quoted each but for the outermost quotes. */
  private static String nearest(String word) {
    List<String> words = Arrays.stream(Aggregate.values()).map(Aggregate::word).toList();
    return Optional.ofNullable(MEANT.get(word))
        .or(() -> Nearest.find(word, words))
        .orElseGet(() -> String.join("”、“", words));
  }

  private Expression.@Nullable Variable argument(Aggregate function) {
    boolean none = cursor.atSign(")");
    if (none && function == Aggregate.COUNT) {
      return null;
    }
    Token token = cursor.peek();
    boolean variable = token.isVariable() && cursor.peek(1).isSign(")");
    if (!variable || function == Aggregate.COUNT) {
      throw cursor.broken(DrlProblem.AGGREGATE_ARGUMENT, function.word(), usage(function));
    }
    cursor.take();
    return new Expression.Variable(token.text(), cursor.place(token), token.text());
  }

  private static String usage(Aggregate function) {
    return function == Aggregate.COUNT ? "count( )" : function.word() + "( $变量 )";
  }
}
