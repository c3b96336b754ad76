package org.huice.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huice.drl.Comparison;
import org.huice.drl.ConditionWord;
import org.huice.drl.Expression;

/**
 * Says what a constraint tests. Denials are carried inward, as the engine reads them: what must not
 * be at least 500 is below 500.
 */
record TestText(Phrases phrases, OperandText operands) {
  /**
   * A test.
   *
   * @param wanted whether it has to hold; else it must not
   */
  Sentence of(Expression test, boolean wanted) {
    if (test instanceof Expression.Not not) {
      return of(not.operand(), !wanted);
    }
    if (test instanceof Expression.And and) {
      return joined(and.operands(), wanted, wanted);
    }
    if (test instanceof Expression.Or or) {
      return joined(or.operands(), wanted, !wanted);
    }
    return Sentence.of(simple(test, wanted));
  }

  private Sentence joined(List<Expression> parts, boolean wanted, boolean all) {
    List<Sentence> said = parts.stream().map(part -> of(part, wanted)).toList();
    return Sentence.of(
        phrases.say("heading", phrases.shared(all ? "explain.all" : "explain.any")), said);
  }

  private String simple(Expression test, boolean wanted) {
    if (test instanceof Expression.Compare compare) {
      return compared(compare, wanted);
    }
    if (test instanceof Expression.In in) {
      return listed(in, wanted != in.negated());
    }
    return flag(test, wanted);
  }

  private String flag(Expression test, boolean wanted) {
    if (test instanceof Expression.Call call) {
      return answered(call, wanted);
    }
    Operand left = operands.of(test);
    String value = phrases.shared(wanted ? "flag.true" : "flag.false");
    return sentence(left, "operator.equal", phrases.say("quoted", value), left.notes());
  }

  private String compared(Expression.Compare compare, boolean wanted) {
    Comparison operator = wanted ? compare.operator() : compare.operator().opposite();
    if (compare.right() instanceof Expression.Flag value) {
      return flag(compare.left(), value.value() == (operator == Comparison.EQUAL));
    }
    Operand left = operands.of(compare.left());
    Operand right = operands.of(compare.right());
    boolean day = operands.isDay(compare.left()) || operands.isDay(compare.right());
    List<String> notes = notes(left, right);
    notes.add(bound(operator, day, right));
    return sentence(left, key(operator, day), right.text(), notes);
  }

  private static List<String> notes(Operand left, Operand right) {
    return new ArrayList<>(Stream.of(left, right).flatMap(side -> side.notes().stream()).toList());
  }

  private String sentence(Operand left, String key, String right, List<String> notes) {
    return phrases.say("test", left.text(), phrases.shared(key, right), phrases.remarks(notes));
  }

  private static String key(Comparison operator, boolean day) {
    return switch (operator) {
      case EQUAL -> "operator.equal";
      case NOT_EQUAL -> "operator.other";
      case LESS -> day ? "operator.below.day" : "operator.below";
      case AT_MOST -> day ? "operator.atMost.day" : "operator.atMost";
      case GREATER -> day ? "operator.above.day" : "operator.above";
      case AT_LEAST -> day ? "operator.atLeast.day" : "operator.atLeast";
    };
  }

  /** Whether the bound itself is included; nothing where there is none. */
  private String bound(Comparison operator, boolean day, Operand right) {
    if (operator == Comparison.EQUAL || operator == Comparison.NOT_EQUAL) {
      return "";
    }
    boolean included = operator == Comparison.AT_MOST || operator == Comparison.AT_LEAST;
    String what = day ? "day" : right.sort() == Operand.Sort.STATED ? "bound" : "equal";
    return phrases.say(what + (included ? ".included" : ".excluded"));
  }

  private String listed(Expression.In in, boolean wanted) {
    Operand left = operands.of(in.left());
    List<Operand> options = in.options().stream().map(operands::of).toList();
    List<String> notes = new ArrayList<>(left.notes());
    options.forEach(option -> notes.addAll(option.notes()));
    String all = phrases.list(options.stream().map(Operand::text).toList());
    return sentence(left, wanted ? "operator.in" : "operator.notIn", all, notes);
  }

  private String answered(Expression.Call call, boolean wanted) {
    ConditionWord word = ConditionWord.of(call.word()).orElseThrow();
    if (!word.isCondition()) {
      throw new IllegalArgumentException("Answers neither yes nor no: " + call.text());
    }
    List<Expression> given = call.arguments();
    String name = ((Expression.Text) given.get(given.size() - 1)).value();
    Operand law = operands.values().operand(name);
    List<String> notes = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Expression argument : given.subList(0, given.size() - 1)) {
      Operand said = operands.of(argument);
      notes.addAll(said.notes());
      texts.add(said.text());
    }
    notes.addAll(law.notes());
    notes.add(phrases.say("word." + word.word() + (wanted ? ".note" : ".not.note")));
    texts.add(law.text());
    String key = "word." + word.word() + (wanted ? "" : ".not");
    return phrases.say(key, texts.toArray()) + phrases.remarks(notes);
  }
}
