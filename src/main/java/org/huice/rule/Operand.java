package org.huice.rule;

import java.math.BigDecimal;
import org.huice.money.Quantity;
import org.huice.money.Sum;
import org.huice.money.Unit;

/** A number that a rule calculates with: of a field, or a figure. */
sealed interface Operand {
  /**
   * The number with its unit.
   *
   * @param bare the unit of a number for which the vocabulary gives none
   */
  Found<Quantity> quantity(Unit bare);

  /** The number as money. */
  Found<Sum> sum();

  /** A field of a fact. */
  record OfField(FactValues facts, Object fact, String field) implements Operand {
    @Override
    public Found<Quantity> quantity(Unit bare) {
      BigDecimal number = Numbers.decimal(facts.value(fact, field));
      if (number == null) {
        return lacking();
      }
      FactValues.Words words = facts.words(fact, field);
      Unit unit = words.unit() == null ? bare : words.unit();
      return Found.of(new Quantity(words.label(), number, unit, facts.name(fact, field)));
    }

    @Override
    public Found<Sum> sum() {
      BigDecimal number = Numbers.decimal(facts.value(fact, field));
      if (number == null) {
        return lacking();
      }
      FactValues.Words words = facts.words(fact, field);
      Unit unit = words.unit() == null ? Unit.YUAN : words.unit();
      return Found.of(Sum.of(words.label(), number, unit, facts.name(fact, field)));
    }

    private <T> Found<T> lacking() {
      return Found.lacking(new Absent(Absent.Kind.FACT, facts.name(fact, field).toString()));
    }
  }

  /** A figure. */
  record OfFigure(Figure figure) implements Operand {
    @Override
    public Found<Quantity> quantity(Unit bare) {
      return Found.of(new Quantity(figure.label(), figure.number(), unit(bare), figure.source()));
    }

    @Override
    public Found<Sum> sum() {
      return Found.of(Sum.of(figure.label(), figure.number(), unit(Unit.YUAN), figure.source()));
    }

    private Unit unit(Unit bare) {
      return Unit.of(figure.unit()).orElse(bare);
    }
  }
}
