package org.huice.bench.common;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/** An enterprise as one line of Huice's fact form, which every program that reads a file reads. */
public final class FactLine {
  private final StringJoiner members = new StringJoiner(",", "{", "}");

  private FactLine() {}

  /** The line, without its end. */
  public static String of(Enterprise it) {
    FactLine line = new FactLine();
    line.head(it);
    line.figures(it);
    line.lists(it);
    return "{\"企业\":" + line.members + "}";
  }

  private void head(Enterprise it) {
    text("统一社会信用代码", it.id());
    text("名称", it.name());
    text("行政区划代码", it.place());
    text("类型", it.industry().label());
    text("注册日期", it.registered().toString());
    plain("严重失信", it.dishonest());
    plain("发生重大事故", it.accident());
    text("信用等级", it.credit().label());
    plain("高新技术企业", it.hightech());
    text("绿色工厂级别", it.green().label());
    text("企业称号", it.title().label());
    text("品牌级别", it.brand().label());
    plain("首次升规", it.grown());
    plain("依法参保", it.insured());
  }

  private void figures(Enterprise it) {
    sum("营业收入", it.revenue());
    sum("上年营业收入", it.revenueBefore());
    sum("研发投入", it.research());
    sum("地方财政贡献", it.contribution());
    sum("上年已获奖补", it.grantedBefore());
    plain("年末职工人数", it.staff());
    plain("新增就业人数", it.hired());
    plain("吸纳高校毕业生", it.graduates());
    sum("上云费用", it.cloud());
    sum("信息系统投入", it.systems());
    sum("展会费用", it.fairs());
    sum("出口额", it.exported());
  }

  private void lists(Enterprise it) {
    list("项目", it.projects(), FactLine::project);
    list("债券", it.bonds(), FactLine::bond);
    list("土地", it.parcels(), FactLine::parcel);
    list("贷款", it.loans(), FactLine::loan);
  }

  private static String project(Project it) {
    FactLine line = new FactLine();
    line.text("项目编号", it.id());
    line.text("类别", it.kind().label());
    line.plain("已验收", it.accepted());
    line.sum("设备投资额", it.equipment());
    line.sum("储能设备投资额", it.storage());
    line.sum("软件投资额", it.software());
    line.sum("年节能量", it.saved());
    return line.members.toString();
  }

  private static String bond(Bond it) {
    FactLine line = new FactLine();
    line.text("债券代码", it.id());
    line.text("类别", it.kind().label());
    line.plain("已成功发行", it.issued());
    line.sum("发行金额", it.sum());
    return line.members.toString();
  }

  private static String parcel(Parcel it) {
    FactLine line = new FactLine();
    line.text("宗地编号", it.id());
    line.sum("土地价款", it.price());
    line.text("约定动工日期", it.agreedStart().toString());
    line.plain("已动工", it.started());
    line.plain("政府原因", it.publicCause());
    line.plain("已征缴闲置费", it.charged());
    return line.members.toString();
  }

  private static String loan(Loan it) {
    FactLine line = new FactLine();
    line.text("合同编号", it.id());
    line.text("用途", it.purpose().label());
    line.plain("逾期", it.overdue());
    line.sum("贷款金额", it.sum());
    line.sum("已付利息", it.interest());
    return line.members.toString();
  }

  private void text(String name, String value) {
    members.add("\"" + name + "\":\"" + value + "\"");
  }

  private void plain(String name, Object value) {
    members.add("\"" + name + "\":" + value);
  }

  private void sum(String name, BigDecimal value) {
    plain(name, value.toPlainString());
  }

  private <T> void list(String name, List<T> all, Function<T, String> one) {
    plain(name, "[" + String.join(",", all.stream().map(one).toList()) + "]");
  }
}
