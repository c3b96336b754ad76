package org.huice.bench.hand;

import java.util.ArrayList;
import java.util.List;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Loan;
import org.huice.bench.common.LoanPurpose;
import org.jspecify.annotations.Nullable;

/** Half of the interest on fixed assets, 30 % on working capital; 800,000 a year in all. */
final class LoanInterest implements Code {
  private static final String ID = "贷款贴息";
  private static final String FIRST = "第一条";
  private static final String RULE = "贴息累计";
  private static final Term FIXED = Term.percent("固贷比例", FIRST, "50");
  private static final Term FIXED_CAP = Term.wan("固贷上限", FIRST, 50);
  private static final Term WORKING_FROM = Term.wan("流贷起点", FIRST, 500);
  private static final Term WORKING = Term.percent("流贷比例", FIRST, "30");
  private static final Term WORKING_CAP = Term.wan("流贷上限", FIRST, 20);
  private static final Term YEAR = Term.wan("年度上限", "第二条", 80);

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    sheet.exclude(ID);
    if (it.loans().isEmpty()) {
      sheet.notApplicable(ID, FIRST);
    }
    List<Line> own = new ArrayList<>();
    for (Loan loan : it.loans()) {
      Subject subject = new Subject("贷款", loan.id());
      Sum sum = sum(loan, subject, sheet);
      if (sum == null) {
        sheet.refuse(ID, FIRST, subject);
      } else {
        Line award = sheet.award(ID, FIRST, subject, sum.round(ID));
        if (award != null) {
          own.add(award);
        }
      }
    }
    new Ceiling(RULE, ID + "/" + RULE, YEAR.base()).apply(own);
    awards.addAll(own);
  }

  private static @Nullable Sum sum(Loan loan, Subject subject, Sheet sheet) {
    if (loan.overdue() || loan.interest().signum() <= 0) {
      return null;
    }
    if (loan.purpose() == LoanPurpose.FIXED_ASSETS) {
      return sheet.sum().base(subject, "已付利息", loan.interest()).times(FIXED).atMost(FIXED_CAP);
    }
    return loan.purpose() == LoanPurpose.WORKING_CAPITAL
            && loan.sum().compareTo(WORKING_FROM.base()) >= 0
        ? sheet.sum().base(subject, "已付利息", loan.interest()).times(WORKING).atMost(WORKING_CAP)
        : null;
  }
}
