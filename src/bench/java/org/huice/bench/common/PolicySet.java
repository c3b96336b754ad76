package org.huice.bench.common;

import java.util.List;

/** Which policies of {@code src/bench/set-s} are decided. */
public enum PolicySet {
  /** All twelve. */
  S(
      List.of(
          "光伏与微电网", "债券融资", "闲置土地", "绿色工厂", "贷款贴息", "研发补助", "称号与品牌", "升规增长", "稳岗就业", "数字化转型",
          "技改与节能", "诚信管理")),
  /** Four of them, with their exclusions and what holds across policies. */
  S4(List.of("光伏与微电网", "债券融资", "闲置土地", "贷款贴息"));

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> policies;

  PolicySet(List<String> policies) {
    this.policies = policies;
  }

  /** The ids of its policies. */
  public List<String> policies() {
    return policies;
  }
}
