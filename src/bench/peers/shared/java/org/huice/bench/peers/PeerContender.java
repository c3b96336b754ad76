package org.huice.bench.peers;

import java.time.LocalDate;
import java.util.List;
import org.huice.bench.common.Contender;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Level;
import org.huice.bench.common.PolicySet;
import org.huice.bench.common.Ruled;

/** What the contenders of other engines share. */
abstract class PeerContender implements Contender<List<Matter>> {
  static final LocalDate DAY = LocalDate.of(2025, 12, 1);
  static final List<String> EXCLUDING = List.of("光伏与微电网", "债券融资", "贷款贴息");

  private final String name;

  PeerContender(String name, PolicySet set) {
    if (set != PolicySet.S4) {
      throw new IllegalArgumentException(name + " decides S4 only");
    }
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Level level() {
    return Level.RULINGS;
  }

  @Override
  public final List<Ruled> say(List<Matter> result) {
    return result.stream().map(Matter::said).toList();
  }

  /** The rulings of the exclusion clauses, in the natural form of a Java program. */
  static void exclusions(Enterprise enterprise, boolean barred, List<Matter> into) {
    String ruling = barred ? "barred" : "refused";
    for (String policy : EXCLUDING) {
      into.add(Matter.plain(policy, "不予支持", "企业", enterprise.id(), ruling));
    }
  }
}
