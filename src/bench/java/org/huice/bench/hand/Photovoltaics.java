package org.huice.bench.hand;

import java.util.List;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Industry;
import org.huice.bench.common.Project;
import org.huice.bench.common.ProjectKind;
import org.jspecify.annotations.Nullable;

/** 20 % of equipment without storage, at most 5,000,000. */
final class Photovoltaics implements Code {
  private static final String ID = "光伏与微电网";
  private static final String FIRST = "第一条";
  private static final Term SHARE = Term.percent("奖励比例", FIRST, "20");
  private static final Term CAP = Term.wan("单个项目上限", FIRST, 500);

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    sheet.exclude(ID);
    if (it.projects().isEmpty()) {
      sheet.notApplicable(ID, FIRST);
    }
    for (Project project : it.projects()) {
      Subject subject = new Subject("项目", project.id());
      Sum sum = sum(it, project, subject, sheet);
      if (sum == null) {
        sheet.refuse(ID, FIRST, subject);
      } else {
        Line award = sheet.award(ID, FIRST, subject, sum.times(SHARE).atMost(CAP).round(ID));
        if (award != null) {
          awards.add(award);
        }
      }
    }
  }

  private static @Nullable Sum sum(Enterprise it, Project project, Subject subject, Sheet sheet) {
    if (it.industry() != Industry.INDUSTRIAL || !project.accepted()) {
      return null;
    }
    boolean light =
        project.kind() == ProjectKind.PHOTOVOLTAIC || project.kind() == ProjectKind.MICROGRID;
    if (light && project.equipment().signum() > 0) {
      return sheet.sum().base(subject, "设备投资额", project.equipment());
    }
    if (project.kind() == ProjectKind.LIGHT_STORAGE
        && project.equipment().compareTo(project.storage()) > 0) {
      return sheet
          .sum()
          .base(subject, "设备投资额", project.equipment())
          .minus(subject, "储能设备投资额", project.storage());
    }
    return null;
  }
}
