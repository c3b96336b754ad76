package org.huice.bench.hand;

import java.util.List;
import org.huice.bench.common.Credit;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Loan;

/** What was granted is claimed back from the dishonest; others come first at banks. */
final class Honesty implements Code {
  private static final String ID = "诚信管理";
  private static final String FIRST = "第一条";
  private static final String SECOND = "第二条";
  private static final Term SHARE = Term.percent("追回比例", FIRST, "100");

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    Subject applicant = sheet.applicant();
    if (it.dishonest() && it.grantedBefore().signum() > 0) {
      Sum sum = sheet.sum().base(applicant, "上年已获奖补", it.grantedBefore());
      sheet.charge(ID, FIRST, applicant, sum.times(SHARE).round(ID));
    } else {
      sheet.refuse(ID, FIRST, applicant);
    }
    if (it.credit() == Credit.A && !isOverdue(it)) {
      sheet.confirm(ID, SECOND);
    } else {
      sheet.refuse(ID, SECOND, applicant);
    }
  }

  private static boolean isOverdue(Enterprise it) {
    for (Loan loan : it.loans()) {
      if (loan.overdue()) {
        return true;
      }
    }
    return false;
  }
}
