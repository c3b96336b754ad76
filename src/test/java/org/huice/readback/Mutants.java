package org.huice.readback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.drl.Aggregate;
import org.huice.drl.Comparison;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;

/** A rule with one thing changed: an operator, a word, a parameter, a condition less. */
final class Mutants {
  private static final Map<String, String> WORDS =
      Map.of(
          "shareBelow",
          "shareAtLeast",
          "shareAtLeast",
          "shareBelow",
          "within",
          "passed",
          "passed",
          "within",
          "plus",
          "minus",
          "minus",
          "plus",
          "atMost",
          "atLeast",
          "atLeast",
          "atMost");

  private static final Map<String, String> REPORTS =
      Map.of("reach", "exceed", "exceed", "reach", "stayWithin", "stayBelow", "stayBelow", "reach");

  private final PolicyDocument policy;
  private final List<RuleTree> found = new ArrayList<>();

  private Mutants(PolicyDocument policy) {
    this.policy = policy;
  }

  /** Every single mutation of a rule. */
  static List<RuleTree> of(RuleTree rule, PolicyDocument policy) {
    Mutants mutants = new Mutants(policy);
    mutants.conditions(rule.when(), when -> mutants.found.add(tree(rule, when, rule.then())));
    mutants.chain(rule.then(), then -> mutants.found.add(tree(rule, rule.when(), then)));
    return mutants.found;
  }

  private static RuleTree tree(RuleTree rule, List<Conditional> when, Consequence then) {
    return new RuleTree(rule.name(), rule.clause(), when, then, rule.place(), rule.text());
  }

  private <T> void each(List<T> all, BiConsumer<T, Consumer<T>> one, Consumer<List<T>> out) {
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      one.accept(
          all.get(i),
          changed -> {
            List<T> copy = new ArrayList<>(all);
            copy.set(at, changed);
            out.accept(copy);
          });
    }
  }

  private void conditions(List<Conditional> all, Consumer<List<Conditional>> out) {
    each(all, this::condition, out);
    for (int i = 0; i < all.size(); i++) {
      if (!(all.get(i) instanceof Conditional.Pattern)
          && !(all.get(i) instanceof Conditional.Accumulate)) {
        List<Conditional> less = new ArrayList<>(all);
        less.remove(i);
        out.accept(less);
      }
    }
  }

  private void condition(Conditional condition, Consumer<Conditional> out) {
    if (condition instanceof Conditional.Pattern pattern) {
      pattern(pattern, out::accept);
    } else if (condition instanceof Conditional.Some some) {
      pattern(some.pattern(), changed -> out.accept(new Conditional.Some(changed, some.place())));
      out.accept(new Conditional.None(some.pattern(), some.place()));
    } else if (condition instanceof Conditional.None none) {
      pattern(none.pattern(), changed -> out.accept(new Conditional.None(changed, none.place())));
      out.accept(new Conditional.Some(none.pattern(), none.place()));
      out.accept(new Conditional.Every(none.pattern(), none.place()));
    } else if (condition instanceof Conditional.Every every) {
      pattern(
          every.pattern(), changed -> out.accept(new Conditional.Every(changed, every.place())));
      out.accept(new Conditional.Some(every.pattern(), every.place()));
    } else if (condition instanceof Conditional.Either either) {
      conditions(
          either.branches(),
          branches -> out.accept(new Conditional.Either(branches, either.place(), either.text())));
    } else if (condition instanceof Conditional.Accumulate accumulate) {
      accumulate(accumulate, out);
    }
  }

  private void accumulate(Conditional.Accumulate whole, Consumer<Conditional> out) {
    pattern(
        whole.source(),
        source -> out.accept(with(whole, source, whole.results(), whole.constraints())));
    constraints(
        whole.constraints(),
        tests -> out.accept(with(whole, whole.source(), whole.results(), tests)));
    each(
        whole.results(),
        (result, one) -> {
          if (result.of() != null) {
            Stream.of(Aggregate.SUM, Aggregate.MIN, Aggregate.MAX)
                .filter(function -> function != result.function())
                .forEach(
                    function ->
                        one.accept(
                            new Conditional.Result(
                                result.variable(), function, result.of(), result.place())));
          }
        },
        results -> out.accept(with(whole, whole.source(), results, whole.constraints())));
  }

  private static Conditional with(
      Conditional.Accumulate whole,
      Conditional.Pattern source,
      List<Conditional.Result> results,
      List<Constraint> constraints) {
    return new Conditional.Accumulate(source, results, constraints, whole.place(), whole.text());
  }

  private void pattern(Conditional.Pattern pattern, Consumer<Conditional.Pattern> out) {
    if (pattern.type().equals(Variables.POLICY)) {
      return;
    }
    constraints(
        pattern.constraints(),
        constraints ->
            out.accept(
                new Conditional.Pattern(
                    pattern.variable(),
                    pattern.type(),
                    constraints,
                    pattern.from(),
                    pattern.place())));
    if (pattern.from() != null) {
      out.accept(
          new Conditional.Pattern(
              pattern.variable(), pattern.type(), pattern.constraints(), null, pattern.place()));
    }
  }

  private void constraints(List<Constraint> all, Consumer<List<Constraint>> out) {
    each(
        all,
        (constraint, one) ->
            expression(
                constraint.expression(),
                changed ->
                    one.accept(new Constraint(constraint.binding(), changed, constraint.place()))),
        out);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).binding() == null) {
        List<Constraint> less = new ArrayList<>(all);
        less.remove(i);
        out.accept(less);
      }
    }
  }

  private void expression(Expression whole, Consumer<Expression> out) {
    if (whole instanceof Expression.And and) {
      each(
          and.operands(),
          this::expression,
          parts -> out.accept(new Expression.And(parts, and.place(), and.text())));
      out.accept(new Expression.Or(and.operands(), and.place(), and.text()));
    } else if (whole instanceof Expression.Or or) {
      each(
          or.operands(),
          this::expression,
          parts -> out.accept(new Expression.Or(parts, or.place(), or.text())));
      out.accept(new Expression.And(or.operands(), or.place(), or.text()));
    } else if (whole instanceof Expression.Not not) {
      out.accept(not.operand());
    } else if (whole instanceof Expression.Compare compare) {
      compare(compare, out);
    } else if (whole instanceof Expression.In in) {
      out.accept(new Expression.In(!in.negated(), in.left(), in.options(), in.place(), in.text()));
      if (in.options().size() > 1) {
        List<Expression> less = in.options().subList(1, in.options().size());
        out.accept(new Expression.In(in.negated(), in.left(), less, in.place(), in.text()));
      }
    } else if (whole instanceof Expression.Arithmetic sum) {
      Stream.of('+', '-', '*')
          .filter(sign -> sign != sum.operator())
          .forEach(
              sign ->
                  out.accept(
                      new Expression.Arithmetic(
                          sign, sum.left(), sum.right(), sum.place(), sum.text())));
      out.accept(
          new Expression.Arithmetic(
              sum.operator(), sum.right(), sum.left(), sum.place(), sum.text()));
    } else if (whole instanceof Expression.Call call) {
      call(call, out);
    }
  }

  private void compare(Expression.Compare compare, Consumer<Expression> out) {
    boolean flag = compare.right() instanceof Expression.Flag;
    Arrays.stream(Comparison.values())
        .filter(operator -> operator != compare.operator())
        .filter(
            operator -> !flag || operator == Comparison.EQUAL || operator == Comparison.NOT_EQUAL)
        .forEach(
            operator ->
                out.accept(
                    new Expression.Compare(
                        operator,
                        compare.left(),
                        compare.right(),
                        compare.place(),
                        compare.text())));
    expression(
        compare.left(),
        left ->
            out.accept(
                new Expression.Compare(
                    compare.operator(), left, compare.right(), compare.place(), compare.text())));
    expression(
        compare.right(),
        right ->
            out.accept(
                new Expression.Compare(
                    compare.operator(), compare.left(), right, compare.place(), compare.text())));
  }

  private void call(Expression.Call call, Consumer<Expression> out) {
    parameters(
        call.arguments(),
        given ->
            out.accept(
                new Expression.Call(
                    call.variable(), call.word(), given, call.place(), call.text())));
    String other = WORDS.get(call.word());
    if (other != null) {
      out.accept(
          new Expression.Call(call.variable(), other, call.arguments(), call.place(), call.text()));
    }
  }

  /** Another parameter of the same unit and form in the place of each. */
  private void parameters(List<Expression> all, Consumer<List<Expression>> out) {
    each(
        all,
        (argument, one) -> {
          if (argument instanceof Expression.Text text
              && policy.parameters().containsKey(text.value())) {
            policy.parameters().values().stream()
                .filter(other -> isLike(other, text.value()))
                .forEach(
                    other ->
                        one.accept(new Expression.Text(other.name(), text.place(), text.text())));
          } else if (argument instanceof Expression.Part part) {
            chain(
                part.chain(),
                changed -> one.accept(new Expression.Part(changed, part.place(), part.text())));
          }
        },
        out);
  }

  private boolean isLike(Parameter other, String name) {
    Parameter own = policy.parameters().get(name);
    return own != null
        && !other.name().equals(name)
        && other.unit() == own.unit()
        && other.quantity() == own.quantity()
        && other.values().firstEntry().getValue().getClass()
            == own.values().firstEntry().getValue().getClass();
  }

  private void chain(Consequence chain, Consumer<Consequence> out) {
    each(
        chain.words(),
        this::word,
        words -> out.accept(new Consequence(chain.policy(), words, chain.place())));
    for (int i = 2; i < chain.words().size(); i++) {
      List<Consequence.Word> less = new ArrayList<>(chain.words());
      less.remove(i);
      out.accept(new Consequence(chain.policy(), less, chain.place()));
    }
  }

  private void word(Consequence.Word word, Consumer<Consequence.Word> out) {
    parameters(
        word.arguments(),
        given -> out.accept(new Consequence.Word(word.name(), given, word.place())));
    Stream.of(WORDS, REPORTS)
        .map(others -> others.get(word.name()))
        .filter(Objects::nonNull)
        .map(other -> new Consequence.Word(other, word.arguments(), word.place()))
        .filter(other -> !other.slots().isEmpty())
        .forEach(out);
  }
}
