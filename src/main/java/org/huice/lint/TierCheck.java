package org.huice.lint;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.huice.lint.QuotedNumber.Side;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;
import org.huice.policy.LookupTable.Cell;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Holds {@code from} and {@code above} of tiers, bands and rows against the words of the text.
 * Tiers cannot overlap or leave a gap: each ends where the next begins, and what is not {@code
 * from} is {@code above}.
 */
record TierCheck(Quotes quotes, Consumer<Problem> problems) {
  /** Reports each bound that stands on the other side than in the text. */
  void check(Parameter parameter) {
    Unit unit = parameter.quantity() == null ? parameter.unit() : parameter.quantity();
    for (ParameterValue value : parameter.values().values()) {
      if (value instanceof ParameterValue.Tiers tiers) {
        tiers.schedule().tiers().forEach(tier -> low(parameter, tier.bound(), tier.above(), unit));
      } else if (value instanceof ParameterValue.Bands bands) {
        bands.bands().forEach(band -> low(parameter, band.bound(), band.above(), unit));
      } else if (value instanceof ParameterValue.Table table) {
        rows(parameter, table.table());
      }
    }
  }

  private void rows(Parameter parameter, LookupTable table) {
    for (LookupTable.Row row : table.rows()) {
      for (int i = 0; i < table.keys().size(); i++) {
        if (row.cells().get(i) instanceof Cell.Between between) {
          Unit unit = table.keys().get(i).unit();
          low(parameter, between.low(), between.above(), unit);
          high(parameter, between.high(), between.upTo(), unit);
        }
      }
    }
  }

  private void low(Parameter parameter, @Nullable BigDecimal bound, boolean above, Unit unit) {
    hold(
        parameter,
        bound,
        above ? Side.LOWER : Side.UPPER,
        unit,
        above ? "above" : "from",
        above ? "from" : "above");
  }

  private void high(Parameter parameter, @Nullable BigDecimal bound, boolean upTo, Unit unit) {
    hold(
        parameter,
        bound,
        upTo ? Side.LOWER : Side.UPPER,
        unit,
        upTo ? "to" : "below",
        upTo ? "below" : "to");
  }

  private void hold(
      Parameter parameter,
      @Nullable BigDecimal bound,
      Side side,
      Unit unit,
      String key,
      String instead) {
    if (bound == null || bound.signum() == 0) {
      return;
    }
    quotes
        .of(parameter, bound, unit)
        .filter(said -> said.side() != side)
        .ifPresent(
            said ->
                problems.accept(
                    Problem.at(
                        parameter.declared(),
                        DoubtProblem.TIER_AGAINST_TEXT,
                        parameter.name(),
                        key + ": " + bound.toPlainString(),
                        said.word(),
                        bound.toPlainString() + unit.symbol(),
                        instead)));
  }
}
