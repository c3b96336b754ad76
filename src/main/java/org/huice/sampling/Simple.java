package org.huice.sampling;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Generators of a line or two. */
sealed interface Simple extends Generator {
  /** One of several words. */
  record Word(Weights<Value> words) implements Simple {
    @Override
    public Value make(Scene scene) {
      return words.choose(scene.dice());
    }
  }

  /** Yes for that many of a million. */
  record Yes(int parts) implements Simple {
    private static final Value ON = new Value.Flag(true);
    private static final Value OFF = new Value.Flag(false);

    @Override
    public Value make(Scene scene) {
      return scene.dice().hits(parts) ? ON : OFF;
    }
  }

  /** A number that grows by one from each fact of a list to the next. */
  record Counted(long first) implements Simple {
    @Override
    public Value make(Scene scene) {
      return new Value.Figure(first + scene.number() - 1, 0);
    }
  }

  /**
   * Another generator for each word of another field.
   *
   * @param otherwise where it holds none of the words; null where there is then no value
   */
  record Cases(Slot by, Map<String, Generator> cases, @Nullable Generator otherwise)
      implements Simple {
    @Override
    public @Nullable Value make(Scene scene) {
      Generator chosen = cases.getOrDefault(scene.shown(by), otherwise);
      return chosen == null ? null : chosen.make(scene);
    }

    /** Every case of a list makes facts of one shape. */
    @Override
    public @Nullable Shape nested() {
      return Stream.concat(cases.values().stream(), Stream.ofNullable(otherwise))
          .flatMap(generator -> Stream.ofNullable(generator.nested()))
          .findFirst()
          .orElse(null);
    }
  }

  /** Pieces of text, one after the other. */
  record Joined(List<Piece> pieces) implements Simple {
    @Override
    public Value make(Scene scene) {
      StringBuilder text = new StringBuilder();
      pieces.forEach(piece -> piece.add(scene, text));
      return new Value.Text(text.toString());
    }
  }
}
