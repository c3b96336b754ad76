package org.huice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.determination.Truth;
import org.huice.dossier.FactId;
import org.huice.money.Amount;
import org.huice.money.Money;
import org.huice.money.Unit;
import org.huice.problem.Place;
import org.huice.ruleset.Expected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparingTest {
  private static final Place PLACE = Place.of("cases.yaml");
  private static final Amount MILLION =
      Amount.flat("奖励", new BigDecimal(100), Unit.WAN_YUAN, true, "一");

  private static Matter matter(String subject) {
    return new Matter("政策", "一", new FactId("项目", List.of(subject)), LocalDate.of(2025, 12, 1));
  }

  private static Ruling granted(String subject) {
    return new Ruling.Granted(matter(subject), MILLION, null, List.of());
  }

  private static Expected expected(@Nullable String subject, String ruling) {
    return new Expected("一", subject, ruling, null, null, null, null, null, null, PLACE);
  }

  private static Expected amount(String yuan, boolean ceiling) {
    return new Expected(
        "一",
        null,
        "granted",
        Money.of(new BigDecimal(yuan)),
        ceiling,
        null,
        null,
        null,
        null,
        PLACE);
  }

  private static List<Aspect> unmet(Expected expected, Ruling... rulings) {
    return new Comparing(expected, "政策", ruling -> {})
        .with(List.of(rulings), Settlement.NONE).stream()
            .filter(comparison -> !comparison.met())
            .map(Comparison::aspect)
            .toList();
  }

  @Test
  void amounts_are_compared_by_value() {
    assertThat(unmet(amount("1000000.0", true), granted("P-01"))).isEmpty();
    assertThat(unmet(amount("1000000.01", true), granted("P-01"))).containsExactly(Aspect.AMOUNT);
    assertThat(unmet(amount("1000000", false), granted("P-01"))).containsExactly(Aspect.CEILING);
  }

  @Test
  void an_amount_or_a_bound_that_the_example_leaves_out_is_told() {
    assertThat(unmet(expected(null, "granted"), granted("P-01")))
        .containsExactly(Aspect.AMOUNT, Aspect.CEILING);
  }

  @Test
  void another_ruling_is_told() {
    assertThat(unmet(expected(null, "refused"), granted("P-01"))).contains(Aspect.RULING);
  }

  @Test
  void of_several_subjects_the_example_must_name_one() {
    assertThat(unmet(expected(null, "granted"), granted("A"), granted("B")))
        .containsExactly(Aspect.MATTER);
    assertThat(unmet(expected("B", "granted"), granted("A"), granted("B")))
        .doesNotContain(Aspect.MATTER);
    assertThat(unmet(expected("C", "granted"), granted("A"), granted("B")))
        .containsExactly(Aspect.MATTER);
  }

  @Test
  void what_is_missing_is_compared_in_any_order() {
    Ruling ruling =
        new Ruling.Undetermined(
            matter("A"),
            List.of(new Missing(Missing.Kind.FACT, "甲"), new Missing(Missing.Kind.PARAMETER, "乙")),
            null,
            List.of());
    Expected same =
        new Expected(
            "一", null, "undetermined", null, null, List.of("乙", "甲"), null, null, null, PLACE);
    Expected less =
        new Expected("一", null, "undetermined", null, null, List.of("乙"), null, null, null, PLACE);

    assertThat(unmet(same, ruling)).isEmpty();
    assertThat(unmet(less, ruling)).containsExactly(Aspect.MISSING);
  }

  @Test
  void a_false_condition_is_found_by_part_of_its_text_and_a_true_one_is_not() {
    Ruling refused =
        new Ruling.Refused(
            matter("A"),
            List.of(
                new RuleReading(
                    "r",
                    Truth.FALSE,
                    List.of(condition("类别 == 甲", Truth.FALSE), condition("额 > 0", Truth.TRUE)),
                    Map.of())));
    Expected found = new Expected("一", null, "refused", null, null, null, null, null, "类别", PLACE);
    Expected lost = new Expected("一", null, "refused", null, null, null, null, null, "额", PLACE);

    assertThat(unmet(found, refused)).isEmpty();
    assertThat(unmet(lost, refused)).containsExactly(Aspect.FAILED);
  }

  @Test
  void of_an_accumulate_only_the_figure_that_is_false_is_found() {
    assertThat(unmet(failing("合计门槛"), refusedBy("accumulate"))).isEmpty();
    assertThat(unmet(failing("只数门槛"), refusedBy("accumulate"))).containsExactly(Aspect.FAILED);
    assertThat(unmet(failing("类别"), refusedBy("accumulate"))).containsExactly(Aspect.FAILED);
  }

  @Test
  void of_conditions_joined_only_the_false_one_is_found() {
    assertThat(unmet(failing("合计门槛"), refusedBy("&&"))).isEmpty();
    assertThat(unmet(failing("只数门槛"), refusedBy("&&"))).containsExactly(Aspect.FAILED);
    assertThat(unmet(failing("类别"), refusedBy("exists"))).isEmpty();
  }

  private static Expected failing(String part) {
    return new Expected("一", null, "refused", null, null, null, null, null, part, PLACE);
  }

  /** By a whole whose text names all, of two parts: the sum is too low, the number is enough. */
  private static Ruling refusedBy(String operator) {
    Condition whole =
        new Condition(
            "r#1",
            Truth.FALSE,
            "类别 == 甲 合计门槛 只数门槛",
            operator,
            null,
            null,
            "债券",
            List.of(),
            List.of(condition("$合计 >= 合计门槛", Truth.FALSE), condition("$只数 >= 只数门槛", Truth.TRUE)),
            PLACE,
            null);
    return new Ruling.Refused(
        matter("A"), List.of(new RuleReading("r", Truth.FALSE, List.of(whole), Map.of())));
  }

  private static Condition condition(String text, Truth truth) {
    return new Condition(
        "r#1", truth, text, "==", null, null, null, List.of(), List.of(), PLACE, null);
  }
}
