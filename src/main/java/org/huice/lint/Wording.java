package org.huice.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.money.Unit;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** Writes spans of values for people: {@code 投资额 = 30000000元}, {@code 0 ≤ 投资额 < 500}. */
final class Wording {
  private final Map<String, Expression> operands = new TreeMap<>();
  private final Map<String, Field> fields = new TreeMap<>();
  private final Set<String> whole = new TreeSet<>();

  /** Learns what the operands of a rule are called. */
  void learn(RuleTree rule, Operands known, Vocabulary vocabulary) {
    Universe universe = new Universe(vocabulary, known);
    for (Leaf leaf : Leaf.of(rule)) {
      for (Expression operand : leaf.operands()) {
        String name = known.name(operand, leaf.here());
        operands.putIfAbsent(name, operand);
        known.field(operand, leaf.here()).ifPresent(field -> fields.putIfAbsent(name, field));
        if (universe.isWhole(operand, leaf.here())) {
          whole.add(name);
        }
      }
    }
  }

  /** Whether a name is that of something people know: a field, a figure, arithmetic. */
  boolean knows(String name) {
    return operands.containsKey(name);
  }

  /** Whether an operand has only whole values. */
  boolean isWhole(String name) {
    return whole.contains(name);
  }

  /** One operand and a span of its values. */
  String say(String name, Interval span) {
    String label = Optional.ofNullable(operands.get(name)).map(Expression::text).orElse(name);
    return say(label, span, number -> value(name, number));
  }

  /** Something and a span of its values, each written by {@code value}. */
  static String say(String label, Interval span, Function<BigDecimal, String> value) {
    BigDecimal from = span.low();
    BigDecimal to = span.high();
    if (from != null && span.isPoint()) {
      return label + " = " + value.apply(from);
    }
    String low = from == null ? "" : value.apply(from) + (span.above() ? " < " : " ≤ ");
    String high = to == null ? "" : (span.below() ? " < " : " ≤ ") + value.apply(to);
    return low + label + high;
  }

  private String value(String name, BigDecimal number) {
    Field field = fields.get(name);
    if (field == null) {
      return number.toPlainString();
    }
    if (field.type() instanceof FieldType.Day) {
      return LocalDate.ofEpochDay(number.longValueExact()).toString();
    }
    return field.measure().map(unit -> in(unit, number)).orElse(number.toPlainString());
  }

  /** Sums of whole 万元 are said so. */
  private static String in(Unit unit, BigDecimal base) {
    boolean large = unit == Unit.YUAN && base.remainder(Unit.WAN_YUAN.factor()).signum() == 0;
    Unit said = large && base.signum() != 0 ? Unit.WAN_YUAN : unit;
    return said.fromBase(base).toPlainString() + said.symbol();
  }
}
