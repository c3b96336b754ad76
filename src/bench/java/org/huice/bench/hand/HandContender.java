package org.huice.bench.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.bench.common.Contender;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.FactLine;
import org.huice.bench.common.Level;
import org.huice.bench.common.PolicySet;
import org.huice.bench.common.Ruled;

/** The program by hand: the reference of every ratio. */
public final class HandContender implements Contender<List<Line>> {
  private static final Map<String, Code> CODES =
      Map.ofEntries(
          Map.entry("光伏与微电网", new Photovoltaics()),
          Map.entry("债券融资", new Bonds()),
          Map.entry("绿色工厂", new GreenFactories()),
          Map.entry("贷款贴息", new LoanInterest()),
          Map.entry("研发补助", new Research()),
          Map.entry("称号与品牌", new Titles()),
          Map.entry("升规增长", new Growth()),
          Map.entry("稳岗就业", new Employment()),
          Map.entry("数字化转型", new Digital()),
          Map.entry("技改与节能", new Renewal()),
          Map.entry("闲置土地", new IdleLand()),
          Map.entry("诚信管理", new Honesty()));

  /** The order in which awards take what there is. */
  private static final List<String> ORDER =
      List.of(
          "光伏与微电网", "债券融资", "绿色工厂", "贷款贴息", "研发补助", "称号与品牌", "升规增长", "稳岗就业", "数字化转型", "技改与节能",
          "闲置土地", "诚信管理");

  private static final String CEILING = "不超过地方财政贡献";

  private final boolean traced;
  private final List<Code> codes = new ArrayList<>();
  private final List<Enterprise> enterprises = new ArrayList<>();

  /**
   * The program for a set.
   *
   * @param traced whether amounts carry their steps
   */
  public HandContender(PolicySet set, boolean traced) {
    this.traced = traced;
    for (String policy : ORDER) {
      Code code = CODES.get(policy);
      if (code != null && set.policies().contains(policy)) {
        codes.add(code);
      }
    }
  }

  @Override
  public String name() {
    return traced ? "hand" : "hand-bare";
  }

  @Override
  public Level level() {
    return traced ? Level.STEPS : Level.RULINGS;
  }

  @Override
  public void load(List<Enterprise> loaded) {
    enterprises.clear();
    for (Enterprise enterprise : loaded) {
      if (!HandFile.read(FactLine.of(enterprise)).equals(enterprise)) {
        throw new IllegalStateException("read otherwise than written: " + enterprise);
      }
      enterprises.add(enterprise);
    }
  }

  @Override
  public List<List<Line>> decide(int from, int to) {
    List<List<Line>> all = new ArrayList<>(to - from);
    for (int n = from; n < to; n++) {
      all.add(decide(enterprises.get(n)));
    }
    return all;
  }

  Enterprise enterprise(int number) {
    return enterprises.get(number);
  }

  List<Line> decide(Enterprise enterprise) {
    Sheet sheet = new Sheet(enterprise, traced);
    List<Line> awards = new ArrayList<>();
    for (Code code : codes) {
      code.rule(enterprise, sheet, awards);
    }
    new Ceiling(CEILING, CEILING, enterprise.contribution()).apply(awards);
    return sheet.lines();
  }

  @Override
  public List<Ruled> say(List<Line> lines) {
    return lines.stream().map(HandWords::of).toList();
  }
}
