package org.huice.matching;

import java.math.BigDecimal;
import java.util.List;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Aggregate;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** An {@code accumulate}, made ready once to reckon with many facts; binds what they come to. */
final class ReadyAccumulation implements ReadyTest {
  private final ReadyPattern source;
  private final Sum[] sums;
  private final ReadyTest[] constraints;
  private final Names names;

  /**
   * One figure.
   *
   * @param number of the name that it is bound to, which holds it on the way too
   * @param of the number of what is summed or compared; null for the number of facts
   */
  private record Sum(int number, Aggregate function, @Nullable Integer of) {
    void begin(Frame frame) {
      frame.set(number, function == Aggregate.SUM ? BigDecimal.ZERO : null);
    }

    /** Adds what one fact counts for; false where that is not known. */
    boolean add(Frame frame) {
      Object value = of == null ? null : frame.get(of);
      if (value != null && function != Aggregate.COUNT) {
        frame.set(number, joined((BigDecimal) frame.get(number), (BigDecimal) value));
      }
      return of == null || value != null;
    }

    private BigDecimal joined(@Nullable BigDecimal before, BigDecimal next) {
      if (before == null) {
        return next;
      }
      return switch (function) {
        case MIN -> before.compareTo(next) <= 0 ? before : next;
        case MAX -> before.compareTo(next) >= 0 ? before : next;
        default -> before.add(next);
      };
    }

    /** Whether there is such a figure: there is no least and no greatest of nothing. */
    Truth end(Frame frame, int counted) {
      if (of == null || function == Aggregate.COUNT) {
        frame.set(number, BigDecimal.valueOf(counted));
      }
      return Truth.of(frame.get(number) != null);
    }

    void forget(Frame frame) {
      frame.set(number, null);
    }
  }

  ReadyAccumulation(Conditional.Accumulate accumulate, Vocabulary vocabulary, Names names) {
    this.source = new ReadyPattern(accumulate.source(), vocabulary, names);
    Names inner = names.outside();
    List<Conditional.Result> results = accumulate.results();
    this.sums = new Sum[results.size()];
    for (int index = 0; index < sums.length; index++) {
      Conditional.Result result = results.get(index);
      Expression.Variable argument = result.of();
      inner = inner.with(result.variable());
      Integer of = argument == null ? null : source.names().of(argument.name());
      sums[index] = new Sum(inner.of(result.variable()), result.function(), of);
    }
    this.names = inner;
    this.constraints = ReadyTests.ofAll(accumulate.constraints(), inner);
  }

  /** The names that are known after it. */
  Names names() {
    return names;
  }

  @Override
  public Truth of(Frame frame) {
    boolean known = source.isWhole(frame);
    int counted = 0;
    for (Sum sum : sums) {
      sum.begin(frame);
    }
    for (Fact fact : source.facts(frame)) {
      Truth truth = source.hold(frame, fact);
      if (truth != Truth.FALSE) {
        known = known && truth == Truth.TRUE && add(frame);
        counted++;
      }
    }
    return figures(frame, known, counted).and(ReadyTest.all(constraints, frame));
  }

  private boolean add(Frame frame) {
    boolean known = true;
    for (Sum sum : sums) {
      known &= sum.add(frame);
    }
    return known;
  }

  private Truth figures(Frame frame, boolean known, int counted) {
    Truth truth = known ? Truth.TRUE : Truth.UNKNOWN;
    for (Sum sum : sums) {
      if (known) {
        truth = truth.and(sum.end(frame, counted));
      } else {
        sum.forget(frame);
      }
    }
    return truth;
  }
}
