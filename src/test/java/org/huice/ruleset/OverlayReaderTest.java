package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Problem;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String GOOD =
      """
      title: 上限测算
      assumed: 假设
      parameters:
        光伏:
          单个项目上限: { values: { 2025-07-01: 200 } }
          面积比例: { values: { 2025-07-01: 1/5 }, assumed: 另一理由 }
      """;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void an_overlay_replaces_all_values_and_inherits_the_rest() {
    Overlay overlay = read(GOOD).orElseThrow();

    Parameter cap = in(overlay, "单个项目上限");
    Parameter old = Samples.of(Samples.policy().parameters(), "单个项目上限");
    assertThat(problems).isEmpty();
    assertThat(cap.on(DAY)).contains(new ParameterValue.Plain(new BigDecimal("200")));
    assertThat(cap.unit()).isEqualTo(old.unit());
    assertThat(cap.clause()).isEqualTo(old.clause());
    assertThat(cap.assumed()).isEqualTo("假设");
    assertThat(in(overlay, "面积比例"))
        .satisfies(
            share -> {
              assertThat(share.values()).hasSize(1);
              assertThat(share.assumed()).isEqualTo("另一理由");
            });
  }

  @Test
  void an_overlay_is_named_by_its_bytes_and_carries_them() {
    Overlay overlay = read(GOOD).orElseThrow();

    assertThat(overlay.id()).isEqualTo(Sha256.name(Samples.bytes(GOOD)));
    assertThat(overlay.content()).isEqualTo(GOOD);
  }

  @Test
  void a_rule_set_with_an_overlay_keeps_its_id_and_every_other_parameter() {
    RuleSet before = Samples.ruleSet();

    RuleSet after = before.with(read(GOOD).orElseThrow());

    assertThat(after.id()).isEqualTo(before.id());
    assertThat(now(after, "单个项目上限")).contains(new ParameterValue.Plain(new BigDecimal("200")));
    assertThat(now(before, "单个项目上限")).contains(new ParameterValue.Redacted());
    assertThat(now(after, "奖励比例")).isEqualTo(now(before, "奖励比例"));
  }

  private static Optional<ParameterValue> now(RuleSet ruleSet, String parameter) {
    PolicyRules rules = Samples.of(ruleSet.policies(), "光伏");
    return Samples.of(rules.document().parameters(), parameter).on(DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: 上限测算 | titel: 上限测算          | 1:missing-key,1:unknown-key
          assumed: 假设   | assumed:                 | 2:empty-value
          光伏:           | 光付:                    | 4:overlay-of-no-policy
          单个项目上限:   | 单个项目:                | 5:overlay-of-no-parameter
          2025-07-01: 200 | 2025-07-01: 很多         | 5:not-a-number
          2025-07-01: 200 | 2025-07-02: 200          | 5:parameter-gap
          2025-07-01: 200 | 2025-07-01: 0.0000001    | 5:too-many-decimals
          { values: { 2025-07-01: 200 } } | { schedule: slab, values: { 2025-07-01: 200 } } | 5:overlay-is-no-schedule
          { values: { 2025-07-01: 200 } } | { unit: 元, values: { 2025-07-01: 200 } } | 5:unknown-key
          """)
  void a_broken_overlay_is_told_where_it_is_broken(String from, String to, String codes) {
    assertThat(read(GOOD.replace(from, to))).isEmpty();

    assertThat(Samples.codes(problems)).containsExactlyInAnyOrder(codes.split(","));
  }

  @Test
  void tiers_apply_as_before_unless_the_overlay_says_otherwise() {
    String tiers = "{ values: { 2025-07-01: [ { from: 100, rate: 2 } ] } }";
    String marginal = tiers.replace("{ values", "{ schedule: marginal, values");

    assertThat(tiering(GOOD.replace("单个项目上限: { values: { 2025-07-01: 200 } }", "档次: " + tiers)))
        .isEqualTo(Tiering.SLAB);
    assertThat(tiering(GOOD.replace("单个项目上限: { values: { 2025-07-01: 200 } }", "档次: " + marginal)))
        .isEqualTo(Tiering.MARGINAL);
  }

  private static Parameter in(Overlay overlay, String name) {
    return Samples.of(Samples.of(overlay.parameters(), "光伏"), name);
  }

  private @Nullable Tiering tiering(String text) {
    Parameter tiers = in(read(text).orElseThrow(), "档次");
    return Tiering.of(tiers.on(DAY).orElseThrow());
  }

  private Optional<Overlay> read(String text) {
    return OverlayReader.read(
        "overlay.yaml", Samples.bytes(text), Samples.ruleSet(), problems::add);
  }
}
