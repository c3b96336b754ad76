package org.huice.bench.naive;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a rule grants, as a fact on which others work. */
public final class Award {
  private final String policy;
  private final String clause;
  private final String type;
  private final String key;
  private final int order;
  private String status;
  private @Nullable BigDecimal amount;
  private boolean counted;
  private boolean settled;

  /**
   * An award, or what else a clause says where it is met.
   *
   * @param order in which awards take what a ceiling leaves; 0 where none counts it
   */
  public Award(
      String policy,
      String clause,
      String type,
      String key,
      String status,
      @Nullable BigDecimal amount,
      int order) {
    this.policy = policy;
    this.clause = clause;
    this.type = type;
    this.key = key;
    this.status = status;
    this.amount = amount;
    this.order = order;
  }

  public String getPolicy() {
    return policy;
  }

  public String getClause() {
    return clause;
  }

  public String getType() {
    return type;
  }

  public String getKey() {
    return key;
  }

  public int getOrder() {
    return order;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public @Nullable BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  /** Whether the ceiling of its policy has counted it. */
  public boolean isCounted() {
    return counted;
  }

  public void setCounted(boolean counted) {
    this.counted = counted;
  }

  /** Whether the ceiling across policies has counted it. */
  public boolean isSettled() {
    return settled;
  }

  public void setSettled(boolean settled) {
    this.settled = settled;
  }
}
