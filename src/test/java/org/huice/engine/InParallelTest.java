package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InParallelTest {
  private static final List<Integer> MANY = IntStream.range(0, 100).boxed().toList();

  @Test
  void what_comes_of_each_is_in_their_order() {
    assertThat(InParallel.map(MANY, number -> number * 2))
        .isEqualTo(MANY.stream().map(number -> number * 2).toList());
    assertThat(InParallel.map(List.of(), number -> number)).isEmpty();
  }

  @Test
  void of_several_that_fail_the_first_in_their_order_is_told() {
    assertThatThrownBy(() -> InParallel.map(MANY, InParallelTest::refuseFromFiftyOn))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("50");
    assertThatThrownBy(() -> InParallel.map(MANY, InParallelTest::fail))
        .isInstanceOf(NoClassDefFoundError.class);
  }

  private static int refuseFromFiftyOn(int number) {
    if (number >= 50) {
      throw new IllegalStateException(String.valueOf(number));
    }
    return number;
  }

  private static int fail(int number) {
    throw new NoClassDefFoundError(String.valueOf(number));
  }
}
