package org.huice.bench.run;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huice.bench.common.Contender;
import org.huice.bench.common.PolicySet;
import org.huice.bench.hand.ExplainedContender;
import org.huice.bench.hand.HandContender;
import org.huice.bench.huice.DistrictContender;
import org.huice.bench.huice.HuiceContender;
import org.huice.bench.naive.NaiveContender;

/** Every contender by its name; a new one is entered here and nowhere else. */
public final class Contenders {
  /** Followed by how many. */
  static final String DISTRICTS = "huice-districts-";

  private static final Map<String, Maker> ALL = new LinkedHashMap<>();

  static {
    ALL.put("hand", set -> new HandContender(set, true));
    ALL.put("hand-reasons", ExplainedContender::new);
    ALL.put("hand-bare", set -> new HandContender(set, false));
    ALL.put("naive", NaiveContender::new);
    ALL.put("huice", HuiceContender::checked);
    ALL.put("huice-explained", HuiceContender::explained);
    ALL.put("huice-trusting", HuiceContender::trusting);
    ALL.put("huice-added", HuiceContender::added);
    ALL.put("huice-single", HuiceContender::single);
    ALL.put("huice-sample", HuiceContender::sample);
    ALL.put("huice-matcher", HuiceContender::ofReadings);
  }

  /** Makes a contender ready to load enterprises. */
  interface Maker {
    Contender<?> make(PolicySet set) throws IOException;
  }

  private Contenders() {}

  /**
   * The contender of that name, compiled.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Contender<?> of(String name, PolicySet set) throws IOException {
    if (name.startsWith(DISTRICTS)) {
      return new DistrictContender(set, Integer.parseInt(name.substring(DISTRICTS.length())));
    }
    Maker maker = ALL.get(name);
    if (maker == null) {
      throw new IllegalArgumentException(name + " is none of " + ALL.keySet());
    }
    return maker.make(set);
  }
}
