package org.huice.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.policy.Clause;
import org.huice.policy.Clause.Kind;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/**
 * Points at what has to be reviewed under 公平竞争审查条例 (国务院令第783号, in force since 2024-08-01) before
 * such a policy is issued: 第十条第（二）项 on selective rewards and subsidies without a legal basis,
 * 第九条第（一）项 on goods from elsewhere and on enterprises that leave. Whether it offends is for the
 * review to say.
 */
final class FairCompetition {
  private static final Pattern LOCAL_FIELD =
      Pattern.compile(
          "注册地|登记地|行政区划|纳税地|纳税关系|税收关系|税务登记|属地|迁入|经济贡献|财政贡献|税收贡献|地方贡献"
              + "|本[省市区县地](?:注册|登记|纳税|企业|产值|税收|法人)");
  private static final Pattern LOCAL_TEXT =
      Pattern.compile(
          "本[省市区县地][^，。；、]{0,6}?(?:注册|登记|纳税)|本[省市区县地]企业"
              + "|(?:注册地|登记地|纳税地|税收关系|统计关系)[^，。；、]{0,6}?(?:在|为|迁入)"
              + "|迁入本|(?:经济|财政|税收|地方)贡献");
  private static final Pattern LOCAL_GOODS =
      Pattern.compile(
          "(?:本[省市区县]|本地)(?:生产的?|制造的?)?(?:产品|商品|设备|服务|供应商|品牌)|本地(?:采购|配套)率?|采购本[省市区县地]");
  private static final Pattern LEAVING = Pattern.compile("迁离|迁出|外迁(?!入)");
  private static final String NAME_END = "名称";

  private final Vocabulary vocabulary;
  private final Singles singles;
  private final PolicyDocument policy;
  private final Consumer<Problem> problems;

  FairCompetition(
      Vocabulary vocabulary, Singles singles, PolicyDocument policy, Consumer<Problem> problems) {
    this.vocabulary = vocabulary;
    this.singles = singles;
    this.policy = policy;
    this.problems = problems;
  }

  /** Reports what the text of a clause says; a duty is held against what hinders leaving alone. */
  void check(Clause clause) {
    String text = clause.text();
    if (isSelective(clause)) {
      found(clause.declared(), DoubtProblem.FAVOURS_LOCALS, LOCAL_TEXT, text);
      found(clause.declared(), DoubtProblem.FAVOURS_LOCAL_GOODS, LOCAL_GOODS, text);
    }
    if (clause.kind() != Kind.TARGET) {
      found(clause.declared(), DoubtProblem.HINDERS_LEAVING, LEAVING, text);
    }
  }

  private void found(Place place, DoubtProblem code, Pattern pattern, String text) {
    Set<String> words = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    if (!words.isEmpty()) {
      problems.accept(Problem.at(place, code, String.join("、", words)));
    }
  }

  /** Reports the conditions of a rule. */
  void check(RuleTree rule) {
    Clause clause = policy.clauses().get(rule.clause());
    if (clause == null || !isSelective(clause)) {
      return;
    }
    Operands operands = new Operands(vocabulary, singles, rule);
    for (Leaf leaf : Leaf.of(rule)) {
      for (Expression operand : leaf.operands()) {
        operands
            .field(operand, leaf.here())
            .ifPresent(field -> condition(leaf, operand, field, operands));
      }
    }
  }

  /** To keep somebody from a favour is as selective as to give it to others. */
  private static boolean isSelective(Clause clause) {
    return clause.kind().isFavour() || clause.kind() == Kind.EXCLUSION;
  }

  private void condition(Leaf leaf, Expression operand, Field field, Operands operands) {
    Expression condition = leaf.condition();
    String text = condition.text();
    if (field.place() || LOCAL_FIELD.matcher(field.name()).find()) {
      problems.accept(Problem.at(condition.place(), DoubtProblem.FAVOURS_LOCALS, text));
    }
    if (LOCAL_GOODS.matcher(field.name()).find()) {
      problems.accept(Problem.at(condition.place(), DoubtProblem.FAVOURS_LOCAL_GOODS, text));
    }
    if (names(field)
        && operands.isOfSingle(operand, leaf.here())
        && !literals(condition).isEmpty()) {
      problems.accept(
          Problem.at(
              condition.place(),
              DoubtProblem.NAMES_AN_APPLICANT,
              text,
              String.join("、", literals(condition))));
    }
  }

  private static boolean names(Field field) {
    boolean name = field.uscc() || field.key() || field.name().endsWith(NAME_END);
    return name && field.type() instanceof FieldType.Text;
  }

  private static List<String> literals(Expression condition) {
    if (condition instanceof Expression.Compare compare) {
      return texts(List.of(compare.right()));
    }
    return condition instanceof Expression.In in ? texts(in.options()) : List.of();
  }

  private static List<String> texts(List<Expression> expressions) {
    return expressions.stream()
        .filter(Expression.Text.class::isInstance)
        .map(text -> ((Expression.Text) text).value())
        .toList();
  }
}
