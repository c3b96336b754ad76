package org.huice.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
  @Test
  void mixes_like_the_published_generator() {
    assertThat(Dice.mix(0x9E3779B97F4A7C15L)).isEqualTo(0xE220A8397B1DCDAFL);
    assertThat(Dice.mix(0x3C6EF372FE94F82AL)).isEqualTo(0x6E789E6AA1B965F4L);
  }

  @Test
  void the_same_seed_and_entry_throw_the_same() {
    assertThat(Dice.of(7, 3).below(1_000_000)).isEqualTo(Dice.of(7, 3).below(1_000_000));
  }

  @Test
  void neighbouring_entries_do_not_throw_the_same_one_throw_later() {
    Dice first = Dice.of(1, 1);
    first.below(1_000_000_000);

    assertThat(first.below(1_000_000_000)).isNotEqualTo(Dice.of(1, 2).below(1_000_000_000));
  }

  @Test
  void both_ends_of_a_range_occur_and_nothing_outside() {
    Dice dice = Dice.of(1, 1);
    Set<Long> even = new HashSet<>();
    Set<Long> doubling = new HashSet<>();
    IntStream.range(0, 2_000)
        .forEach(
            i -> {
              even.add(dice.between(-2, 3));
              doubling.add(dice.doubling(3, 9));
            });

    assertThat(even).containsExactlyInAnyOrder(-2L, -1L, 0L, 1L, 2L, 3L);
    assertThat(doubling).containsExactlyInAnyOrder(3L, 4L, 5L, 6L, 7L, 8L, 9L);
  }

  @Test
  void each_doubling_is_about_as_frequent() {
    Dice dice = Dice.of(1, 1);
    long low =
        IntStream.range(0, 10_000)
            .filter(i -> dice.doubling(1 << 10, (1 << 20) - 1) < 1 << 15)
            .count();

    assertThat(low).isBetween(4_800L, 5_200L);
  }

  @Test
  void a_share_of_none_and_of_all() {
    Dice dice = Dice.of(1, 1);

    assertThat(IntStream.range(0, 1_000).anyMatch(i -> dice.hits(0))).isFalse();
    assertThat(IntStream.range(0, 1_000).allMatch(i -> dice.hits(1_000_000))).isTrue();
  }
}
