package org.huice.matching;

import java.math.BigDecimal;
import java.util.List;
import org.huice.drl.Bound;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.NamedFigure;
import org.huice.drl.Slot;
import org.huice.drl.Variables;
import org.huice.rule.Computed;
import org.huice.rule.Figure;
import org.huice.rule.Order;
import org.huice.rule.Outcome;
import org.huice.rule.Part;
import org.huice.rule.Policy;
import org.huice.rule.Priced;
import org.huice.rule.Report;
import org.huice.vocabulary.Vocabulary;

/**
 * Computes what a consequence inserts, by saying its words to the policy one after the other.
 *
 * @param variables of the rule
 * @param scope what they stand for
 */
record Insertion(Policy policy, Vocabulary vocabulary, Variables variables, Scope scope) {
  Outcome of(Consequence then) {
    Outcome outcome = begun(then.words().get(0));
    for (Consequence.Word word : then.words().subList(1, then.words().size())) {
      outcome = next(outcome, word);
    }
    return outcome;
  }

  private Outcome begun(Consequence.Word word) {
    Object subject = fact(word);
    return switch (word.name()) {
      case "award" -> policy.award(subject);
      case "levy" -> policy.levy(subject);
      case "order" -> policy.order(subject);
      case "designate" -> policy.designate(subject);
      case "confirm" -> policy.confirm(subject);
      case "exclude" -> policy.exclude(subject);
      case "report" -> policy.report(subject);
      case "discretion" -> policy.discretion(subject);
      default -> throw unknown(word);
    };
  }

  private Outcome next(Outcome outcome, Consequence.Word word) {
    if (outcome instanceof Priced<?> priced) {
      return (Priced<?>) computed(priced, word);
    }
    if (outcome instanceof Report report) {
      return reported(report, word);
    }
    if (outcome instanceof Order order && word.name().equals("since")) {
      return order.since(fact(word), field(word, 0), parameter(word, 0));
    }
    throw unknown(word);
  }

  private Report reported(Report report, Consequence.Word word) {
    return switch (word.name()) {
      case "actual" ->
          isFigure(word) ? report.actual(figure(word)) : report.actual(fact(word), field(word, 0));
      case "share" -> report.share(fact(word), field(word, 0), field(word, 1));
      case "points" -> report.points(fact(word), field(word, 0), field(word, 1));
      case "reach" -> report.reach(parameter(word, 0));
      case "exceed" -> report.exceed(parameter(word, 0));
      case "stayWithin" -> report.stayWithin(parameter(word, 0));
      case "stayBelow" -> report.stayBelow(parameter(word, 0));
      default -> throw unknown(word);
    };
  }

  private Computed<?> computed(Computed<?> amount, Consequence.Word word) {
    if (isFigure(word)) {
      return ofFigure(amount, word, figure(word));
    } else if (word.slots().contains(Slot.PART)) {
      return ofPart(amount, word, part(word));
    }
    return word.slots().contains(Slot.FACT)
        ? ofField(amount, word, fact(word))
        : ofParameter(amount, word, parameter(word, 0));
  }

  private static Computed<?> ofFigure(Computed<?> amount, Consequence.Word word, Figure figure) {
    return switch (word.name()) {
      case "base" -> amount.base(figure);
      case "plus" -> amount.plus(figure);
      case "minus" -> amount.minus(figure);
      case "atMost" -> amount.atMost(figure);
      case "atLeast" -> amount.atLeast(figure);
      case "perUnit" -> amount.perUnit(figure, parameter(word, 0));
      case "band" -> amount.band(figure, parameter(word, 0));
      case "rate" -> amount.rate(figure, parameter(word, 0));
      case "forEvery" -> amount.forEvery(figure, parameter(word, 0));
      default -> throw unknown(word);
    };
  }

  private static Computed<?> ofPart(Computed<?> amount, Consequence.Word word, Part part) {
    return switch (word.name()) {
      case "plus" -> amount.plus(part);
      case "minus" -> amount.minus(part);
      case "atMost" -> amount.atMost(part);
      case "atLeast" -> amount.atLeast(part);
      default -> throw unknown(word);
    };
  }

  private static Computed<?> ofField(Computed<?> amount, Consequence.Word word, Object fact) {
    return switch (word.name()) {
      case "base" -> amount.base(fact, field(word, 0));
      case "plus" -> amount.plus(fact, field(word, 0));
      case "minus" -> amount.minus(fact, field(word, 0));
      case "atMost" -> amount.atMost(fact, field(word, 0));
      case "atLeast" -> amount.atLeast(fact, field(word, 0));
      case "perUnit" -> amount.perUnit(fact, field(word, 0), parameter(word, 0));
      case "band" -> amount.band(fact, field(word, 0), parameter(word, 0));
      case "rate" -> amount.rate(fact, field(word, 0), parameter(word, 0));
      case "table" -> amount.table(fact, parameter(word, 0));
      case "times" -> amount.times(parameter(word, 0), fact, field(word, 0));
      case "schedule" -> amount.schedule(parameter(word, 0), fact, field(word, 0));
      case "forEvery" -> forEvery(amount, word, fact);
      default -> throw unknown(word);
    };
  }

  private static Computed<?> forEvery(Computed<?> amount, Consequence.Word word, Object fact) {
    return word.all(Slot.PARAMETER).size() == 1
        ? amount.forEvery(fact, field(word, 0), parameter(word, 0))
        : amount.forEvery(fact, field(word, 0), parameter(word, 0), parameter(word, 1));
  }

  private static Computed<?> ofParameter(Computed<?> amount, Consequence.Word word, String name) {
    return switch (word.name()) {
      case "flat" -> amount.flat(name);
      case "times" -> amount.times(name);
      case "schedule" -> amount.schedule(name);
      case "atMost" -> amount.atMost(name);
      case "atLeast" -> amount.atLeast(name);
      default -> throw unknown(word);
    };
  }

  private Part part(Consequence.Word word) {
    Expression.Part nested = (Expression.Part) argument(word, Slot.PART, 0);
    Part part = policy.part();
    for (Consequence.Word next : nested.chain().words().subList(1, nested.chain().words().size())) {
      part = (Part) computed(part, next);
    }
    return part;
  }

  private static boolean isFigure(Consequence.Word word) {
    return word.slots().contains(Slot.FIGURE);
  }

  private Figure figure(Consequence.Word word) {
    String name = argument(word, Slot.FIGURE, 0).text();
    if (variables.get(name).orElse(null) instanceof Bound.ToResult result
        && scope.variable(name).orNull() instanceof BigDecimal number) {
      NamedFigure named = NamedFigure.of(name, result, variables, vocabulary);
      return policy.figure(named.label(), number, named.unit(), named.source());
    }
    throw unknown(word);
  }

  private Object fact(Consequence.Word word) {
    if (scope.variable(argument(word, Slot.FACT, 0).text()) instanceof Value.Known known) {
      return known.object();
    }
    throw unknown(word);
  }

  private static String field(Consequence.Word word, int index) {
    return ((Expression.Text) argument(word, Slot.FIELD, index)).value();
  }

  private static String parameter(Consequence.Word word, int index) {
    return ((Expression.Text) argument(word, Slot.PARAMETER, index)).value();
  }

  /** The argument that stands for that, of several the one with that index. */
  private static Expression argument(Consequence.Word word, Slot slot, int index) {
    List<Slot> slots = word.slots();
    int left = index;
    for (int at = 0; at < slots.size(); at++) {
      if (slots.get(at) == slot && left-- == 0) {
        return word.arguments().get(at);
      }
    }
    throw unknown(word);
  }

  private static IllegalArgumentException unknown(Consequence.Word word) {
    return new IllegalArgumentException("cannot be said: " + word);
  }
}
