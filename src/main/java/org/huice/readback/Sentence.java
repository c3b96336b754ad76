package org.huice.readback;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a read-back, with what belongs below it.
 *
 * @param text without its number
 * @param grid a table below it; null where there is none
 * @param below sentences that are parts of it, numbered below its number
 */
public record Sentence(String text, @Nullable Grid grid, List<Sentence> below) {
  /** Keeps its own copy. */
  public Sentence {
    below = List.copyOf(below);
  }

  /** A sentence by itself. */
  static Sentence of(String text) {
    return new Sentence(text, null, List.of());
  }

  /** A sentence with parts. */
  static Sentence of(String text, List<Sentence> below) {
    return new Sentence(text, null, below);
  }

  /** Whether it is one line without parts. */
  boolean isPlain() {
    return grid == null && below.isEmpty();
  }

  /** Its text and that of all its parts and tables, in order. */
  public Stream<String> all() {
    Stream<String> cells =
        grid == null
            ? Stream.of()
            : Stream.concat(grid.header().stream(), grid.rows().stream().flatMap(List::stream));
    return Stream.of(Stream.of(text), cells, below.stream().flatMap(Sentence::all))
        .flatMap(each -> each);
  }
}
