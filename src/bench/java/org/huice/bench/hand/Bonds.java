package org.huice.bench.hand;

import java.util.List;
import org.huice.bench.common.Bond;
import org.huice.bench.common.BondKind;
import org.huice.bench.common.Enterprise;

/** 1 % of a technology bond, at most 1,000,000; 0.5 % of a green one, at most 500,000. */
final class Bonds implements Code {
  private static final String ID = "债券融资";
  private static final String FIRST = "第一条";
  private static final Term TECHNOLOGY = Term.percent("科创比例", FIRST, "1");
  private static final Term TECHNOLOGY_CAP = Term.wan("科创上限", FIRST, 100);
  private static final Term GREEN = Term.percent("绿色比例", FIRST, "0.5");
  private static final Term GREEN_CAP = Term.wan("绿色上限", FIRST, 50);

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    sheet.exclude(ID);
    if (it.bonds().isEmpty()) {
      sheet.notApplicable(ID, FIRST);
    }
    for (Bond bond : it.bonds()) {
      Subject subject = new Subject("债券", bond.id());
      if (!bond.issued() || bond.kind() == BondKind.OTHER) {
        sheet.refuse(ID, FIRST, subject);
        continue;
      }
      boolean green = bond.kind() == BondKind.GREEN;
      Sum sum =
          sheet
              .sum()
              .base(subject, "发行金额", bond.sum())
              .times(green ? GREEN : TECHNOLOGY)
              .atMost(green ? GREEN_CAP : TECHNOLOGY_CAP)
              .round(ID);
      Line award = sheet.award(ID, FIRST, subject, sum);
      if (award != null) {
        awards.add(award);
      }
    }
  }
}
