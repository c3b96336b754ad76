package org.huice.bench.hand;

import java.util.List;
import org.huice.bench.common.Brand;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Title;
import org.jspecify.annotations.Nullable;

/** A fixed sum for a title and one for a brand; the higher is paid. */
final class Titles implements Code {
  private static final String ID = "称号与品牌";
  private static final String TITLE = "第一条";
  private static final String BRAND = "第二条";
  private static final Term LITTLE_GIANT = Term.wan("小巨人奖励", TITLE, 50);
  private static final Term SPECIALISED = Term.wan("专精特新奖励", TITLE, 20);
  private static final Term INNOVATIVE = Term.wan("创新型奖励", TITLE, 5);
  private static final Term NATIONAL = Term.wan("国家级品牌奖励", BRAND, 60);
  private static final Term PROVINCIAL = Term.wan("省级品牌奖励", BRAND, 20);
  private static final Term MUNICIPAL = Term.wan("市级品牌奖励", BRAND, 10);

  @Override
  public void rule(Enterprise it, Sheet sheet, List<Line> awards) {
    sheet.exclude(ID);
    Line title = line(TITLE, title(it.title()), sheet, awards);
    Line brand = line(BRAND, brand(it.brand()), sheet, awards);
    Higher.select("称号品牌就高", title, brand);
  }

  private static @Nullable Line line(
      String clause, @Nullable Term sum, Sheet sheet, List<Line> awards) {
    if (sum == null) {
      sheet.refuse(ID, clause, sheet.applicant());
      return null;
    }
    Line award = sheet.award(ID, clause, sheet.applicant(), sheet.sum().flat(sum).round(ID));
    if (award != null) {
      awards.add(award);
    }
    return award;
  }

  private static @Nullable Term title(Title title) {
    return switch (title) {
      case LITTLE_GIANT -> LITTLE_GIANT;
      case SPECIALISED -> SPECIALISED;
      case INNOVATIVE -> INNOVATIVE;
      case NONE -> null;
    };
  }

  private static @Nullable Term brand(Brand brand) {
    return switch (brand) {
      case NATIONAL -> NATIONAL;
      case PROVINCIAL -> PROVINCIAL;
      case MUNICIPAL -> MUNICIPAL;
      case NONE -> null;
    };
  }
}
