package org.huice.sampling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a list.
 *
 * @param counts how many; each a range, both ends included
 */
record Nested(Shape nested, Weights<Span> counts) implements Generator {
  /** From one number to another, both included. */
  record Span(int least, int greatest) {}

  @Override
  public Value make(Scene scene) {
    Span span = counts.choose(scene.dice());
    int count = (int) scene.dice().between(span.least(), span.greatest());
    List<Made> facts = new ArrayList<>(count);
    @Nullable Made before = null;
    for (int i = 1; i <= count; i++) {
      before = Making.fact(nested, scene.nested(nested, i, before));
      facts.add(before);
    }
    return new Value.Facts(facts);
  }
}
