package org.huice.bench.naive;

import java.util.ArrayList;
import java.util.List;
import org.huice.bench.common.Enterprise;

/** Every clause for every subject of an enterprise, as not met. */
final class Matters {
  /** A clause of an enterprise. */
  private record OfEnterprise(String policy, String clause) {}

  private static final List<OfEnterprise> ENTERPRISE =
      List.of(
          new OfEnterprise("光伏与微电网", "不予支持"),
          new OfEnterprise("债券融资", "不予支持"),
          new OfEnterprise("绿色工厂", "不予支持"),
          new OfEnterprise("贷款贴息", "不予支持"),
          new OfEnterprise("研发补助", "不予支持"),
          new OfEnterprise("称号与品牌", "不予支持"),
          new OfEnterprise("升规增长", "不予支持"),
          new OfEnterprise("稳岗就业", "不予支持"),
          new OfEnterprise("数字化转型", "不予支持"),
          new OfEnterprise("技改与节能", "不予支持"),
          new OfEnterprise("绿色工厂", "第一条"),
          new OfEnterprise("研发补助", "第一条"),
          new OfEnterprise("称号与品牌", "第一条"),
          new OfEnterprise("称号与品牌", "第二条"),
          new OfEnterprise("升规增长", "第一条"),
          new OfEnterprise("升规增长", "第二条"),
          new OfEnterprise("稳岗就业", "第一条"),
          new OfEnterprise("稳岗就业", "第二条"),
          new OfEnterprise("数字化转型", "第一条"),
          new OfEnterprise("数字化转型", "第二条"),
          new OfEnterprise("诚信管理", "第一条"),
          new OfEnterprise("诚信管理", "第二条"));

  private final List<Award> all = new ArrayList<>();

  private Matters() {}

  static List<Award> of(Enterprise it) {
    Matters matters = new Matters();
    ENTERPRISE.forEach(one -> matters.add(one.policy(), one.clause(), "企业", it.id()));
    it.projects().forEach(project -> matters.project(project.id()));
    it.bonds().forEach(bond -> matters.add("债券融资", "第一条", "债券", bond.id()));
    it.loans().forEach(loan -> matters.add("贷款贴息", "第一条", "贷款", loan.id()));
    it.parcels().forEach(parcel -> matters.parcel(parcel.id()));
    return matters.all;
  }

  private void project(String id) {
    add("光伏与微电网", "第一条", "项目", id);
    add("技改与节能", "第一条", "项目", id);
    add("技改与节能", "第二条", "项目", id);
  }

  private void parcel(String id) {
    add("闲置土地", "第一条", "土地", id);
    add("闲置土地", "第二条", "土地", id);
  }

  private void add(String policy, String clause, String type, String key) {
    all.add(new Award(policy, clause, type, key, "refused", null, 0));
  }
}
