package org.huice.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/** Reads from a ruling what an example, or a page, wants to know, whatever its kind. */
public final class Actual {
  private Actual() {}

  /** The amount a ruling states; null where it has none or only one so far. */
  public static @Nullable Amount amount(Ruling ruling) {
    if (ruling instanceof Ruling.Granted granted) {
      return granted.amount();
    }
    if (ruling instanceof Ruling.Charged charged) {
      return charged.amount();
    }
    return ruling instanceof Ruling.Discretionary open ? open.amount() : null;
  }

  static @Nullable Amount soFar(Ruling ruling) {
    return ruling instanceof Ruling.Undetermined open ? open.soFar() : null;
  }

  static @Nullable LocalDate from(Ruling ruling) {
    return ruling instanceof Ruling.Ordered ordered ? ordered.from() : null;
  }

  static List<String> missing(Ruling ruling) {
    return ruling instanceof Ruling.Undetermined open
        ? open.missing().stream().map(Missing::name).toList()
        : List.of();
  }

  /** The texts of all conditions that are false, with the texts of their false parts. */
  static List<String> failed(Ruling ruling) {
    return ruling.readings().stream()
        .flatMap(reading -> reading.conditions().stream())
        .flatMap(Actual::failed)
        .distinct()
        .toList();
  }

  private static Stream<String> failed(Condition condition) {
    return condition.truth() == Truth.FALSE
        ? Stream.concat(
            Stream.of(condition.text()), condition.parts().stream().flatMap(Actual::failed))
        : Stream.empty();
  }
}
