package org.huice.readback;

import java.util.ArrayList;
import java.util.List;
import org.huice.drl.Bound;
import org.huice.drl.ConditionWord;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.page.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Says the operands of one pattern. Fields of its own fact stand alone, all others behind the fact
 * that has them.
 *
 * @param here the pattern around
 */
record OperandText(
    Phrases phrases, FieldNames fields, Labels labels, LawValues values, Conditional.Pattern here) {
  /** The operands of another pattern. */
  OperandText in(Conditional.Pattern other) {
    return new OperandText(phrases, fields, labels, values, other);
  }

  /** An operand. */
  Operand of(Expression operand) {
    if (operand instanceof Expression.Arithmetic sum) {
      return arithmetic(sum);
    }
    if (operand instanceof Expression.Call call) {
      return call(call);
    }
    if (operand instanceof Expression.Variable variable) {
      return variable(variable);
    }
    if (operand instanceof Expression.Number number) {
      return new Operand(
          NumberText.canonical(number.value().toPlainString(), null),
          List.of(),
          Operand.Sort.STATED);
    }
    return Operand.read(plain(operand));
  }

  private String plain(Expression operand) {
    if (operand instanceof Expression.FieldOf field) {
      return fields.printed(here.type(), field.field());
    }
    if (operand instanceof Expression.Path path) {
      @Nullable String type = fields.type(path.owner(), here.type()).orElse(null);
      return phrases.say("of", of(path.owner()).text(), fields.printed(type, path.field()));
    }
    if (operand instanceof Expression.Constant constant) {
      return phrases.say("quoted", constant.name());
    }
    if (operand instanceof Expression.Text text) {
      return phrases.say("quoted", text.value());
    }
    if (operand instanceof Expression.Flag flag) {
      return phrases.say("quoted", phrases.shared(flag.value() ? "flag.true" : "flag.false"));
    }
    throw new IllegalArgumentException("No operand of a condition: " + operand.text());
  }

  private Operand variable(Expression.Variable variable) {
    @Nullable Bound bound = fields.variables().get(variable.name()).orElse(null);
    if (!(bound instanceof Bound.ToValue value)) {
      return Operand.read(labels.of(variable.name()));
    }
    Operand inner = in(value.pattern()).of(value.expression());
    if (value.pattern().equals(here)) {
      return inner;
    }
    String text =
        phrases.say(
            value.expression() instanceof Expression.Arithmetic ? "of.computed" : "of",
            labels.of(value.pattern()),
            inner.text());
    return new Operand(text, inner.notes(), inner.sort());
  }

  private Operand arithmetic(Expression.Arithmetic sum) {
    Operand left = of(sum.left());
    Operand right = of(sum.right());
    String key =
        switch (sum.operator()) {
          case '+' -> "sum.plus";
          case '-' -> "sum.minus";
          case '*' -> "sum.times";
          default -> throw new IllegalArgumentException("No such sign: " + sum.operator());
        };
    List<String> notes = new ArrayList<>(left.notes());
    notes.addAll(right.notes());
    return new Operand(
        phrases.say(key, within(sum.left(), left), within(sum.right(), right)),
        notes,
        Operand.Sort.READ);
  }

  private String within(Expression part, Operand said) {
    return part instanceof Expression.Arithmetic ? phrases.say("within", said.text()) : said.text();
  }

  private Operand call(Expression.Call call) {
    String name = ((Expression.Text) call.arguments().get(call.arguments().size() - 1)).value();
    return switch (ConditionWord.of(call.word()).orElseThrow()) {
      case VALUE, DATE -> values.operand(name);
      case CHOICE -> values.choice(name);
      default -> throw new IllegalArgumentException("Answers yes or no: " + call.text());
    };
  }

  /** Whether either side of a comparison is a calendar day. */
  boolean isDay(Expression side) {
    return side instanceof Expression.Call call
        ? ConditionWord.of(call.word()).filter(word -> word == ConditionWord.DATE).isPresent()
        : fields.isDay(side, here.type());
  }
}
