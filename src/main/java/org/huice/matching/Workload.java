package org.huice.matching;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * How often facts are held against patterns at most when rules run over a dossier, known before any
 * of them runs. It stands for a deadline: the same facts and rules always end in the same way,
 * however fast the machine is.
 */
public final class Workload {
  /** The most steps of one dossier; some tens of seconds. */
  public static final long MOST = 20_000_000;

  private final FactIndex facts;
  private final long most;
  private BigInteger steps = BigInteger.ZERO;

  /** Of a dossier with those facts. */
  public Workload(FactIndex facts) {
    this(facts, MOST);
  }

  Workload(FactIndex facts, long most) {
    this.facts = facts;
    this.most = most;
  }

  /** Adds that a rule is held once against all facts. */
  public void add(RuleTree rule) {
    Map<String, BigInteger> bound = new HashMap<>();
    BigInteger tuples = BigInteger.ONE;
    for (Conditional element : rule.when()) {
      BigInteger looked = of(element, tuples, bound);
      steps = steps.add(looked);
      if (element instanceof Conditional.Pattern pattern) {
        tuples = looked;
        bound.put(String.valueOf(pattern.variable()), count(pattern));
      }
    }
  }

  /** How many facts are looked at for an element, for all ways to meet what stands before it. */
  private BigInteger of(Conditional element, BigInteger tuples, Map<String, BigInteger> bound) {
    if (element instanceof Conditional.Pattern pattern) {
      return of(pattern, tuples, bound);
    } else if (element instanceof Conditional.None none) {
      return of(none.pattern(), tuples, bound);
    } else if (element instanceof Conditional.Some some) {
      return of(some.pattern(), tuples, bound);
    } else if (element instanceof Conditional.Every every) {
      return of(every.pattern(), tuples, bound);
    } else if (element instanceof Conditional.Accumulate accumulate) {
      return of(accumulate.source(), tuples, bound);
    } else if (element instanceof Conditional.Either either) {
      return either.branches().stream()
          .map(branch -> of(branch, tuples, bound))
          .reduce(BigInteger.ZERO, BigInteger::add);
    }
    BigInteger looked = tuples;
    for (Conditional member : ((Conditional.Grouped) element).all()) {
      looked = of(member, looked, bound);
    }
    return looked;
  }

  /** The lists of all owners together hold no more than all facts of the type. */
  private BigInteger of(
      Conditional.Pattern pattern, BigInteger tuples, Map<String, BigInteger> bound) {
    BigInteger looked = tuples.multiply(count(pattern));
    if (pattern.from() == null) {
      return looked;
    }
    BigInteger owners = bound.getOrDefault(pattern.from().owner().text(), BigInteger.ONE);
    return looked.divide(owners).max(BigInteger.ONE);
  }

  private BigInteger count(Conditional.Pattern pattern) {
    return BigInteger.valueOf(Math.max(1, facts.of(pattern.type()).size()));
  }

  /** How many steps those are that were added. */
  public BigInteger steps() {
    return steps;
  }

  /** Whether it is too much. */
  public boolean isTooMuch() {
    return steps.compareTo(BigInteger.valueOf(most)) > 0;
  }

  /** That it is too much, for the dossier in that file. */
  public Problem problem(String file) {
    return Problem.at(
        Place.of(file), MatchingProblem.TOO_MUCH_WORK, steps.toString(), Long.toString(most));
  }
}
