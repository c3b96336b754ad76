package org.huice.bench.hand;

import java.util.List;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Industry;
import org.jspecify.annotations.Nullable;

/** A fixed sum on first growing above scale, and a share of what revenue grew by. */
final class Growth implements Code {
  private static final String ID = "升规增长";
  private static final String FIRST = "第一条";
  private static final String SECOND = "第二条";
  private static final Term GROWN = Term.wan("升规奖励", FIRST, 20);
  private static final Term FROM = Term.wan("增加门槛", SECOND, 1000);
  private static final Term SHARE = Term.percent("增长比例", SECOND, "0.5");
  private static final Term CAP = Term.wan("增长上限", SECOND, 100);

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    sheet.exclude(ID);
    boolean grown = it.industry() == Industry.INDUSTRIAL && it.grown();
    line(FIRST, grown ? sheet.sum().flat(GROWN) : null, sheet, awards);
    boolean more = it.revenue().subtract(it.revenueBefore()).compareTo(FROM.base()) >= 0;
    line(SECOND, more ? more(it, sheet) : null, sheet, awards);
  }

  private static Sum more(Enterprise it, Sheet sheet) {
    return sheet
        .sum()
        .base(sheet.applicant(), "营业收入", it.revenue())
        .minus(sheet.applicant(), "上年营业收入", it.revenueBefore())
        .times(SHARE)
        .atMost(CAP);
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
