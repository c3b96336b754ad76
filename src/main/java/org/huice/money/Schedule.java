package org.huice.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Rates by tiers of a quantity. Below the first tier nothing is paid. */
public sealed interface Schedule {
  /** At least one, by strictly ascending bound. */
  List<Tier> tiers();

  /** What is paid for: the parts of a quantity, by tier; empty below the first tier. */
  List<Part> parts(BigDecimal quantity);

  /**
   * What a quantity earns, exact and in the quantity's own unit.
   *
   * @throws ArithmeticException if no finite decimal is exact
   */
  default BigDecimal amount(BigDecimal quantity) {
    BigDecimal amount = BigDecimal.ZERO;
    for (Part part : parts(quantity)) {
      amount = amount.add(part.amount());
    }
    return Decimal.plain(amount);
  }

  /**
   * Whether a larger quantity never earns less, so that the amount of a bound is itself a bound.
   */
  boolean isRising();

  /** The same rates with every bound multiplied by a factor above 0. */
  Schedule scaled(BigDecimal factor);

  /** The highest tier a quantity reaches; empty below the first. */
  default Optional<Tier> tierOf(BigDecimal quantity) {
    for (int i = tiers().size() - 1; i >= 0; i--) {
      if (tiers().get(i).isReachedBy(quantity)) {
        return Optional.of(tiers().get(i));
      }
    }
    return Optional.empty();
  }

  /** The whole quantity at the rate of the tier it reaches: “达到500万元、3000万元的,分别按1.5%、1.8%”. */
  record Slab(List<Tier> tiers) implements Schedule {
    /**
     * Checks the tiers.
     *
     * @throws IllegalArgumentException if there is none, or the bounds do not ascend
     */
    public Slab {
      tiers = Schedule.ascending(tiers);
    }

    @Override
    public Schedule scaled(BigDecimal factor) {
      return new Slab(tiers.stream().map(tier -> tier.scaled(factor)).toList());
    }

    @Override
    public List<Part> parts(BigDecimal quantity) {
      return tierOf(quantity).map(tier -> List.of(new Part(tier, quantity))).orElse(List.of());
    }

    @Override
    public boolean isRising() {
      for (int i = 1; i < tiers.size(); i++) {
        Rate lower = tiers.get(i - 1).rate();
        Rate upper = tiers.get(i).rate();
        if (upper.compareShare(lower.numerator(), lower.denominator()) > 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** Each part of the quantity at the rate of its own tier: “10%-30%部分按60%,30%-60%部分按70%”. */
  record Marginal(List<Tier> tiers) implements Schedule {
    /**
     * Checks the tiers.
     *
     * @throws IllegalArgumentException if there is none, or the bounds do not ascend
     */
    public Marginal {
      tiers = Schedule.ascending(tiers);
    }

    @Override
    public Schedule scaled(BigDecimal factor) {
      return new Marginal(tiers.stream().map(tier -> tier.scaled(factor)).toList());
    }

    @Override
    public boolean isRising() {
      return true;
    }

    @Override
    public List<Part> parts(BigDecimal quantity) {
      List<Part> parts = new ArrayList<>();
      for (int i = 0; i < tiers.size() && quantity.compareTo(tiers.get(i).bound()) > 0; i++) {
        BigDecimal end = i + 1 < tiers.size() ? tiers.get(i + 1).bound().min(quantity) : quantity;
        parts.add(new Part(tiers.get(i), end.subtract(tiers.get(i).bound())));
      }
      return Collections.unmodifiableList(parts);
    }
  }

  /**
   * The part of a quantity that lies within one tier.
   *
   * @param tier it lies in
   * @param quantity of this part alone
   */
  record Part(Tier tier, BigDecimal quantity) {
    /** Drops trailing zeros. */
    public Part {
      quantity = Decimal.plain(quantity);
    }

    /**
     * What this part earns, in the quantity's own unit.
     *
     * @throws ArithmeticException if no finite decimal is exact
     */
    public BigDecimal amount() {
      return tier.rate().times(quantity);
    }
  }

  private static List<Tier> ascending(List<Tier> tiers) {
    if (tiers.isEmpty()) {
      throw new IllegalArgumentException("A schedule has at least one tier");
    }
    for (int i = 1; i < tiers.size(); i++) {
      if (tiers.get(i).bound().compareTo(tiers.get(i - 1).bound()) <= 0) {
        throw new IllegalArgumentException("Tiers ascend: " + tiers);
      }
    }
    return List.copyOf(tiers);
  }
}
