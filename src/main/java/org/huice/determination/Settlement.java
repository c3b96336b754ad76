package org.huice.determination;

import java.math.BigDecimal;
import java.util.List;
import org.huice.dossier.FactId;
import org.huice.dossier.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * What was decided between rulings, after each of them: opinions, selections, ceilings, payments.
 *
 * @param opinions those that decided a ruling
 * @param applied every settlement rule that met at least one award, in the order of application
 * @param payments of granted awards whose clause has a plan, sorted by matter
 */
public record Settlement(List<Decided> opinions, List<Applied> applied, List<Payment> payments) {
  /** Nothing to settle. */
  public static final Settlement NONE = new Settlement(List.of(), List.of(), List.of());

  /** Keeps its own copies. */
  public Settlement {
    opinions = List.copyOf(opinions);
    applied = List.copyOf(applied);
    payments = List.copyOf(payments);
  }

  /**
   * A ruling that an authority decided.
   *
   * @param opinion as the fact file has it
   */
  public record Decided(Matter matter, Opinion opinion) {}

  /**
   * One settlement rule within one scope.
   *
   * @param policy whose rule it is; empty for a rule across policies
   * @param rule its name
   * @param kind as policy.yaml writes it: {@code highest}, {@code ceiling} …
   * @param scope the fact within which it holds
   * @param ceiling what it limits to; null for a selection
   * @param shares every award that it met, sorted by matter
   * @param bounds whether some of the amounts are bounds (“不超过”), counted as if all of it were paid
   *     (按上限)
   */
  public record Applied(
      String policy,
      String rule,
      String kind,
      FactId scope,
      @Nullable Limited ceiling,
      List<Share> shares,
      boolean bounds) {
    /** Keeps its own copy. */
    public Applied {
      shares = List.copyOf(shares);
    }
  }

  /**
   * An award before and after a rule.
   *
   * @param before in 元
   * @param after in 元; 0 where nothing is paid; null where it cannot be said yet
   */
  public record Share(Matter matter, BigDecimal before, @Nullable BigDecimal after) {}

  /**
   * A ceiling and what of it was used before.
   *
   * @param limit in 元
   * @param received before, in 元
   * @param from the facts that say so, by identity
   */
  public record Limited(BigDecimal limit, BigDecimal received, List<FactId> from) {
    /** Keeps its own copy. */
    public Limited {
      from = List.copyOf(from);
    }
  }
}
