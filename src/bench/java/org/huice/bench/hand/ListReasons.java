package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.huice.bench.common.Bond;
import org.huice.bench.common.BondKind;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Industry;
import org.huice.bench.common.Loan;
import org.huice.bench.common.LoanPurpose;
import org.huice.bench.common.Parcel;
import org.huice.bench.common.Project;
import org.huice.bench.common.ProjectKind;

/** Why and why not, of the clauses about projects, bonds, parcels and loans. */
final class ListReasons {
  private static final BigDecimal FIVE_MILLION = new BigDecimal(5_000_000);
  private static final List<ProjectKind> LIGHT =
      List.of(ProjectKind.PHOTOVOLTAIC, ProjectKind.MICROGRID);

  private final Enterprise it;
  private final Subject applicant;

  ListReasons(Enterprise it, Subject applicant) {
    this.it = it;
    this.applicant = applicant;
  }

  List<Reading> of(Line line, boolean first) {
    Subject subject = line.subject;
    return switch (line.policy) {
      case "光伏与微电网" -> light(subject, project(subject.key()));
      case "技改与节能" -> renewal(subject, project(subject.key()), first);
      case "债券融资" -> bond(subject);
      case "闲置土地" -> parcel(subject, first);
      case "贷款贴息" -> loan(subject);
      default -> throw new IllegalArgumentException(line.policy);
    };
  }

  private Project project(String id) {
    for (Project project : it.projects()) {
      if (project.id().equals(id)) {
        return project;
      }
    }
    throw new NoSuchElementException(id);
  }

  private List<Reading> light(Subject subject, Project project) {
    return List.of(
        new Rule("第一条 光伏发电、工业绿色微电网按设备投资额")
            .same(applicant, "类型", Industry.INDUSTRIAL, it.industry())
            .in(subject, "类别", LIGHT, project.kind())
            .same(subject, "已验收", true, project.accepted())
            .above(subject, "设备投资额", BigDecimal.ZERO, project.equipment())
            .reading(),
        new Rule("第一条 光储一体扣除储能设备")
            .same(applicant, "类型", Industry.INDUSTRIAL, it.industry())
            .same(subject, "类别", ProjectKind.LIGHT_STORAGE, project.kind())
            .same(subject, "已验收", true, project.accepted())
            .above(subject, "设备投资额", project.storage(), project.equipment())
            .reading());
  }

  private static List<Reading> renewal(Subject subject, Project project, boolean first) {
    Rule rule =
        new Rule(first ? "第一条 技术改造分档补助" : "第二条 节能")
            .same(subject, "类别", ProjectKind.RENEWAL, project.kind())
            .same(subject, "已验收", true, project.accepted());
    Rule whole =
        first
            ? rule.atLeast(subject, "设备投资额", FIVE_MILLION, project.equipment())
            : rule.above(subject, "年节能量", BigDecimal.ZERO, project.saved());
    return List.of(whole.reading());
  }

  private List<Reading> bond(Subject subject) {
    for (Bond bond : it.bonds()) {
      if (bond.id().equals(subject.key())) {
        return List.of(
            bond("第一条 科技创新债券", BondKind.TECHNOLOGY, subject, bond),
            bond("第一条 绿色债券", BondKind.GREEN, subject, bond));
      }
    }
    throw new NoSuchElementException(subject.key());
  }

  private static Reading bond(String rule, BondKind kind, Subject subject, Bond bond) {
    return new Rule(rule)
        .same(subject, "类别", kind, bond.kind())
        .same(subject, "已成功发行", true, bond.issued())
        .reading();
  }

  private List<Reading> parcel(Subject subject, boolean first) {
    for (Parcel parcel : it.parcels()) {
      if (parcel.id().equals(subject.key())) {
        return List.of(first ? fee(subject, parcel) : taken(subject, parcel));
      }
    }
    throw new NoSuchElementException(subject.key());
  }

  private static Rule idle(String rule, Subject subject, Parcel parcel) {
    return new Rule(rule)
        .same(subject, "已动工", false, parcel.started())
        .same(subject, "政府原因", false, parcel.publicCause());
  }

  private static Reading fee(Subject subject, Parcel parcel) {
    return idle("第一条 满一年不满两年", subject, parcel)
        .same(subject, "已征缴闲置费", false, parcel.charged())
        .elapsed(subject, "约定动工日期", parcel.agreedStart().plusYears(1))
        .not(new Rule("").elapsed(subject, "约定动工日期", parcel.agreedStart().plusYears(2)))
        .reading();
  }

  private static Reading taken(Subject subject, Parcel parcel) {
    return idle("第二条 满两年", subject, parcel)
        .elapsed(subject, "约定动工日期", parcel.agreedStart().plusYears(2))
        .reading();
  }

  private List<Reading> loan(Subject subject) {
    for (Loan loan : it.loans()) {
      if (loan.id().equals(subject.key())) {
        return List.of(
            loan("第一条 固定资产贷款", LoanPurpose.FIXED_ASSETS, subject, loan)
                .above(subject, "已付利息", BigDecimal.ZERO, loan.interest())
                .reading(),
            loan("第一条 流动资金贷款", LoanPurpose.WORKING_CAPITAL, subject, loan)
                .atLeast(subject, "贷款金额", FIVE_MILLION, loan.sum())
                .above(subject, "已付利息", BigDecimal.ZERO, loan.interest())
                .reading());
      }
    }
    throw new NoSuchElementException(subject.key());
  }

  private static Rule loan(String rule, LoanPurpose purpose, Subject subject, Loan loan) {
    return new Rule(rule)
        .same(subject, "用途", purpose, loan.purpose())
        .same(subject, "逾期", false, loan.overdue());
  }
}
