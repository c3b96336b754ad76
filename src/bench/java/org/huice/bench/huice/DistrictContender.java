package org.huice.bench.huice;

import java.io.IOException;
import java.util.List;
import org.huice.bench.common.Contender;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Level;
import org.huice.bench.common.PolicySet;
import org.huice.bench.common.Ruled;
import org.huice.bench.common.Setting;
import org.huice.determination.Determination;

/**
 * Huice with set S once for each of many districts. Apart from the names of policies it decides
 * what it decides by the set alone, which is how it is compared.
 */
public final class DistrictContender implements Contender<Determination> {
  private final int count;
  private final HuiceContender huice;

  /**
   * Writes and compiles the rules.
   *
   * @param set all policies
   * @param count of the districts; from 20 on all enterprises are in one of them
   */
  public DistrictContender(PolicySet set, int count) throws IOException {
    this.count = count;
    this.huice = HuiceContender.added(Districts.of(Setting.rules(set), count));
  }

  @Override
  public String name() {
    return "huice-districts-" + count;
  }

  @Override
  public Level level() {
    return Level.RULINGS;
  }

  @Override
  public void load(List<Enterprise> enterprises) {
    huice.load(enterprises);
  }

  @Override
  public List<Determination> decide(int from, int to) {
    return huice.decide(from, to);
  }

  @Override
  public List<Ruled> say(Determination result) {
    return huice.say(result).stream()
        .filter(ruled -> !ruled.code().equals("notInForce"))
        .map(DistrictContender::asInTheSet)
        .toList();
  }

  private static Ruled asInTheSet(Ruled ruled) {
    String policy = ruled.policy().substring(0, ruled.policy().indexOf(Districts.MARK));
    return new Ruled(
        policy,
        ruled.clause(),
        ruled.subject(),
        ruled.code(),
        ruled.yuan(),
        ruled.detail(),
        ruled.steps());
  }
}
