package org.huice.drl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.problem.Place;

/** One constraint of a pattern, or a part of one. */
public sealed interface Expression {
  /** Where it starts. */
  Place place();

  /** As the rule writes it, white space made single. */
  String text();

  /**
   * What it is made of, one level down, in the order of its text; nothing of a field, a variable, a
   * literal and an amount by itself.
   */
  default List<Expression> parts() {
    return joined();
  }

  /** What {@code &&}, {@code ||} and {@code !} join; nothing of any other. */
  default List<Expression> joined() {
    return List.of();
  }

  /** Itself and all that it is made of, at any depth, in the order of the text. */
  default Stream<Expression> deep() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::deep));
  }

  /** A string literal, without its quotes. */
  record Text(String value, Place place, String text) implements Expression {}

  /** A number literal; rules may only write 0 and 1. */
  @SuppressWarnings("JavaLangClash") // rules call it so
  record Number(BigDecimal value, Place place, String text) implements Expression {}

  /** {@code true} or {@code false}. */
  record Flag(boolean value, Place place, String text) implements Expression {}

  /** A constant of an enum: {@code 项目类别.光伏发电}. */
  record Constant(String enumType, String name, Place place, String text) implements Expression {}

  /** A field of the pattern's own fact: {@code 设备投资额}. */
  record FieldOf(String field, Place place, String text) implements Expression {}

  /** A bound variable: {@code $项目}, {@code $金额}. */
  record Variable(String name, Place place, String text) implements Expression {}

  /**
   * A field of another fact: {@code $企业.名称}, {@code 建设单位.类型}. The owner is a {@link Variable}, a
   * {@link FieldOf} that holds a fact, or another path.
   */
  record Path(Expression owner, String field, Place place, String text) implements Expression {}

  /** A word of the rule API in a condition: {@code $政策.value("奖励比例")}. */
  record Call(String variable, String word, List<Expression> arguments, Place place, String text)
      implements Expression {
    /** The parameter that it names: its last argument, where that is a text. */
    public Optional<String> parameter() {
      return !arguments.isEmpty() && arguments.get(arguments.size() - 1) instanceof Text name
          ? Optional.of(name.value())
          : Optional.empty();
    }

    @Override
    public List<Expression> parts() {
      return arguments;
    }
  }

  /**
   * An amount computed by itself, in a consequence: {@code $政策.part().base( … ).times( … )}.
   *
   * @param chain its words, the first of which is {@code part}
   */
  record Part(Consequence chain, Place place, String text) implements Expression {}

  /** {@code left operator right}. */
  record Compare(Comparison operator, Expression left, Expression right, Place place, String text)
      implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }
  }

  /** {@code left in (…)} or {@code left not in (…)}. */
  record In(boolean negated, Expression left, List<Expression> options, Place place, String text)
      implements Expression {
    @Override
    public List<Expression> parts() {
      return Stream.concat(Stream.of(left), options.stream()).toList();
    }
  }

  /** {@code left + right}, {@code -}, {@code *}. */
  record Arithmetic(char operator, Expression left, Expression right, Place place, String text)
      implements Expression {
    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }
  }

  /** {@code !operand}. */
  record Not(Expression operand, Place place, String text) implements Expression {
    @Override
    public List<Expression> joined() {
      return List.of(operand);
    }
  }

  /** {@code a && b && …}. */
  record And(List<Expression> operands, Place place, String text) implements Expression {
    @Override
    public List<Expression> joined() {
      return operands;
    }
  }

  /** {@code a || b || …}. */
  record Or(List<Expression> operands, Place place, String text) implements Expression {
    @Override
    public List<Expression> joined() {
      return operands;
    }
  }
}
