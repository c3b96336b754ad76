package org.huice.crosscheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A stream of choices that one seed determines. */
final class Choices {
  private final Random random;

  Choices(long seed) {
    this.random = new Random(seed);
  }

  /** One of them, each as likely as the others. */
  <T> T of(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  /** Whether something happens that does so in that many of a hundred cases. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A number from the least to the greatest, both included. */
  int between(int least, int greatest) {
    return least + random.nextInt(greatest - least + 1);
  }

  /** The same in another order. */
  <T> List<T> shuffled(List<T> list) {
    List<T> mixed = new ArrayList<>(list);
    Collections.shuffle(mixed, random);
    return mixed;
  }
}
