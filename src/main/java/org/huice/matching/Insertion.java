package org.huice.matching;

import java.util.List;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.rule.Order;
import org.huice.rule.Outcome;
import org.huice.rule.Policy;
import org.huice.rule.Priced;

/** Computes what a consequence inserts, by saying its words to the policy one after the other. */
final class Insertion {
  private final Policy policy;
  private final Scope scope;

  Insertion(Policy policy, Scope scope) {
    this.policy = policy;
    this.scope = scope;
  }

  Outcome of(Consequence then) {
    List<Consequence.Word> words = then.words();
    Outcome outcome = begun(words.get(0));
    for (Consequence.Word word : words.subList(1, words.size())) {
      outcome = next(outcome, word);
    }
    return outcome;
  }

  private Outcome begun(Consequence.Word word) {
    Object subject = fact(word, 0);
    return switch (word.name()) {
      case "award" -> policy.award(subject);
      case "levy" -> policy.levy(subject);
      case "order" -> policy.order(subject);
      case "designate" -> policy.designate(subject);
      case "discretion" -> policy.discretion(subject);
      default -> throw unknown(word);
    };
  }

  private Outcome next(Outcome outcome, Consequence.Word word) {
    if (outcome instanceof Priced<?> priced) {
      return priced(priced, word);
    }
    if (outcome instanceof Order order && word.name().equals("since")) {
      return order.since(fact(word, 0), text(word, 1), text(word, 2));
    }
    throw unknown(word);
  }

  private Outcome priced(Priced<?> priced, Consequence.Word word) {
    return switch (word.name()) {
      case "base" -> priced.base(fact(word, 0), text(word, 1));
      case "minus" -> priced.minus(fact(word, 0), text(word, 1));
      case "flat" -> priced.flat(text(word, 0));
      case "times" -> priced.times(text(word, 0));
      case "schedule" -> priced.schedule(text(word, 0));
      case "atMost" -> priced.atMost(text(word, 0));
      case "atLeast" -> priced.atLeast(text(word, 0));
      default -> throw unknown(word);
    };
  }

  private Object fact(Consequence.Word word, int index) {
    if (word.arguments().get(index) instanceof Expression.Variable variable
        && scope.variable(variable.name()) instanceof Value.Known known) {
      return known.object();
    }
    throw unknown(word);
  }

  private static String text(Consequence.Word word, int index) {
    if (word.arguments().get(index) instanceof Expression.Text text) {
      return text.value();
    }
    throw unknown(word);
  }

  private static IllegalArgumentException unknown(Consequence.Word word) {
    return new IllegalArgumentException("cannot be said: " + word);
  }
}
