package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.bench.common.Brand;
import org.huice.bench.common.Credit;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Green;
import org.huice.bench.common.Industry;
import org.huice.bench.common.Loan;
import org.huice.bench.common.Project;
import org.huice.bench.common.ProjectKind;
import org.huice.bench.common.Title;

/** Why and why not: every rule of a clause about the enterprise, with every condition. */
final class Reasons {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TEN_MILLION = new BigDecimal(10_000_000);
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);
  private static final BigDecimal HALF_MILLION = new BigDecimal(500_000);
  private static final BigDecimal INTENSITY = new BigDecimal("0.05");

  private final Enterprise it;
  private final Subject applicant;

  Reasons(Enterprise it) {
    this.it = it;
    this.applicant = new Subject("企业", it.id());
  }

  List<Reading> of(Line line) {
    if (line.kind == Line.Kind.NOT_APPLICABLE) {
      return List.of();
    }
    if (line.clause.equals("不予支持")) {
      return List.of(excluded());
    }
    boolean first = line.clause.equals("第一条");
    return switch (line.policy) {
      case "绿色工厂" -> green();
      case "研发补助" -> research();
      case "称号与品牌" -> first ? titles() : brands();
      case "升规增长" -> List.of(first ? grown() : growth());
      case "稳岗就业" -> List.of(first ? hired() : graduates());
      case "数字化转型" -> List.of(first ? software() : cloud());
      case "诚信管理" -> List.of(first ? reclaimed() : preferred());
      default -> new ListReasons(it, applicant).of(line, first);
    };
  }

  private Reading excluded() {
    Rule parts =
        new Rule("")
            .same(applicant, "严重失信", true, it.dishonest())
            .same(applicant, "发生重大事故", true, it.accident());
    boolean is = it.dishonest() || it.accident();
    return new Rule("不予支持 严重失信或者重大事故").group("||", is, null, null, parts.conditions()).reading();
  }

  private List<Reading> green() {
    return List.of(
        green("第一条 国家级绿色工厂", Green.NATIONAL),
        green("第一条 市级绿色工厂", Green.MUNICIPAL),
        green("第一条 省级绿色工厂", Green.PROVINCIAL));
  }

  private Reading green(String rule, Green level) {
    return industrial(rule).same(applicant, "绿色工厂级别", level, it.green()).reading();
  }

  private Rule industrial(String rule) {
    return new Rule(rule).same(applicant, "类型", Industry.INDUSTRIAL, it.industry());
  }

  private List<Reading> research() {
    return List.of(
        new Rule("第一条 其他企业研发强度达到")
            .same(applicant, "高新技术企业", false, it.hightech())
            .shareAtLeast(applicant, "研发投入", INTENSITY, it.research(), it.revenue())
            .reading(),
        new Rule("第一条 高新技术企业分段补助")
            .same(applicant, "高新技术企业", true, it.hightech())
            .atLeast(applicant, "研发投入", MILLION, it.research())
            .reading());
  }

  private List<Reading> titles() {
    return List.of(
        title("第一条 专精特新中小企业", Title.SPECIALISED),
        title("第一条 专精特新小巨人", Title.LITTLE_GIANT),
        title("第一条 创新型中小企业", Title.INNOVATIVE));
  }

  private Reading title(String rule, Title title) {
    return new Rule(rule).same(applicant, "企业称号", title, it.title()).reading();
  }

  private List<Reading> brands() {
    return List.of(
        brand("第二条 国家级品牌", Brand.NATIONAL),
        brand("第二条 市级品牌", Brand.MUNICIPAL),
        brand("第二条 省级品牌", Brand.PROVINCIAL));
  }

  private Reading brand(String rule, Brand brand) {
    return new Rule(rule).same(applicant, "品牌级别", brand, it.brand()).reading();
  }

  private Reading grown() {
    return industrial("第一条 首次升规").same(applicant, "首次升规", true, it.grown()).reading();
  }

  private Reading growth() {
    BigDecimal more = it.revenue().subtract(it.revenueBefore());
    return new Rule("第二条 营业收入增加").atLeast(null, null, TEN_MILLION, more).reading();
  }

  private Reading hired() {
    BigDecimal hired = BigDecimal.valueOf(it.hired());
    return new Rule("第一条 新增就业")
        .same(applicant, "依法参保", true, it.insured())
        .atLeast(applicant, "新增就业人数", TEN, hired)
        .elapsed(applicant, "注册日期", it.registered().plusYears(1))
        .reading();
  }

  private Reading graduates() {
    BigDecimal graduates = BigDecimal.valueOf(it.graduates());
    return new Rule("第二条 高校毕业生")
        .same(applicant, "依法参保", true, it.insured())
        .above(applicant, "吸纳高校毕业生", BigDecimal.ZERO, graduates)
        .elapsed(applicant, "注册日期", it.registered().plusYears(1))
        .reading();
  }

  private Reading software() {
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    for (Project project : it.projects()) {
      if (project.kind() == ProjectKind.DIGITAL && project.accepted()) {
        sum = sum.add(project.software());
        count++;
      }
    }
    Rule parts = new Rule("").atLeast(null, "sum(项目.软件投资额)", HALF_MILLION, sum);
    return new Rule("第一条 软件投资合计")
        .skip()
        .group(
            "accumulate",
            sum.compareTo(HALF_MILLION) >= 0,
            "项目",
            BigDecimal.valueOf(count),
            parts.conditions())
        .reading();
  }

  private Reading cloud() {
    List<Condition> nearest = List.of();
    int fewest = Integer.MAX_VALUE;
    for (Project project : it.projects()) {
      Subject subject = new Subject("项目", project.id());
      Rule parts =
          new Rule("")
              .same(subject, "类别", ProjectKind.DIGITAL, project.kind())
              .same(subject, "已验收", true, project.accepted());
      int wrong = wrong(parts);
      if (wrong < fewest) {
        fewest = wrong;
        nearest = parts.conditions();
      }
    }
    return new Rule("第二条 上云")
        .above(applicant, "上云费用", BigDecimal.ZERO, it.cloud())
        .group("exists", fewest == 0, "项目", null, nearest)
        .reading();
  }

  private static int wrong(Rule rule) {
    int wrong = 0;
    for (Condition condition : rule.conditions()) {
      wrong += condition.truth() ? 0 : 1;
    }
    return wrong;
  }

  private Reading reclaimed() {
    return new Rule("第一条 追回")
        .same(applicant, "严重失信", true, it.dishonest())
        .above(applicant, "上年已获奖补", BigDecimal.ZERO, it.grantedBefore())
        .reading();
  }

  private Reading preferred() {
    List<Condition> nearest = List.of();
    boolean any = false;
    for (Loan loan : it.loans()) {
      Subject subject = new Subject("贷款", loan.id());
      if (nearest.isEmpty() || (loan.overdue() && !any)) {
        nearest = new Rule("").same(subject, "逾期", true, loan.overdue()).conditions();
      }
      any |= loan.overdue();
    }
    return new Rule("第二条 信贷优先")
        .same(applicant, "信用等级", Credit.A, it.credit())
        .group("not", !any, "贷款", null, new ArrayList<>(nearest))
        .reading();
  }
}
