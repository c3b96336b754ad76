package org.huice.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.crosscheck.OwnExpressions.Known;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.jspecify.annotations.Nullable;

/** A third reading of what is said of all facts of a type. */
record OwnQuantifiers(OwnWords words, OwnFacts facts) {
  OwnReading.State after(Conditional element, OwnReading.State state) {
    if (element instanceof Conditional.Accumulate accumulate) {
      return accumulate(accumulate, state);
    }
    return state.with(List.of(held(element, state.variables())));
  }

  private String held(Conditional element, Map<String, Known> bound) {
    if (element instanceof Conditional.Either either) {
      List<Truth> truths = either.branches().stream().map(branch -> truth(branch, bound)).toList();
      return OwnExpressions.letter(OwnExpressions.any(truths))
          + "("
          + String.join("", truths.stream().map(OwnExpressions::letter).toList())
          + ")";
    }
    return OwnExpressions.letter(truth(element, bound));
  }

  private Truth truth(Conditional element, Map<String, Known> bound) {
    if (element instanceof Conditional.Some some) {
      return OwnExpressions.any(truths(some.pattern(), bound));
    } else if (element instanceof Conditional.None none) {
      return OwnExpressions.opposite(OwnExpressions.any(truths(none.pattern(), bound)));
    } else if (element instanceof Conditional.Every every) {
      return OwnExpressions.all(truths(every.pattern(), bound));
    }
    throw new IllegalArgumentException("not read: " + element);
  }

  private List<Truth> truths(Conditional.Pattern pattern, Map<String, Known> bound) {
    OwnFacts.Candidates all = facts.candidates(pattern, bound);
    List<Truth> truths = new ArrayList<>();
    all.facts().forEach(fact -> truths.add(truth(pattern, fact, bound)));
    if (all.maybeMore()) {
      truths.add(Truth.UNKNOWN);
    }
    return truths;
  }

  private Truth truth(Conditional.Pattern pattern, Fact fact, Map<String, Known> bound) {
    OwnExpressions here = new OwnExpressions(words, fact, bound);
    return OwnExpressions.all(
        pattern.constraints().stream()
            .filter(constraint -> constraint.binding() == null)
            .map(constraint -> here.truth(constraint.expression()))
            .toList());
  }

  private OwnReading.State accumulate(Conditional.Accumulate element, OwnReading.State state) {
    OwnFacts.Candidates all = facts.candidates(element.source(), state.variables());
    boolean known = !all.maybeMore();
    List<Map<String, Known>> counted = new ArrayList<>();
    for (Fact fact : all.facts()) {
      Map<String, Known> bound = bound(element.source(), fact, state.variables());
      Truth truth = truth(element.source(), fact, bound);
      known &= truth != Truth.UNKNOWN;
      if (truth == Truth.TRUE) {
        counted.add(bound);
      }
    }
    for (Map<String, Known> bound : counted) {
      known &= element.results().stream().allMatch(result -> isKnown(result, bound));
    }
    OwnReading.State next = state;
    boolean exists = true;
    for (Conditional.Result result : element.results()) {
      Object figure = known ? figure(result, counted) : null;
      exists &= !known || figure != null;
      next = next.with(result.variable(), figure);
    }
    Truth truth = exists ? tested(element, known, next.variables()) : Truth.FALSE;
    return next.with(List.of(OwnExpressions.letter(truth)));
  }

  private Truth tested(Conditional.Accumulate element, boolean known, Map<String, Known> bound) {
    if (!known) {
      return Truth.UNKNOWN;
    }
    OwnExpressions here = new OwnExpressions(words, null, bound);
    return OwnExpressions.all(
        element.constraints().stream().map(test -> here.truth(test.expression())).toList());
  }

  private Map<String, Known> bound(
      Conditional.Pattern source, Fact fact, Map<String, Known> outer) {
    Map<String, Known> bound = new LinkedHashMap<>(outer);
    for (Constraint constraint : source.constraints()) {
      if (constraint.binding() != null) {
        OwnExpressions here = new OwnExpressions(words, fact, bound);
        bound.put(constraint.binding(), new Known(here.value(constraint.expression())));
      }
    }
    return bound;
  }

  private static boolean isKnown(Conditional.Result result, Map<String, Known> bound) {
    return result.of() == null || argument(result, bound) != null;
  }

  private static @Nullable BigDecimal argument(
      Conditional.Result result, Map<String, Known> bound) {
    return result.of() != null
            && bound.getOrDefault(result.of().name(), new Known(null)).value()
                instanceof BigDecimal number
        ? number
        : null;
  }

  private static @Nullable BigDecimal figure(
      Conditional.Result result, List<Map<String, Known>> counted) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Map<String, Known> bound : counted) {
      BigDecimal number = argument(result, bound);
      numbers.add(number == null ? BigDecimal.ONE : number);
    }
    return switch (result.function()) {
      case SUM, COUNT -> numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      case MIN -> numbers.stream().min(BigDecimal::compareTo).orElse(null);
      case MAX -> numbers.stream().max(BigDecimal::compareTo).orElse(null);
    };
  }
}
