package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.huice.tree.Sha256;
import org.junit.jupiter.api.Test;

class SampleTest {
  @Property(tries = 50)
  void draws_those_with_the_smallest_hashes(
      @ForAll String seed,
      @ForAll @IntRange(max = 40) int many,
      @ForAll @IntRange(max = 60) int of) {
    long[] naive =
        LongStream.rangeClosed(1, of)
            .boxed()
            .sorted(
                Comparator.comparing(
                    number -> Sha256.hex((seed + ":" + number).getBytes(StandardCharsets.UTF_8))))
            .limit(many)
            .mapToLong(Long::longValue)
            .sorted()
            .toArray();
    assertThat(new Sample(seed).draw(LongStream.rangeClosed(1, of), many)).isEqualTo(naive);
  }

  @Test
  void another_seed_draws_others() {
    assertThat(new Sample("甲").draw(LongStream.rangeClosed(1, 1000), 10))
        .hasSize(10)
        .isNotEqualTo(new Sample("乙").draw(LongStream.rangeClosed(1, 1000), 10));
  }
}
