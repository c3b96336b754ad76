package org.huice.bench.peers;

import static org.huice.bench.peers.PeerContender.DAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;
import org.huice.bench.common.BondKind;
import org.huice.bench.common.Industry;
import org.huice.bench.common.LoanPurpose;
import org.huice.bench.common.Parcel;
import org.huice.bench.common.ProjectKind;

/**
 * S4 in Evrete: every rule is one enterprise with one condition, whether any of its subjects meets
 * it, and a consequence for each that does; nothing is joined. A fact for each subject cost twice.
 */
final class EvreteRules {
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal PROJECT_CAP = new BigDecimal("5000000");
  private static final BigDecimal TECHNOLOGY_RATE = new BigDecimal("0.01");
  private static final BigDecimal TECHNOLOGY_CAP = new BigDecimal("1000000");
  private static final BigDecimal GREEN_RATE = new BigDecimal("0.005");
  private static final BigDecimal GREEN_CAP = new BigDecimal("500000");
  private static final BigDecimal FIXED_RATE = new BigDecimal("0.5");
  private static final BigDecimal FIXED_CAP = new BigDecimal("500000");
  private static final BigDecimal WORKING_FROM = new BigDecimal("5000000");
  private static final BigDecimal WORKING_RATE = new BigDecimal("0.3");
  private static final BigDecimal WORKING_CAP = new BigDecimal("200000");

  private final RuleSetBuilder<Knowledge> rules;

  private EvreteRules(RuleSetBuilder<Knowledge> rules) {
    this.rules = rules;
  }

  static void into(RuleSetBuilder<Knowledge> rules) {
    EvreteRules all = new EvreteRules(rules);
    all.projects();
    all.bonds();
    all.loans();
    all.parcels();
    all.rule(
        "不予支持 严重失信或者重大事故",
        Cases::whole,
        c -> c.enterprise.dishonest() || c.enterprise.accident(),
        c -> c.barred = true);
  }

  private void projects() {
    rule(
        "第一条 光伏发电、工业绿色微电网按设备投资额",
        Cases::projects,
        c ->
            (c.project.kind() == ProjectKind.PHOTOVOLTAIC
                    || c.project.kind() == ProjectKind.MICROGRID)
                && c.owner.industry() == Industry.INDUSTRIAL
                && c.project.accepted()
                && c.project.equipment().signum() > 0,
        c -> c.award = c.project.equipment().multiply(FIFTH).min(PROJECT_CAP));
    rule(
        "第一条 光储一体扣除储能设备",
        Cases::projects,
        c ->
            c.project.kind() == ProjectKind.LIGHT_STORAGE
                && c.owner.industry() == Industry.INDUSTRIAL
                && c.project.accepted()
                && c.project.equipment().compareTo(c.project.storage()) > 0,
        c -> {
          BigDecimal base = c.project.equipment().subtract(c.project.storage());
          c.award = base.multiply(FIFTH).min(PROJECT_CAP);
        });
  }

  private void bonds() {
    rule(
        "第一条 科技创新债券",
        Cases::bonds,
        c -> c.bond.kind() == BondKind.TECHNOLOGY && c.bond.issued(),
        c -> c.award = c.bond.sum().multiply(TECHNOLOGY_RATE).min(TECHNOLOGY_CAP));
    rule(
        "第一条 绿色债券",
        Cases::bonds,
        c -> c.bond.kind() == BondKind.GREEN && c.bond.issued(),
        c -> c.award = c.bond.sum().multiply(GREEN_RATE).min(GREEN_CAP));
  }

  private void loans() {
    rule(
        "第一条 固定资产贷款",
        Cases::loans,
        c ->
            c.loan.purpose() == LoanPurpose.FIXED_ASSETS
                && !c.loan.overdue()
                && c.loan.interest().signum() > 0,
        c -> c.award = c.loan.interest().multiply(FIXED_RATE).min(FIXED_CAP));
    rule(
        "第一条 流动资金贷款",
        Cases::loans,
        c ->
            c.loan.purpose() == LoanPurpose.WORKING_CAPITAL
                && !c.loan.overdue()
                && c.loan.sum().compareTo(WORKING_FROM) >= 0
                && c.loan.interest().signum() > 0,
        c -> c.award = c.loan.interest().multiply(WORKING_RATE).min(WORKING_CAP));
  }

  private void parcels() {
    rule(
        "第一条 满一年不满两年",
        Cases::parcels,
        c ->
            idle(c.parcel)
                && !c.parcel.charged()
                && !c.parcel.agreedStart().plusYears(1).isAfter(DAY)
                && c.parcel.agreedStart().plusYears(2).isAfter(DAY),
        c -> c.fee = c.parcel.price().multiply(FIFTH));
    rule(
        "第二条 满两年",
        Cases::parcels,
        c -> idle(c.parcel) && !c.parcel.agreedStart().plusYears(2).isAfter(DAY),
        c -> c.taken = c.parcel.agreedStart().plusYears(2));
  }

  private static boolean idle(Parcel parcel) {
    return !parcel.started() && !parcel.publicCause();
  }

  private <T> void rule(
      String name,
      Function<Cases, List<T>> subjects,
      Predicate<T> condition,
      Consumer<T> consequence) {
    Predicate<Object[]> any = values -> any(subjects.apply((Cases) values[0]), condition);
    rules
        .newRule(name)
        .forEach("$c", Cases.class)
        .where(any, "$c")
        .execute(
            context -> {
              for (T subject : subjects.apply(context.get("$c"))) {
                if (condition.test(subject)) {
                  consequence.accept(subject);
                }
              }
            });
  }

  private static <T> boolean any(List<T> subjects, Predicate<T> condition) {
    for (T subject : subjects) {
      if (condition.test(subject)) {
        return true;
      }
    }
    return false;
  }
}
