package org.huice.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Matter;
import org.huice.determination.Measure;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Step;
import org.huice.policy.Clause;

/** Rulings of every kind by which a rule is met and nothing is paid. */
final class Unpaid {
  private Unpaid() {}

  static List<Ruling> rulings(List<RuleReading> rules) {
    List<Ruling> rulings = new ArrayList<>();
    rulings.add(new Ruling.Confirmed(matter("子"), Clause.Kind.ELIGIBILITY, rules));
    rulings.add(new Ruling.Confirmed(matter("丑"), Clause.Kind.PRIORITY, rules));
    rulings.add(new Ruling.Reported(matter("寅"), measure(), null, rules));
    rulings.add(new Ruling.Reported(matter("卯"), measure(), "力争", rules));
    rulings.add(new Ruling.Barred(matter("辰"), matter("辰"), null, rules));
    rulings.add(new Ruling.Barred(matter("巳"), matter("辰"), nested(), rules));
    for (Ruling.Superseded.Cause cause : Ruling.Superseded.Cause.values()) {
      boolean exhausted = cause == Ruling.Superseded.Cause.EXHAUSTED;
      rulings.add(
          new Ruling.Superseded(
              matter("午" + cause),
              nested(),
              cause,
              "就高不重复",
              exhausted ? List.of() : List.of(winner("二"), winner("一")),
              rules));
    }
    return rulings;
  }

  private static Ruling.Superseded.Winner winner(String clause) {
    return new Ruling.Superseded.Winner(matter(clause), new BigDecimal("240000.1"));
  }

  private static Measure measure() {
    return new Measure("研发投入增幅", "1/3", ">=", "10", "%", "增幅目标", true);
  }

  /** 发电量 × 0.3 元/千瓦时, up to a sum that was itself computed. */
  static Amount nested() {
    BigDecimal sum = new BigDecimal("3000.5");
    Step read =
        new Step(
            Operation.QUANTITY,
            "发电量",
            "1.000125",
            "万千瓦时",
            "项目[P-01].发电量",
            new BigDecimal("10001.25"));
    Step paid =
        new Step(
            Operation.PER_UNIT,
            "度电补贴",
            "0.3",
            "元/千瓦时",
            "一",
            new BigDecimal("3000.375"),
            List.of(read));
    Step base =
        new Step(Operation.BASE, "投资额", "300050", "元", "项目[P-01].投资额", new BigDecimal("300050"));
    Step share = new Step(Operation.TIMES, "比例", "1", "%", "一", sum);
    Step cap =
        new Step(
            Operation.AT_MOST,
            "投资额",
            "3000.5",
            "元",
            "一",
            new BigDecimal("3000.375"),
            List.of(base, share));
    return new Amount(new BigDecimal("3000.375"), false, List.of(paid, cap));
  }

  private static Matter matter(String clause) {
    return Determinations.matter(clause);
  }
}
