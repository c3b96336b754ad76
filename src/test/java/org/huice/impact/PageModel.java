package org.huice.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.evaluation.CrossChecking;
import org.huice.impact.Frame.Difference;
import org.huice.impact.Frame.Evaluated;
import org.huice.impact.Frame.Side;
import org.huice.register.InputFile;
import org.jspecify.annotations.Nullable;

/** Comparisons and sweeps to make pages of. */
final class PageModel {
  static final String HOSTILE = "豫光</script><img src=x onerror=alert(1)>'\"&\u202e<!--公司";
  static final BigDecimal BUDGET = new BigDecimal("60000000");

  private PageModel() {}

  static Frame frame() {
    return new Frame(
        "名册" + HOSTILE + ".xlsx",
        List.of(new InputFile("名册.xlsx", "sha256:" + "5a".repeat(32))),
        LocalDate.parse("2025-12-01"),
        CrossChecking.EVERY,
        new Side("rules", "sha256:0123456789abcdef0123456789abcdef", null),
        new Side(
            "rules-2026", "sha256:fedcba9876543210fedcba9876543210", "sha256:aa55aa55aa55aa55"),
        List.of(
            new Evaluated(
                "光伏与微电网",
                "讲话",
                List.of(new Difference(Difference.Kind.PARAMETER, "奖励比例", "20%", "15%")),
                List.of("三(二)3"),
                2),
            new Evaluated(
                "科技创新债券",
                "讲话",
                List.of(new Difference(Difference.Kind.LINKED, HOSTILE, null, null)),
                List.of("三(二)4", HOSTILE),
                2)),
        List.of("五大产业", "闲置土地"),
        2000,
        1957,
        43);
  }

  static Split split(String exact, String atMost) {
    return new Split(new BigDecimal(exact), new BigDecimal(atMost));
  }

  static Delta delta(Split base, Split head, long winners, long losers) {
    Map<Change, Long> kinds =
        Map.of(
            Change.WINNER, winners,
            Change.LOSER, losers,
            Change.UNCHANGED, 1800L,
            Change.NEWLY_UNDETERMINED, 7L,
            Change.OTHER, 5L,
            Change.NOT_COMPARABLE, 43L);
    return new Delta(
        new Sums(base, split("300000", "0")),
        new Sums(head, split("310000", "0")),
        new Sums(split("1230000", "0"), Split.ZERO),
        Sums.ZERO,
        Split.ZERO,
        Split.ZERO,
        kinds,
        kinds);
  }

  static ChangedApplicant changed(int i, String name, String gain) {
    BigDecimal yuan = new BigDecimal(gain);
    return new ChangedApplicant(
        i,
        "名册.xlsx[企业]:" + (i + 1),
        "企业[9141010" + i + "]",
        name,
        Map.of("规模", "中型"),
        yuan.signum() < 0 ? Change.LOSER : Change.WINNER,
        yuan,
        List.of(
            new ChangedMatter(
                "光伏与微电网",
                "三(二)3",
                "能源项目 GF-" + i,
                yuan.signum() < 0 ? Change.LOSER : Change.WINNER,
                new Outcome("granted", "给予", new BigDecimal("2400000.10"), true),
                new Outcome("granted", "给予", new BigDecimal("1800000.08"), true),
                yuan,
                new Cause(Cause.Kind.STEP, "奖励比例", "20%", "15%"),
                "“奖励比例”从 20% 变为 15%。")),
        List.of());
  }

  static ChangedApplicant hindered(int i) {
    return new ChangedApplicant(
        i,
        "名册.xlsx[企业]:" + i,
        "9141" + HOSTILE,
        null,
        Map.of(),
        Change.NOT_COMPARABLE,
        BigDecimal.ZERO,
        List.of(),
        List.of(
            new Hindrance(
                Hindrance.Where.BOTH,
                "uscc-check",
                "名册.xlsx[企业]:" + i,
                "校验码不符",
                "“9141”的校验码不对。",
                "请核对原证。")));
  }

  static Comparison comparison() {
    Delta one = delta(split("12000000", "40000000.10"), split("12000000", "30000000.08"), 3, 85);
    Delta other = delta(split("9000000", "0"), split("11500000", "0"), 25, 0);
    Delta total = delta(split("21000000", "40000000.10"), split("23500000", "30000000.08"), 28, 85);
    return new Comparison(
        frame(),
        total,
        Supplied.NONE,
        List.of(new PolicyDelta("光伏与微电网", "讲话", one), new PolicyDelta(HOSTILE, "讲话", other)),
        List.of(
            new ClassDelta("规模", "大型", one),
            new ClassDelta("规模", "", other),
            new ClassDelta("规模", HOSTILE, other)),
        List.of(
            new PoolDelta(
                "光伏与微电网/年度资金",
                split("12000000", "40000000.10"),
                split("12000000", "30000000.08"),
                new BigDecimal("45000000"),
                BUDGET,
                side("45000000", "0"),
                side("42000000.08", "17999999.92"),
                List.of(),
                new PoolPeople(1, 0, 1),
                List.of(pooled(5, "1000.10", "2000.00"), pooled(7, "500", null))),
            new PoolDelta(
                "科技创新债券/年度资金",
                Split.ZERO,
                Split.ZERO,
                null,
                null,
                PoolSide.hindered(hindered(1).problems()),
                null,
                List.of(),
                new PoolPeople(0, 0, 0),
                List.of())),
        List.of(
            new CauseDelta(
                "光伏与微电网",
                "三(二)3",
                new Cause(Cause.Kind.STEP, "奖励比例", "20%", "15%"),
                "“奖励比例”从 20% 变为 15%。",
                true,
                88,
                new Sums(split("0", "-10000000.02"), Split.ZERO))),
        List.of(changed(5, "科瑞新材料有限公司", "2500000"), changed(9, HOSTILE, "300000.5")),
        List.of(changed(7, "恒泰装备制造有限公司", "-600000.02")));
  }

  private static PoolSide side(String awarded, String left) {
    BigDecimal yuan = new BigDecimal(awarded);
    return new PoolSide(9, yuan, yuan, 9, new BigDecimal(left), true, 2, BigDecimal.TEN, List.of());
  }

  private static PoolChange pooled(int i, String base, @Nullable String head) {
    return new PoolChange(
        i,
        "企业[9141010" + i + "]",
        HOSTILE,
        "光伏与微电网",
        "三(二)3",
        "能源项目[GF-" + i + "]",
        new PoolShare(new BigDecimal(base), new BigDecimal(base), true, null, null),
        head == null
            ? new PoolShare(BigDecimal.ONE, null, false, "aside-open", HOSTILE)
            : new PoolShare(new BigDecimal("3000"), new BigDecimal(head), true, "in-part", "资金总额"));
  }

  static Listed listed(int changed, int hindered) {
    Listed listed = new Listed();
    for (int i = 1; i <= changed; i++) {
      listed.enter(changed(i, i == 2 ? HOSTILE : "企业" + i, i % 4 == 0 ? "9000" + i : "-6000" + i));
    }
    for (int i = 1; i <= hindered; i++) {
      listed.enter(hindered(i));
    }
    return listed;
  }

  static Sweep sweep() {
    List<SweepPoint> points = new ArrayList<>();
    for (int i = 10; i <= 20; i++) {
      points.add(point(BigDecimal.valueOf(i)));
    }
    return new Sweep(frame(), "光伏与微电网", "奖励比例", "%", "20%", point(null), List.copyOf(points));
  }

  private static SweepPoint point(@Nullable BigDecimal value) {
    BigDecimal percent = value == null ? BigDecimal.valueOf(20) : value;
    Split sum =
        new Split(BigDecimal.valueOf(9_000_000), percent.multiply(new BigDecimal("4000000.01")));
    return new SweepPoint(
        value, new Sums(sum, Split.ZERO), Sums.ZERO, 0, 190, 481, Split.ZERO, 0, 90);
  }
}
