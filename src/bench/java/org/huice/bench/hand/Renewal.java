package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.List;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Project;
import org.huice.bench.common.ProjectKind;
import org.jspecify.annotations.Nullable;

/** By tiers of equipment, or so much for each ton saved; of one project the higher. */
final class Renewal implements Code {
  private static final String ID = "技改与节能";
  private static final String FIRST = "第一条";
  private static final String SECOND = "第二条";
  private static final Term FROM = Term.wan("起补投资额", FIRST, 500);
  private static final Term LOWER = Term.percent("补助比例", FIRST, "1.5");
  private static final Term UPPER = Term.percent("补助比例", FIRST, "1.8");
  private static final BigDecimal UPPER_BOUND = new BigDecimal(30_000_000);
  private static final Term CAP = Term.wan("技改上限", FIRST, 200);
  private static final Term TON = Term.each("节能奖励", SECOND, 300, "吨标准煤");
  private static final Term TON_CAP = Term.wan("节能上限", SECOND, 150);

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    sheet.exclude(ID);
    if (it.projects().isEmpty()) {
      sheet.notApplicable(ID, FIRST);
      sheet.notApplicable(ID, SECOND);
    }
    for (Project project : it.projects()) {
      Subject subject = new Subject("项目", project.id());
      boolean renewal = project.kind() == ProjectKind.RENEWAL && project.accepted();
      Line first = line(FIRST, renewal ? renewed(project, subject, sheet) : null, subject, sheet);
      Line second = line(SECOND, renewal ? saved(project, subject, sheet) : null, subject, sheet);
      Higher.select("同一项目就高", first, second);
    }
  }

  private static @Nullable Sum renewed(Project project, Subject subject, Sheet sheet) {
    if (project.equipment().compareTo(FROM.base()) < 0) {
      return null;
    }
    return sheet
        .sum()
        .base(subject, "设备投资额", project.equipment())
        .slab(project.equipment().compareTo(UPPER_BOUND) > 0 ? UPPER : LOWER)
        .atMost(CAP);
  }

  private static @Nullable Sum saved(Project project, Subject subject, Sheet sheet) {
    return project.saved().signum() > 0
        ? sheet.sum().perUnit(subject, "年节能量", project.saved(), "吨标准煤", TON).atMost(TON_CAP)
        : null;
  }

  private static @Nullable Line line(
      String clause, @Nullable Sum sum, Subject subject, Sheet sheet) {
    if (sum == null) {
      sheet.refuse(ID, clause, subject);
      return null;
    }
    return sheet.award(ID, clause, subject, sum.round(ID));
  }
}
