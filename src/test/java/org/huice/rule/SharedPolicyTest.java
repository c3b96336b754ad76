package org.huice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One policy is asked by all dossiers of a day, in any order and by several threads. */
class SharedPolicyTest {
  private static final Map<String, Object> FIRM =
      Map.of(
          "额万元", new BigDecimal("812.345678"),
          "电量|千瓦时", new BigDecimal("150.5"),
          "份额|%", new BigDecimal("45"),
          "起", LocalDate.parse("2024-02-29"));

  /** Every word that keeps something of a parameter, and each that asks one. */
  private static final List<Function<Policy, Object>> WORDS =
      List.of(
          it -> it.award(FIRM).flat("奖励"),
          it -> it.award(FIRM).flat("奖励").plus(it.part().flat("奖励")).atMost("上限"),
          it -> it.award(FIRM).base(FIRM, "额万元").times("比例").atMost("上限").atLeast("奖励"),
          it -> it.award(FIRM).base(FIRM, "额万元").times("至多").atMost("低于"),
          it -> it.award(FIRM).base(FIRM, "额万元").schedule("档次"),
          it -> it.award(FIRM).base(FIRM, "额万元").rate(FIRM, "份额|%", "份额档次"),
          it -> it.award(FIRM).perUnit(FIRM, "电量|千瓦时", "度电").forEvery(FIRM, "额万元", "奖励"),
          it -> it.award(FIRM).perUnit(FIRM, "电量|千瓦时", "阶梯"),
          it -> it.award(FIRM).base(FIRM, "没有").times("隐去").band(FIRM, "额万元", "比例"),
          it -> it.report(FIRM).actual(FIRM, "份额|%").reach("比例"),
          it -> it.order(FIRM).since(FIRM, "起", "年限"),
          it -> it.value("比例") + " " + it.elapsed(LocalDate.parse("2024-02-29"), "年限"),
          it -> it.shareAtLeast(new BigDecimal("33"), 100, "三分之一"));

  private static Policy policy() {
    return new SamplePolicy("奖补")
        .number("奖励", "10", "万元")
        .number("上限", "50", "万元")
        .below("低于", "60", "万元")
        .number("比例", "12.5", "%")
        .bound("至多", "20", "%")
        .number("年限", "2", "年")
        .number("隐去", null, "%")
        .fraction("三分之一", "1/3")
        .each("度电", "0.5", "元", "千瓦时")
        .tiers("档次", marginal(Unit.PERCENT), "%", "万元")
        .tiers("份额档次", new Schedule.Slab(marginal(Unit.PERCENT).tiers()), "%", "%")
        .tiers("阶梯", marginal(Unit.SHARE), "元", "千瓦时")
        .on("2026-02-28", new MapFacts());
  }

  private static Schedule marginal(Unit unit) {
    Rate low = Rate.of(new BigDecimal("0.3"), unit);
    Rate high = Rate.of(new BigDecimal("0.75"), unit);
    return new Schedule.Marginal(
        List.of(
            new Tier(new BigDecimal("30"), false, low),
            new Tier(new BigDecimal("100"), false, high)));
  }

  private static String say(Policy policy, int word) {
    return String.valueOf(WORDS.get(word).apply(policy));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void what_was_asked_before_changes_nothing(long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 4 * WORDS.size(); i++) {
      order.add(i % WORDS.size());
    }
    Collections.shuffle(order, new Random(seed));
    Policy shared = policy();
    for (int word : order) {
      assertThat(say(shared, word)).isEqualTo(say(policy(), word));
    }
  }

  @Test
  void threads_that_ask_at_once_hear_the_same() throws Exception {
    List<String> alone = IntStream.range(0, WORDS.size()).mapToObj(i -> say(policy(), i)).toList();
    int threads = 4;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round < 200; round++) {
        Policy shared = policy();
        CyclicBarrier start = new CyclicBarrier(threads);
        Callable<List<String>> ask =
            () -> {
              start.await();
              return IntStream.range(0, WORDS.size()).mapToObj(i -> say(shared, i)).toList();
            };
        for (Future<List<String>> heard : pool.invokeAll(Collections.nCopies(threads, ask))) {
          assertThat(heard.get()).isEqualTo(alone);
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void two_amounts_from_one_know_nothing_of_each_other() {
    Award base = policy().award(FIRM).base(FIRM, "额万元");
    Award less = base.times("比例");
    Award cut = base.atMost("上限");
    assertThat(base.amount()).isEqualTo(policy().award(FIRM).base(FIRM, "额万元").amount());
    assertThat(String.valueOf(less.amount())).contains("TIMES").doesNotContain("上限");
    assertThat(cut.amount())
        .hasSameHashCodeAs(base.atMost("上限").amount())
        .isEqualTo(base.atMost("上限").amount());
    assertThat(cut.amount()).isNotEqualTo(less.amount());
  }

  @Test
  void a_word_before_any_amount_lacks_nothing_and_leaves_it_to_be_begun() {
    Award award = policy().award(FIRM).times("比例");
    assertThat(award.amount()).isNull();
    assertThat(award.missing()).isEmpty();
    assertThat(award.flat("奖励").amount()).isEqualTo(policy().award(FIRM).flat("奖励").amount());
  }

  @Test
  void the_name_of_a_field_is_a_text_when_it_is_read() {
    CharSequence name = FactValues.nameOf("项目[P-01]", "额");
    assertThat(name).hasToString("项目[P-01].额").hasSize(10);
    assertThat(name.charAt(9)).isEqualTo('额');
    assertThat(name.subSequence(0, 2)).hasToString("项目");
  }
}
