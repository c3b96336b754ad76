package org.huice.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.matching.Trees.and;
import static org.huice.matching.Trees.call;
import static org.huice.matching.Trees.compare;
import static org.huice.matching.Trees.constant;
import static org.huice.matching.Trees.field;
import static org.huice.matching.Trees.flag;
import static org.huice.matching.Trees.in;
import static org.huice.matching.Trees.not;
import static org.huice.matching.Trees.number;
import static org.huice.matching.Trees.or;
import static org.huice.matching.Trees.path;
import static org.huice.matching.Trees.sum;
import static org.huice.matching.Trees.text;
import static org.huice.matching.Trees.variable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  private static final Fact OWNER = World.enterprise(Map.of("类型", "企业", "高新", true));
  private final Conditions conditions = new Conditions(World.policy(), Witness.NOBODY);

  @ParameterizedTest
  @CsvSource({
    "==, 999999.99, FALSE", "==, 1000000.00, TRUE", "==, 1000000.01, FALSE",
    "!=, 999999.99, TRUE", "!=, 1000000.00, FALSE", "!=, 1000000.01, TRUE",
    "<, 999999.99, TRUE", "<, 1000000.00, FALSE", "<, 1000000.01, FALSE",
    "<=, 999999.99, TRUE", "<=, 1000000.00, TRUE", "<=, 1000000.01, FALSE",
    ">, 999999.99, FALSE", ">, 1000000.00, FALSE", ">, 1000000.01, TRUE",
    ">=, 999999.99, FALSE", ">=, 1000000.00, TRUE", ">=, 1000000.01, TRUE"
  })
  void compares_with_a_parameter_below_at_and_above_it(String sign, String value, Truth expected) {
    Expression expression = compare(field("投资额"), sign, call("value", text("门槛")));
    assertThat(of(expression, Map.of("投资额", new BigDecimal(value))).truth()).isEqualTo(expected);
    assertThat(of(expression, Map.of()).truth()).isEqualTo(Truth.UNKNOWN);
    Expression redacted = compare(field("投资额"), sign, call("value", text("隐去")));
    assertThat(of(redacted, Map.of("投资额", new BigDecimal(value))).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void tells_both_sides_in_base_units_and_what_the_left_one_reads() {
    Condition condition =
        of(
            compare(field("总投资"), ">=", call("value", text("门槛"))),
            Map.of("总投资", new BigDecimal("99.50")));
    assertThat(condition.truth()).isEqualTo(Truth.FALSE);
    assertThat(condition.operator()).isEqualTo(">=");
    assertThat(condition.required()).isEqualTo("1000000");
    assertThat(condition.actual()).isEqualTo("995000");
    assertThat(condition.about()).isEqualTo("项目[P].总投资");
    assertThat(condition.text()).isEqualTo("总投资 >= $政策.value( … )");
    assertThat(condition.missing()).isEmpty();
  }

  @Test
  void names_what_is_missing_on_either_side() {
    Expression expression = compare(field("投资额"), ">=", call("value", text("隐去")));
    assertThat(of(expression, Map.of()).missing())
        .containsExactly(fact("项目[P].投资额"), parameter("试/隐去"));
    Condition right = of(expression, Map.of("投资额", BigDecimal.TEN));
    assertThat(right.missing()).containsExactly(parameter("试/隐去"));
    assertThat(right.actual()).isEqualTo("10");
    assertThat(right.required()).isNull();
  }

  @Test
  void compares_whole_numbers_with_decimals() {
    assertThat(of(compare(field("户数"), ">=", number(1)), Map.of("户数", 1)).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(of(compare(field("户数"), ">=", number(1)), Map.of("户数", 0)).truth())
        .isEqualTo(Truth.FALSE);
    assertThat(of(compare(field("投资额"), ">", field("户数")), Map.of("户数", 1)).missing())
        .containsExactly(fact("项目[P].投资额"));
  }

  @Test
  void compares_days_words_and_constants() {
    Expression day = compare(field("开工日"), "<", call("date", text("截止日")));
    Map<String, Object> last = Map.of("开工日", LocalDate.of(2024, 12, 31));
    assertThat(of(day, last).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(day, Map.of("开工日", LocalDate.of(2025, 1, 1))).truth()).isEqualTo(Truth.FALSE);
    assertThat(of(day, last).required()).isEqualTo("2025-01-01");
    Expression choice = compare(call("choice", text("方式")), "==", text("甲"));
    assertThat(of(choice, Map.of()).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(choice, Map.of()).about()).isEqualTo("试/方式");
    Expression kind = compare(field("类别"), "!=", constant("类别", "储能"));
    assertThat(of(kind, Map.of("类别", "储能")).truth()).isEqualTo(Truth.FALSE);
    assertThat(of(kind, Map.of("类别", "光伏")).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(kind, Map.of()).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void is_among_options_or_not() {
    Expression among = in(false, field("类别"), constant("类别", "光伏"), constant("类别", "储能"));
    Condition yes = of(among, Map.of("类别", "光伏"));
    assertThat(yes.truth()).isEqualTo(Truth.TRUE);
    assertThat(yes.required()).isEqualTo("[光伏, 储能]");
    assertThat(yes.operator()).isEqualTo("in");
    assertThat(of(among, Map.of("类别", "风电")).truth()).isEqualTo(Truth.FALSE);
    assertThat(of(among, Map.of()).missing()).containsExactly(fact("项目[P].类别"));
    Expression outside = in(true, field("类别"), constant("类别", "光伏"));
    assertThat(of(outside, Map.of("类别", "光伏")).truth()).isEqualTo(Truth.FALSE);
    assertThat(of(outside, Map.of("类别", "储能")).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(outside, Map.of()).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(of(outside, Map.of()).operator()).isEqualTo("not in");
  }

  @Test
  void reads_a_bare_flag_and_its_opposite() {
    assertThat(of(field("备案"), Map.of("备案", true)).truth()).isEqualTo(Truth.TRUE);
    Condition no = of(field("备案"), Map.of("备案", false));
    assertThat(no.truth()).isEqualTo(Truth.FALSE);
    assertThat(no.required()).isEqualTo("true");
    assertThat(no.actual()).isEqualTo("false");
    assertThat(of(field("备案"), Map.of()).truth()).isEqualTo(Truth.UNKNOWN);
    Condition not = of(not(field("备案")), Map.of());
    assertThat(not.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(not.operator()).isEqualTo("!");
    assertThat(not.missing()).containsExactly(fact("项目[P].备案"));
    assertThat(of(not(field("备案")), Map.of("备案", false)).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(compare(field("备案"), "==", flag(false)), Map.of("备案", false)).truth())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void either_part_is_enough_and_only_unknown_parts_are_missing() {
    Expression either = or(field("备案"), compare(field("投资额"), ">", number(0)), field("面积x"));
    assertThat(of(either, Map.of("备案", true)).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(either, Map.of("备案", true)).missing()).isEmpty();
    assertThat(of(either, Map.of("备案", true)).operator()).isEqualTo("||");
    Condition unknown = of(either, Map.of("备案", false));
    assertThat(unknown.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(unknown.missing()).containsExactly(fact("项目[P].投资额"), fact("项目[P].面积x"));
    assertThat(unknown.parts())
        .extracting(Condition::id)
        .containsExactly("r#1.1", "r#1.2", "r#1.3");
    Expression two = or(field("备案"), compare(field("投资额"), ">", number(0)));
    assertThat(of(two, Map.of("备案", false, "投资额", BigDecimal.ZERO)).truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void both_parts_are_needed_and_one_false_part_is_enough() {
    Expression both = and(field("备案"), compare(field("投资额"), ">", number(0)));
    assertThat(of(both, Map.of("备案", false)).truth()).isEqualTo(Truth.FALSE);
    assertThat(of(both, Map.of("备案", false)).missing()).isEmpty();
    assertThat(of(both, Map.of("备案", false)).operator()).isEqualTo("&&");
    assertThat(of(both, Map.of("备案", true)).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(of(both, Map.of("备案", true, "投资额", BigDecimal.ONE)).truth()).isEqualTo(Truth.TRUE);
  }

  @Test
  void computes_sums_differences_and_products_exactly() {
    Map<String, Object> values = Map.of("投资额", new BigDecimal("0.10"), "面积", new BigDecimal("0.2"));
    assertThat(of(compare(sum(field("投资额"), '+', field("面积")), ">", number(0)), values).actual())
        .isEqualTo("0.3");
    assertThat(of(compare(sum(field("投资额"), '-', field("面积")), ">", number(0)), values).actual())
        .isEqualTo("-0.1");
    assertThat(of(compare(sum(field("投资额"), '*', field("面积")), ">", number(0)), values).actual())
        .isEqualTo("0.02");
    Condition unknown = of(compare(sum(field("投资额"), '*', field("总面积")), ">", number(0)), values);
    assertThat(unknown.missing()).containsExactly(fact("项目[P].总面积"));
    assertThat(unknown.about()).isNull();
  }

  @Test
  void reads_the_owner_and_facts_by_identity() {
    Expression type = compare(path(field("建设单位"), "类型"), "==", constant("主体", "企业"));
    Condition condition = of(type, Map.of());
    assertThat(condition.truth()).isEqualTo(Truth.TRUE);
    assertThat(condition.about()).isEqualTo("企业[E].类型");
    Expression same = compare(field("建设单位"), "==", variable("$企业"));
    assertThat(of(same, Map.of()).truth()).isEqualTo(Truth.TRUE);
    assertThat(of(same, Map.of()).actual()).isEqualTo("企业[E]");
    Fact orphan = World.fact("项目", "Q", null, Map.of());
    assertThat(conditions.of(Spot.of("r").part(1), type, scope(orphan)).missing())
        .containsExactly(fact("项目[Q].建设单位"));
  }

  private Condition of(Expression expression, Map<String, Object> values) {
    return conditions.of(
        Spot.of("r").part(1), expression, scope(World.fact("项目", "P", OWNER, values)));
  }

  private static Scope scope(Fact fact) {
    return Scope.EMPTY
        .with("$企业", new Value.Known(OWNER, "企业[E]"))
        .at(new Value.Known(fact, fact.id().toString()), "$项目");
  }

  private static Missing fact(String name) {
    return new Missing(Missing.Kind.FACT, name);
  }

  private static Missing parameter(String name) {
    return new Missing(Missing.Kind.PARAMETER, name);
  }
}
