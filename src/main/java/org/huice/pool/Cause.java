package org.huice.pool;

import java.util.Locale;

/** Why a claim gets less than its entitlement, or nothing. */
public enum Cause {
  /** 未达到平均: a figure does not reach the average of all. */
  BELOW_AVERAGE,
  /** 超出名额: others come before it. */
  BEYOND_QUOTA,
  /** 并列: it is equal with others at the last place, and not all of them are kept. */
  TIE_AT_LIMIT,
  /** 资金用完: nothing was left. */
  USED_UP,
  /** 余额不足: what was left is less than its entitlement, and nothing is paid in part. */
  NOT_ENOUGH,
  /**
   * 余额不足: what was left is less than the entitlements of all of its day together, and nothing is
   * paid in part.
   */
  NOT_ENOUGH_FOR_ALL,
  /** 止付: one before it could not be paid in full, so that nobody after it is paid. */
  CLOSED,
  /** 部分: it is the last one and gets what was left. */
  IN_PART,
  /** 按比例: all are cut in proportion. */
  IN_PROPORTION,
  /** 按比率: the rate follows from the budget. */
  BY_RATE,
  /** 单个上限: one claim gets so much at most. */
  EACH_AT_MOST,
  /** 比率上限: the rate is limited. */
  RATE_AT_MOST,
  /** 无基数: what the rate is taken of is 0. */
  NO_BASE;

  /** The stable code, as records and bundles write it: {@code below-average}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
