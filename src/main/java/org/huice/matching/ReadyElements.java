package org.huice.matching;

import java.util.List;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.vocabulary.Vocabulary;

/** Makes ready what is no plain pattern and binds nothing. */
record ReadyElements(Vocabulary vocabulary) {
  ReadyTest of(Conditional element, Names names) {
    if (element instanceof Conditional.Some some) {
      return some(pattern(some.pattern(), names));
    }
    if (element instanceof Conditional.None none) {
      ReadyTest some = some(pattern(none.pattern(), names));
      return frame -> some.of(frame).not();
    }
    if (element instanceof Conditional.Every every) {
      return every(pattern(every.pattern(), names));
    }
    if (element instanceof Conditional.Either either) {
      return ReadyTests.any(
          either.branches().stream().map(branch -> of(branch, names)).toArray(ReadyTest[]::new));
    }
    if (element instanceof Conditional.Grouped grouped) {
      ReadyTest all = group(grouped.all(), names);
      return grouped.wanted() ? all : frame -> all.of(frame).not();
    }
    throw new IllegalArgumentException("binds something: " + element.place());
  }

  private ReadyPattern pattern(Conditional.Pattern pattern, Names names) {
    return new ReadyPattern(pattern, vocabulary, names);
  }

  private static ReadyTest some(ReadyPattern pattern) {
    return frame -> {
      Truth greatest = Truth.FALSE;
      for (Fact fact : pattern.facts(frame)) {
        greatest = greatest.or(pattern.hold(frame, fact));
        if (greatest == Truth.TRUE) {
          return Truth.TRUE;
        }
      }
      return pattern.isWhole(frame) ? greatest : Truth.UNKNOWN;
    };
  }

  private static ReadyTest every(ReadyPattern pattern) {
    return frame -> {
      Truth least = Truth.TRUE;
      for (Fact fact : pattern.facts(frame)) {
        least = pattern.takes(fact) ? least.and(pattern.hold(frame, fact)) : least;
        if (least == Truth.FALSE) {
          return Truth.FALSE;
        }
      }
      return pattern.isWhole(frame) ? least : Truth.UNKNOWN;
    };
  }

  /** Whether some facts meet all that is left of a group. */
  private ReadyTest group(List<Conditional> left, Names names) {
    if (left.isEmpty()) {
      return frame -> Truth.TRUE;
    }
    List<Conditional> rest = left.subList(1, left.size());
    if (left.get(0) instanceof Conditional.Pattern first) {
      ReadyPattern pattern = pattern(first, names);
      return joined(pattern, group(rest, pattern.names()));
    }
    ReadyTest[] both = {of(left.get(0), names), group(rest, names)};
    return frame -> ReadyTest.all(both, frame);
  }

  private static ReadyTest joined(ReadyPattern pattern, ReadyTest rest) {
    return frame -> {
      Truth greatest = Truth.FALSE;
      for (Fact fact : pattern.facts(frame)) {
        Truth truth = pattern.hold(frame, fact);
        if (truth != Truth.FALSE) {
          greatest = greatest.or(truth.and(rest.of(frame)));
        }
        if (greatest == Truth.TRUE) {
          return Truth.TRUE;
        }
      }
      if (greatest == Truth.FALSE && !pattern.isWhole(frame)) {
        pattern.assume(frame);
        greatest = Truth.UNKNOWN.and(rest.of(frame));
      }
      return greatest;
    };
  }
}
