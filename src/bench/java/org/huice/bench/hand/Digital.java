package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.List;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Project;
import org.huice.bench.common.ProjectKind;
import org.jspecify.annotations.Nullable;

/** 15 % of the software of accepted projects in all; 30 % of the cloud. */
final class Digital implements Code {
  private static final String ID = "数字化转型";
  private static final String FIRST = "第一条";
  private static final String SECOND = "第二条";
  private static final Term FROM = Term.wan("起补合计", FIRST, 50);
  private static final Term SOFTWARE = Term.percent("软件比例", FIRST, "15");
  private static final Term SOFTWARE_CAP = Term.wan("软件上限", FIRST, 200);
  private static final Term CLOUD = Term.percent("上云比例", SECOND, "30");
  private static final Term CLOUD_CAP = Term.wan("上云上限", SECOND, 10);

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    sheet.exclude(ID);
    BigDecimal software = BigDecimal.ZERO;
    boolean any = false;
    for (Project project : it.projects()) {
      if (project.kind() == ProjectKind.DIGITAL && project.accepted()) {
        software = software.add(project.software());
        any = true;
      }
    }
    boolean enough = software.compareTo(FROM.base()) >= 0;
    line(FIRST, enough ? software(software, sheet) : null, sheet, awards);
    boolean cloud = any && it.cloud().signum() > 0;
    line(SECOND, cloud ? cloud(it, sheet) : null, sheet, awards);
  }

  private static Sum software(BigDecimal software, Sheet sheet) {
    return sheet.sum().total("合计", "sum(项目.软件投资额)", software).times(SOFTWARE).atMost(SOFTWARE_CAP);
  }

  private static Sum cloud(Enterprise it, Sheet sheet) {
    return sheet.sum().base(sheet.applicant(), "上云费用", it.cloud()).times(CLOUD).atMost(CLOUD_CAP);
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
