package org.huice.page;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pool (资金盘) makes of an award, which alone is only an entitlement.
 *
 * @param yuan what it leaves of it, in 元; null where that is not known, or no money is divided
 * @param result what the ruling is called because of it; null where its own name stays true
 * @param arithmetic how that came about, step by step; empty where it is not known
 * @param reason what it says to the enterprise
 */
public record Pooled(
    @Nullable BigDecimal yuan,
    @Nullable String result,
    List<String> arithmetic,
    List<String> reason) {
  /** Keeps its own copies. */
  public Pooled {
    arithmetic = List.copyOf(arithmetic);
    reason = List.copyOf(reason);
  }

  /** Everything that is to be said. */
  public List<String> lines() {
    return arithmetic.isEmpty() ? reason : arithmetic;
  }
}
