package org.huice.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huice.drl.Comparison;

/** Sets of values hold what they should; checked point by point, halves between whole numbers. */
class ValueSetTest {
  private static final List<String> WORDS = List.of("甲", "乙", "丙");

  @Provide
  Arbitrary<ValueSet.Numbers> numbers() {
    Arbitrary<ValueSet.Numbers> one =
        Combinators.combine(
                Arbitraries.of(Comparison.values()), Arbitraries.integers().between(0, 6))
            .as((operator, bound) -> ValueSet.Numbers.of(operator, BigDecimal.valueOf(bound)));
    return Combinators.combine(one, one, Arbitraries.of(true, false))
        .as((a, b, both) -> (ValueSet.Numbers) (both ? a.and(b) : a.or(b)));
  }

  @Provide
  Arbitrary<ValueSet.Words> words() {
    return Combinators.combine(Arbitraries.of(WORDS).set(), Arbitraries.of(true, false))
        .as(ValueSet.Words::new);
  }

  private static boolean holds(ValueSet.Numbers set, BigDecimal point) {
    return set.parts().stream().anyMatch(part -> part.and(Interval.only(point)).isPresent());
  }

  private static boolean holds(ValueSet.Words set, String word) {
    return set.words().contains(word) != set.others();
  }

  @Property
  void numbers_in_both_and_in_either(
      @ForAll("numbers") ValueSet.Numbers one, @ForAll("numbers") ValueSet.Numbers other) {
    ValueSet.Numbers both = (ValueSet.Numbers) one.and(other);
    ValueSet.Numbers either = (ValueSet.Numbers) one.or(other);
    for (int half = -2; half <= 14; half++) {
      BigDecimal point = new BigDecimal(half).divide(new BigDecimal(2));
      assertThat(holds(both, point)).isEqualTo(holds(one, point) && holds(other, point));
      assertThat(holds(either, point)).isEqualTo(holds(one, point) || holds(other, point));
    }
  }

  @Property
  void a_number_between_two_parts_is_in_a_gap_or_in_a_part(
      @ForAll("numbers") ValueSet.Numbers set) {
    ValueSet.Numbers gaps = new ValueSet.Numbers(set.gaps());
    if (!set.isEmpty() && set.parts().get(0).low() == null) {
      for (int half = -2; half <= 14; half++) {
        BigDecimal point = new BigDecimal(half).divide(new BigDecimal(2));
        assertThat(holds(gaps, point) && holds(set, point)).isFalse();
      }
    }
    assertThat(gaps.and(set).isEmpty()).isTrue();
  }

  @Property
  void only_whole_numbers_are_left(@ForAll("numbers") ValueSet.Numbers set) {
    for (int number = -1; number <= 7; number++) {
      BigDecimal point = BigDecimal.valueOf(number);
      assertThat(holds(set.whole(), point)).isEqualTo(holds(set, point));
    }
    assertThat(
            new ValueSet.Numbers(
                    List.of(new Interval(BigDecimal.ONE, true, new BigDecimal(2), true)))
                .whole()
                .isEmpty())
        .isTrue();
  }

  @Property
  void words_in_both_and_in_either(
      @ForAll("words") ValueSet.Words one, @ForAll("words") ValueSet.Words other) {
    ValueSet.Words both = (ValueSet.Words) one.and(other);
    ValueSet.Words either = (ValueSet.Words) one.or(other);
    for (String word : List.of("甲", "乙", "丙", "丁")) {
      assertThat(holds(both, word)).isEqualTo(holds(one, word) && holds(other, word));
      assertThat(holds(either, word)).isEqualTo(holds(one, word) || holds(other, word));
    }
    assertThat(new ValueSet.Words(Set.of(), false).isEmpty()).isTrue();
  }
}
