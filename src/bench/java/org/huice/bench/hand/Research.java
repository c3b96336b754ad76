package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.List;
import org.huice.bench.common.Enterprise;
import org.jspecify.annotations.Nullable;

/** Tiers for high-tech enterprises; for others a share where they spend much on research. */
final class Research implements Code {
  private static final String ID = "研发补助";
  private static final String FIRST = "第一条";
  private static final Term FROM = Term.wan("起补投入", FIRST, 100);
  private static final Term LOWER = Term.percent("高新分段", FIRST, "3");
  private static final Term UPPER = Term.percent("高新分段", FIRST, "5");
  private static final BigDecimal LOWER_BOUND = new BigDecimal(1_000_000);
  private static final BigDecimal UPPER_BOUND = new BigDecimal(10_000_000);
  private static final Term CAP = Term.wan("高新上限", FIRST, 300);
  private static final Term INTENSITY = Term.percent("研发强度", FIRST, "5");
  private static final Term SHARE = Term.percent("其他比例", FIRST, "2");
  private static final Term OTHER_CAP = Term.wan("其他上限", FIRST, 100);
  private static final Term NOTHING = Term.percent("高新分段", FIRST, "0");

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    sheet.exclude(ID);
    Sum sum = sum(it, sheet);
    if (sum == null) {
      sheet.refuse(ID, FIRST, sheet.applicant());
      return;
    }
    Line award = sheet.award(ID, FIRST, sheet.applicant(), sum.round(ID));
    if (award != null) {
      awards.add(award);
    }
  }

  private static @Nullable Sum sum(Enterprise it, Sheet sheet) {
    BigDecimal spent = it.research();
    if (it.hightech()) {
      return spent.compareTo(FROM.base()) < 0
          ? null
          : tiers(sheet.sum().base(sheet.applicant(), "研发投入", spent), spent).atMost(CAP);
    }
    boolean much = spent.compareTo(it.revenue().multiply(INTENSITY.base())) >= 0;
    return much
        ? sheet.sum().base(sheet.applicant(), "研发投入", spent).times(SHARE).atMost(OTHER_CAP)
        : null;
  }

  private static Sum tiers(Sum sum, BigDecimal spent) {
    BigDecimal paid = spent.min(UPPER_BOUND).subtract(LOWER_BOUND).multiply(LOWER.base());
    if (paid.signum() == 0) {
      return sum.tier(NOTHING, BigDecimal.ZERO);
    }
    sum.tier(LOWER, paid);
    return spent.compareTo(UPPER_BOUND) > 0
        ? sum.tier(UPPER, paid.add(spent.subtract(UPPER_BOUND).multiply(UPPER.base())))
        : sum;
  }
}
