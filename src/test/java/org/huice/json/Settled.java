package org.huice.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.huice.determination.Payment;
import org.huice.determination.Settlement;
import org.huice.dossier.FactId;
import org.huice.dossier.Opinion;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** A settlement with everything that one can hold. */
final class Settled {
  private static final FactId PROJECT = new FactId("项目", List.of("P-01"));

  private Settled() {}

  static Settlement all() {
    return shuffled(new Random(0));
  }

  /** What has no order of its own in another order; that of application stays. */
  static Settlement shuffled(Random random) {
    return new Settlement(
        mixed(opinions(), random),
        List.of(highest(random), ceiling(random), additive(random)),
        mixed(payments(), random));
  }

  private static Settlement.Applied highest(Random random) {
    return applied("试", "就高不重复", "highest", null, false, random);
  }

  private static Settlement.Applied ceiling(Random random) {
    List<FactId> from = List.of(new FactId("已获奖补", List.of("乙")), new FactId("已获奖补", List.of("甲")));
    Settlement.Limited limited =
        new Settlement.Limited(
            new BigDecimal("500000"), new BigDecimal("120000.55"), mixed(from, random));
    return applied("", "累计上限", "ceiling", limited, true, random);
  }

  private static Settlement.Applied additive(Random random) {
    return applied("试", "可以叠加", "additive", null, false, random);
  }

  private static Settlement.Applied applied(
      String policy,
      String rule,
      String kind,
      Settlement.@Nullable Limited ceiling,
      boolean bounds,
      Random random) {
    List<Settlement.Share> shares =
        List.of(share("一", "300.5", "300.5"), share("二", "200", "0"), share("三", "100", null));
    return new Settlement.Applied(
        policy, rule, kind, PROJECT, ceiling, mixed(shares, random), bounds);
  }

  private static Settlement.Share share(String clause, String before, @Nullable String after) {
    return new Settlement.Share(
        Determinations.matter(clause),
        new BigDecimal(before),
        after == null ? null : new BigDecimal(after));
  }

  private static List<Settlement.Decided> opinions() {
    return List.of(opinion("一", true, "200000"), opinion("九", false, null));
  }

  private static Settlement.Decided opinion(
      String clause, boolean granted, @Nullable String amount) {
    Opinion opinion =
        new Opinion(
            "试",
            clause,
            List.of("P-01"),
            granted,
            amount == null ? null : new BigDecimal(amount),
            "市政府",
            "政办〔2025〕3号",
            LocalDate.of(2025, 11, 1),
            "会议研究",
            "$.裁量意见[0]",
            new Place("试.json", 1, 1));
    return new Settlement.Decided(Determinations.matter(clause), opinion);
  }

  private static List<Payment> payments() {
    List<Payment.Instalment> instalments =
        List.of(
            new Payment.Instalment("第一年", new BigDecimal("0.5"), Payment.State.DUE, null),
            new Payment.Instalment("第二年", new BigDecimal("1"), Payment.State.OPEN, "五"),
            new Payment.Instalment("第三年", new BigDecimal("2"), Payment.State.FORFEITED, "五"));
    List<Payment.Portion> half =
        List.of(
            new Payment.Portion("市财政", new BigDecimal("1.75")),
            new Payment.Portion("县财政", new BigDecimal("1.75")));
    return List.of(
        new Payment(Determinations.matter("一"), instalments, half, List.of()),
        new Payment(Determinations.matter("二"), List.of(), List.of(), half));
  }

  private static <T> List<T> mixed(List<T> items, Random random) {
    List<T> all = new ArrayList<>(items);
    Collections.shuffle(all, random);
    return all;
  }
}
