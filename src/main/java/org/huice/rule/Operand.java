package org.huice.rule;

import java.math.BigDecimal;
import org.huice.money.Quantity;
import org.huice.money.Sum;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** A number that a rule calculates with: of a field, or a figure. */
sealed interface Operand {
  /**
   * The number with its unit.
   *
   * @param bare the unit of a number for which the vocabulary gives none
   */
  Found<Quantity> quantity(Unit bare);

  /** The number as money. */
  default Found<Sum> sum() {
    return quantity(Unit.YUAN)
        .map(read -> Sum.of(read.label(), read.number(), read.unit(), read.source()));
  }

  /** A field of a fact. */
  record OfField(FactValues facts, Object fact, String field) implements Operand {
    @Override
    public Found<Quantity> quantity(Unit bare) {
      BigDecimal number = Numbers.decimal(facts.value(fact, field));
      CharSequence name = facts.name(fact, field);
      return number == null
          ? Found.lacking(new Absent(Absent.Kind.FACT, name.toString()))
          : Found.of(new Quantity(facts.label(fact, field), number, unit(bare), name));
    }

    private Unit unit(Unit bare) {
      @Nullable String symbol = facts.unit(fact, field);
      return symbol == null ? bare : Unit.of(symbol).orElse(bare);
    }
  }

  /** A figure. */
  record OfFigure(Figure figure) implements Operand {
    @Override
    public Found<Quantity> quantity(Unit bare) {
      Unit unit = Unit.of(figure.unit()).orElse(bare);
      return Found.of(new Quantity(figure.label(), figure.number(), unit, figure.source()));
    }
  }
}
