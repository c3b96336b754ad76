package org.huice.bench.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huice.bench.common.Bond;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Loan;
import org.huice.bench.common.Parcel;
import org.huice.bench.common.Project;

/** An enterprise as it is inserted: its subjects, each with what the rules say of it. */
public final class Cases {
  private final OfEnterprise whole;
  private final List<OfProject> projects = new ArrayList<>();
  private final List<OfBond> bonds = new ArrayList<>();
  private final List<OfLoan> loans = new ArrayList<>();
  private final List<OfParcel> parcels = new ArrayList<>();

  Cases(Enterprise enterprise) {
    whole = new OfEnterprise(enterprise);
    enterprise.projects().forEach(it -> projects.add(new OfProject(enterprise, it)));
    enterprise.bonds().forEach(it -> bonds.add(new OfBond(it)));
    enterprise.loans().forEach(it -> loans.add(new OfLoan(it)));
    enterprise.parcels().forEach(it -> parcels.add(new OfParcel(it)));
  }

  List<OfEnterprise> whole() {
    return List.of(whole);
  }

  List<OfProject> projects() {
    return projects;
  }

  List<OfBond> bonds() {
    return bonds;
  }

  List<OfLoan> loans() {
    return loans;
  }

  List<OfParcel> parcels() {
    return parcels;
  }

  /** After firing: what no rule said is refused. */
  List<Matter> decided() {
    List<Matter> first = new ArrayList<>(projects.size() + bonds.size());
    projects.forEach(it -> first.add(Matter.award("光伏与微电网", "项目", it.project.id(), it.award)));
    bonds.forEach(it -> first.add(Matter.award("债券融资", "债券", it.bond.id(), it.award)));
    List<Matter> last = new ArrayList<>(loans.size());
    loans.forEach(it -> last.add(Matter.award("贷款贴息", "贷款", it.loan.id(), it.award)));
    Enterprise enterprise = whole.enterprise;
    List<Matter> all = Settlement.of(whole.barred, enterprise.contribution(), first, last);
    PeerContender.exclusions(enterprise, whole.barred, all);
    parcels.forEach(it -> it.decided(all));
    return all;
  }

  /** The enterprise itself. */
  public static final class OfEnterprise {
    final Enterprise enterprise;
    boolean barred;

    OfEnterprise(Enterprise enterprise) {
      this.enterprise = enterprise;
    }
  }

  /** A project with its owner. */
  public static final class OfProject {
    final Enterprise owner;
    final Project project;
    BigDecimal award;

    OfProject(Enterprise owner, Project project) {
      this.owner = owner;
      this.project = project;
    }
  }

  /** A bond. */
  public static final class OfBond {
    final Bond bond;
    BigDecimal award;

    OfBond(Bond bond) {
      this.bond = bond;
    }
  }

  /** A loan. */
  public static final class OfLoan {
    final Loan loan;
    BigDecimal award;

    OfLoan(Loan loan) {
      this.loan = loan;
    }
  }

  /** A parcel, of which two clauses speak. */
  public static final class OfParcel {
    final Parcel parcel;
    BigDecimal fee;
    LocalDate taken;

    OfParcel(Parcel parcel) {
      this.parcel = parcel;
    }

    void decided(List<Matter> into) {
      String id = parcel.id();
      into.add(
          fee == null
              ? Matter.plain("闲置土地", "第一条", "土地", id, "refused")
              : new Matter("闲置土地", "第一条", "土地", id, "charged", Matter.fen(fee), null));
      into.add(
          taken == null
              ? Matter.plain("闲置土地", "第二条", "土地", id, "refused")
              : new Matter("闲置土地", "第二条", "土地", id, "ordered", null, taken));
    }
  }
}
