package org.huice.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.drl.Comparison;

/** The values that an operand may have where conditions hold. */
sealed interface ValueSet {
  /** Whether there is none. */
  boolean isEmpty();

  /** The values in both; of different kinds, which no checked rule compares, this one. */
  ValueSet and(ValueSet other);

  /** The values in either; of different kinds, which no checked rule compares, this one. */
  ValueSet or(ValueSet other);

  /**
   * Numbers, days and differences.
   *
   * @param parts ascending, apart from each other, none empty
   */
  record Numbers(List<Interval> parts) implements ValueSet {
    /** Every number. */
    static final Numbers ALL = new Numbers(List.of(Interval.ALL));

    /** Sorts the parts and joins those that touch. */
    public Numbers {
      parts = joined(parts);
    }

    /** Those that compare so with a number. */
    static Numbers of(Comparison operator, BigDecimal bound) {
      return switch (operator) {
        case EQUAL -> new Numbers(List.of(Interval.only(bound)));
        case NOT_EQUAL -> new Numbers(List.of(below(bound, true), above(bound, true)));
        case LESS -> new Numbers(List.of(below(bound, true)));
        case AT_MOST -> new Numbers(List.of(below(bound, false)));
        case GREATER -> new Numbers(List.of(above(bound, true)));
        case AT_LEAST -> new Numbers(List.of(above(bound, false)));
      };
    }

    private static Interval below(BigDecimal bound, boolean without) {
      return new Interval(null, false, bound, without);
    }

    private static Interval above(BigDecimal bound, boolean without) {
      return new Interval(bound, without, null, false);
    }

    /** Only the whole numbers among them. */
    Numbers whole() {
      return new Numbers(parts.stream().map(Interval::whole).toList());
    }

    /** What lies between two parts and in none. */
    List<Interval> gaps() {
      List<Interval> gaps = new ArrayList<>();
      for (int i = 1; i < parts.size(); i++) {
        parts.get(i - 1).upTo(parts.get(i)).ifPresent(gaps::add);
      }
      return List.copyOf(gaps);
    }

    @Override
    public boolean isEmpty() {
      return parts.isEmpty();
    }

    @Override
    public ValueSet and(ValueSet other) {
      if (!(other instanceof Numbers numbers)) {
        return this;
      }
      List<Interval> both = new ArrayList<>();
      for (Interval one : parts) {
        numbers.parts.forEach(another -> one.and(another).ifPresent(both::add));
      }
      return new Numbers(both);
    }

    @Override
    public ValueSet or(ValueSet other) {
      if (!(other instanceof Numbers numbers)) {
        return this;
      }
      List<Interval> either = new ArrayList<>(parts);
      either.addAll(numbers.parts);
      return new Numbers(either);
    }

    private static List<Interval> joined(List<Interval> parts) {
      List<Interval> joined = new ArrayList<>();
      for (Interval part :
          parts.stream()
              .filter(p -> !p.isEmpty())
              .sorted(Comparator.comparing(p -> p, Interval::lowest))
              .toList()) {
        Interval last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last != null && touches(last, part)) {
          Interval upper = last.highest(part) >= 0 ? last : part;
          joined.set(
              joined.size() - 1,
              new Interval(last.low(), last.above(), upper.high(), upper.below()));
        } else {
          joined.add(part);
        }
      }
      return List.copyOf(joined);
    }

    private static boolean touches(Interval one, Interval next) {
      return one.high() == null || next.low() == null || one.upTo(next).isEmpty();
    }
  }

  /**
   * Constants, options, texts, yes and no.
   *
   * @param words the values
   * @param others whether it is all values but those
   */
  record Words(Set<String> words, boolean others) implements ValueSet {
    /** Sorts the words. */
    public Words {
      words = new TreeSet<>(words);
    }

    @Override
    public boolean isEmpty() {
      return words.isEmpty() && !others;
    }

    @Override
    public ValueSet and(ValueSet other) {
      if (!(other instanceof Words them)) {
        return this;
      }
      Set<String> kept = new TreeSet<>(words);
      if (others && them.others) {
        kept.addAll(them.words);
        return new Words(kept, true);
      }
      if (others) {
        return them.and(this);
      }
      kept.removeIf(word -> them.words.contains(word) == them.others);
      return new Words(kept, false);
    }

    @Override
    public ValueSet or(ValueSet other) {
      if (!(other instanceof Words them)) {
        return this;
      }
      ValueSet neither = new Words(words, !others).and(new Words(them.words, !them.others));
      return neither instanceof Words none ? new Words(none.words, !none.others) : this;
    }
  }
}
