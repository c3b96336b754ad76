package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.List;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Setting;
import org.jspecify.annotations.Nullable;

/** So much for each person hired, and for each graduate. */
final class Employment implements Code {
  private static final String ID = "稳岗就业";
  private static final String FIRST = "第一条";
  private static final String SECOND = "第二条";
  private static final BigDecimal LEAST = BigDecimal.TEN;
  private static final Term HIRED = Term.each("每人奖励", FIRST, 1000, "人");
  private static final Term GRADUATE = Term.each("毕业生奖励", SECOND, 2000, "人");
  private static final Term CAP = Term.wan("毕业生上限", SECOND, 50);

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    sheet.exclude(ID);
    boolean year = it.insured() && !Setting.DAY.isBefore(it.registered().plusYears(1));
    BigDecimal hired = BigDecimal.valueOf(it.hired());
    Sum first =
        year && hired.compareTo(LEAST) >= 0
            ? sheet.sum().perUnit(sheet.applicant(), "新增就业人数", hired, "人", HIRED)
            : null;
    line(FIRST, first, sheet, awards);
    BigDecimal graduates = BigDecimal.valueOf(it.graduates());
    Sum second =
        year && graduates.signum() > 0
            ? sheet
                .sum()
                .perUnit(sheet.applicant(), "吸纳高校毕业生", graduates, "人", GRADUATE)
                .atMost(CAP)
            : null;
    line(SECOND, second, sheet, awards);
  }

  private static void line(String clause, @Nullable Sum sum, Sheet sheet, List<Line> awards) {
    if (sum == null) {
      sheet.refuse(ID, clause, sheet.applicant());
      return;
    }
    Line award = sheet.award(ID, clause, sheet.applicant(), sum.round(ID));
    if (award != null) {
      awards.add(award);
    }
  }
}
