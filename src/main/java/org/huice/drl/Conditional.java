package org.huice.drl;

import java.util.List;
import java.util.stream.Stream;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** One element of a rule's {@code when}. */
public sealed interface Conditional {
  /** Where it starts. */
  Place place();

  /** What it asks of facts and figures, at any depth, in the order of its text. */
  Stream<Constraint> asked();

  /** The patterns that facts are held against, at any depth, in the order of its text. */
  Stream<Pattern> patterns();

  /**
   * A fact of a type that meets every constraint.
   *
   * @param variable what it is bound to
   * @param type a fact type, or {@code Policy}
   * @param from the list in which the fact must stand: {@code from $企业.债券}, a field of a variable;
   *     null for all facts of the type
   */
  record Pattern(
      @Nullable String variable,
      String type,
      List<Constraint> constraints,
      Expression.@Nullable Path from,
      Place place)
      implements Conditional {
    @Override
    public Stream<Constraint> asked() {
      return constraints.stream();
    }

    @Override
    public Stream<Pattern> patterns() {
      return Stream.of(this);
    }
  }

  /** No fact meets the pattern. */
  record None(Pattern pattern, Place place) implements Conditional {
    @Override
    public Stream<Constraint> asked() {
      return pattern.asked();
    }

    @Override
    public Stream<Pattern> patterns() {
      return Stream.of(pattern);
    }
  }

  /** At least one fact meets the pattern. */
  record Some(Pattern pattern, Place place) implements Conditional {
    @Override
    public Stream<Constraint> asked() {
      return pattern.asked();
    }

    @Override
    public Stream<Pattern> patterns() {
      return Stream.of(pattern);
    }
  }

  /** Every fact of the pattern's type meets its constraints: {@code forall( P( c ) )}. */
  record Every(Pattern pattern, Place place) implements Conditional {
    @Override
    public Stream<Constraint> asked() {
      return pattern.asked();
    }

    @Override
    public Stream<Pattern> patterns() {
      return Stream.of(pattern);
    }
  }

  /**
   * At least one of the branches holds: {@code ( exists P( … ) or not Q( … ) )}. A pattern among
   * the branches is read as {@code exists}, and binds nothing for the rest of the rule.
   *
   * @param branches each a {@link Some}, a {@link None} or an {@link Every}
   * @param text as the rule writes it, white space made single
   */
  record Either(List<Conditional> branches, Place place, String text) implements Conditional {
    @Override
    public Stream<Constraint> asked() {
      return branches.stream().flatMap(Conditional::asked);
    }

    @Override
    public Stream<Pattern> patterns() {
      return branches.stream().flatMap(Conditional::patterns);
    }
  }

  /**
   * What all facts that meet a pattern come to: {@code accumulate( P( $x : f ); $s : sum( $x ); $s
   * >= … )}. Known only where it is known of every fact whether it counts, and what it counts for;
   * the least and the greatest of no fact do not exist, and then it does not hold.
   *
   * @param source binds what the functions take; its variables are not known outside
   * @param results at least one
   * @param constraints on the results; they may test only
   * @param text as the rule writes it, white space made single
   */
  record Accumulate(
      Pattern source, List<Result> results, List<Constraint> constraints, Place place, String text)
      implements Conditional {
    @Override
    public Stream<Constraint> asked() {
      return Stream.concat(source.asked(), constraints.stream());
    }

    @Override
    public Stream<Pattern> patterns() {
      return Stream.of(source);
    }
  }

  /**
   * One figure over the facts of an {@link Accumulate}.
   *
   * @param variable what it is bound to, for the rest of the rule
   * @param of the variable of the source that is summed or compared; null for the number of facts
   */
  record Result(
      String variable, Aggregate function, Expression.@Nullable Variable of, Place place) {}

  /**
   * {@code exists( P( … ) and not Q( … ) )}, {@code not( P( … ) and Q( … ) )}: of several together.
   * Drools mismatches such groups where packages share a part of them (apache/incubator-kie#7115),
   * so no checked rule holds one.
   *
   * @param wanted true for exists, false for not
   * @param all each a {@link Pattern}, a {@link Some} or a {@link None}; variables of its patterns
   *     are known within
   * @param text as the rule writes it, white space made single
   */
  record Grouped(boolean wanted, List<Conditional> all, Place place, String text)
      implements Conditional {
    @Override
    public Stream<Constraint> asked() {
      return all.stream().flatMap(Conditional::asked);
    }

    @Override
    public Stream<Pattern> patterns() {
      return all.stream().flatMap(Conditional::patterns);
    }
  }
}
