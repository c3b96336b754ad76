package org.huice.timing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huice.drl.Conditional;
import org.huice.drl.Conditional.Pattern;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.matching.FactIndex;

/** Looks for what makes a rule slow, in how it is written and in how many facts there are. */
final class Causes {
  /** Whatever takes fewer steps is not slow. */
  private static final BigInteger NOTEWORTHY = BigInteger.valueOf(20);

  private static final BigInteger MANY = BigInteger.valueOf(1_000);

  /** Facts of a list that is long although it is looked through once. */
  private static final long LONG = 50;

  /** More are told as so many; no list has as many facts. */
  private static final long MOST_WAYS = 1_000_000_000;

  /** Words that count days or calculate each time. */
  private static final Set<String> DEAR =
      Set.of(
          "elapsed",
          "within",
          "inYear",
          "shareBelow",
          "shareAtLeast",
          "meanAtLeast",
          "pointsAtLeast");

  private final FactIndex facts;
  private final List<Cause> found = new ArrayList<>();
  private final List<Pattern> before = new ArrayList<>();
  private final Set<String> bound = new HashSet<>();
  private long ways = 1;

  private Causes(FactIndex facts) {
    this.facts = facts;
  }

  /**
   * Those of one rule.
   *
   * @param facts of the applicant who needs most steps
   * @param steps how many
   */
  static List<Cause> of(RuleTree rule, FactIndex facts, BigInteger steps) {
    if (steps.compareTo(NOTEWORTHY) < 0) {
      return List.of();
    }
    Causes causes = new Causes(facts);
    rule.when().forEach(causes::look);
    if (causes.found.isEmpty() && steps.compareTo(MANY) >= 0) {
      causes.add(Cause.Kind.MANY_STEPS, steps.toString());
    }
    return List.copyOf(causes.found);
  }

  private void look(Conditional element) {
    if (element instanceof Pattern pattern) {
      if (!pattern.type().equals(Variables.POLICY)) {
        join(pattern);
      }
    } else {
      element.patterns().forEach(pattern -> through(word(element), pattern));
    }
  }

  private static String word(Conditional element) {
    if (element instanceof Conditional.None) {
      return "not";
    } else if (element instanceof Conditional.Every) {
      return "forall";
    } else if (element instanceof Conditional.Accumulate) {
      return "accumulate";
    }
    return "exists";
  }

  /** A fact more, for each way to meet what stands before it. */
  private void join(Pattern pattern) {
    long number = count(pattern);
    if (number > 1 && !isTied(pattern)) {
      before.stream()
          .filter(earlier -> count(earlier) > 1)
          .forEach(earlier -> product(earlier, pattern, number));
    }
    words(pattern, number);
    ways = pattern.from() == null ? Math.min(MOST_WAYS, ways * number) : Math.max(ways, number);
    before.add(pattern);
    bind(pattern);
  }

  private void product(Pattern earlier, Pattern pattern, long number) {
    add(
        Cause.Kind.PRODUCT,
        earlier.type(),
        Long.toString(count(earlier)),
        pattern.type(),
        Long.toString(number));
  }

  private void bind(Pattern pattern) {
    if (pattern.variable() != null) {
      bound.add(pattern.variable());
    }
    pattern.constraints().stream()
        .map(constraint -> String.valueOf(constraint.binding()))
        .forEach(bound::add);
  }

  /** Whether it stands in a list of an earlier fact, or a condition names something of one. */
  private boolean isTied(Pattern pattern) {
    return pattern.from() != null
        || pattern.constraints().stream()
            .flatMap(constraint -> constraint.expression().deep())
            .anyMatch(part -> part instanceof Expression.Variable of && bound.contains(of.name()));
  }

  private void through(String word, Pattern pattern) {
    long number = count(pattern);
    if (number > 1 && ways > 1 && pattern.from() == null) {
      add(Cause.Kind.LIST_AGAIN, word, pattern.type(), Long.toString(number), Long.toString(ways));
    } else if (number >= LONG) {
      add(Cause.Kind.LONG_LIST, word, pattern.type(), Long.toString(number));
    }
    words(pattern, number);
  }

  private void words(Pattern pattern, long number) {
    if (number > 1) {
      pattern.constraints().stream()
          .flatMap(constraint -> constraint.expression().deep())
          .filter(Expression.Call.class::isInstance)
          .map(part -> ((Expression.Call) part).word())
          .filter(DEAR::contains)
          .distinct()
          .forEach(
              word -> add(Cause.Kind.WORD_IN_LIST, word, pattern.type(), Long.toString(number)));
    }
  }

  private long count(Pattern pattern) {
    return Math.max(1, facts.of(pattern.type()).size());
  }

  private void add(Cause.Kind kind, String... details) {
    found.add(new Cause(kind, List.of(details)));
  }
}
