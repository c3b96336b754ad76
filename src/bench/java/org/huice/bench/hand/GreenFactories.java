package org.huice.bench.hand;

import java.util.List;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Industry;
import org.jspecify.annotations.Nullable;

/** A fixed sum for each level. */
final class GreenFactories implements Code {
  private static final String ID = "绿色工厂";
  private static final String FIRST = "第一条";
  private static final Term NATIONAL = Term.wan("国家级奖励", FIRST, 100);
  private static final Term PROVINCIAL = Term.wan("省级奖励", FIRST, 50);
  private static final Term MUNICIPAL = Term.wan("市级奖励", FIRST, 20);

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    sheet.exclude(ID);
    Term level = level(it);
    if (level == null) {
      sheet.refuse(ID, FIRST, sheet.applicant());
      return;
    }
    Line award = sheet.award(ID, FIRST, sheet.applicant(), sheet.sum().flat(level).round(ID));
    if (award != null) {
      awards.add(award);
    }
  }

  private static @Nullable Term level(Enterprise it) {
    if (it.industry() != Industry.INDUSTRIAL) {
      return null;
    }
    return switch (it.green()) {
      case NATIONAL -> NATIONAL;
      case PROVINCIAL -> PROVINCIAL;
      case MUNICIPAL -> MUNICIPAL;
      case NONE -> null;
    };
  }
}
