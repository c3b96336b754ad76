package org.huice.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huice.determination.Condition;
import org.huice.determination.Measure;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.money.Amount;
import org.huice.ruleset.Expected.Target;
import org.jspecify.annotations.Nullable;

/** Reads from a ruling what an example, or a page, wants to know, whatever its kind. */
public final class Actual {
  private Actual() {}

  /** The amount a ruling states; null where it has none, only one so far, or one that is lost. */
  public static @Nullable Amount amount(Ruling ruling) {
    return isLost(ruling) || ruling instanceof Ruling.Undetermined ? null : ruling.amount();
  }

  /** What would have been paid, of an award that is not; null for everything else. */
  public static @Nullable Amount lost(Ruling ruling) {
    return isLost(ruling) ? ruling.amount() : null;
  }

  private static boolean isLost(Ruling ruling) {
    return ruling instanceof Ruling.Superseded || ruling instanceof Ruling.Barred;
  }

  static @Nullable Amount soFar(Ruling ruling) {
    return ruling instanceof Ruling.Undetermined open ? open.soFar() : null;
  }

  static @Nullable LocalDate from(Ruling ruling) {
    return ruling instanceof Ruling.Ordered ordered ? ordered.from() : null;
  }

  static Target target(Ruling.Reported report) {
    Measure measure = report.measure();
    return new Target(measure.operator(), measure.target(), measure.unit());
  }

  static List<String> missing(Ruling ruling) {
    return ruling instanceof Ruling.Undetermined open
        ? open.missing().stream().map(Missing::name).toList()
        : List.of();
  }

  /**
   * The texts of all conditions that are false, with the texts of their false parts. Of a whole of
   * several conditions only its parts: its own text names those too that hold.
   */
  static List<String> failed(Ruling ruling) {
    return ruling.readings().stream()
        .flatMap(reading -> reading.conditions().stream())
        .flatMap(Actual::failed)
        .distinct()
        .toList();
  }

  private static Stream<String> failed(Condition condition) {
    if (condition.truth() != Truth.FALSE) {
      return Stream.empty();
    }
    List<String> parts = condition.parts().stream().flatMap(Actual::failed).toList();
    return switch (condition.operator()) {
      case "accumulate" -> parts.isEmpty() ? withoutValue(condition) : parts.stream();
      case "&&", "||", "or" -> parts.stream();
      default -> Stream.concat(Stream.of(condition.text()), parts.stream());
    };
  }

  // The least of nothing is what makes its accumulate false, though no comparison with it is.
  private static Stream<String> withoutValue(Condition accumulate) {
    List<String> open =
        accumulate.parts().stream()
            .filter(part -> part.truth() == Truth.UNKNOWN)
            .map(Condition::text)
            .toList();
    return open.isEmpty() ? Stream.of(accumulate.text()) : open.stream();
  }
}
