package org.huice.pool;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.dossier.Fact;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a pool reads of a claim's subject or, where its type has none of the name, of the nearest
 * fact that owns it.
 *
 * @param known by field: numbers in base units (元, 平方米, a share) without trailing zeros, days as
 *     {@code 2026-03-01}
 * @param missing what nobody stated: {@code 企业[9141…].亩均税收}
 */
record Figures(SortedMap<String, String> known, List<String> missing) {

  /**
   * Those of a subject.
   *
   * @param subject null, or the applicant where the ruling stands for subjects that are not known;
   *     a field that neither it nor an owner has is then left out, since the ruling says itself
   *     what is missing
   */
  static Figures of(Collection<String> fields, @Nullable Fact subject) {
    SortedMap<String, String> known = new TreeMap<>();
    List<String> missing = new ArrayList<>();
    for (String field : fields) {
      Fact holder = holder(subject, field);
      if (holder != null) {
        figure(holder, field)
            .ifPresentOrElse(
                figure -> known.put(field, figure), () -> missing.add(holder.name(field)));
      }
    }
    return new Figures(known, missing);
  }

  private static @Nullable Fact holder(@Nullable Fact subject, String field) {
    Fact fact = subject;
    while (fact != null && fact.type().field(field).isEmpty()) {
      fact = fact.owner();
    }
    return fact;
  }

  /** The number or day of a field; empty where it is absent. */
  static Optional<String> figure(Fact fact, String field) {
    Object value = fact.value(field);
    if (value instanceof LocalDate day) {
      return Optional.of(day.toString());
    }
    return value instanceof Number number
        ? Optional.of(inBaseUnits(fact, field, new BigDecimal(number.toString())))
        : Optional.empty();
  }

  private static String inBaseUnits(Fact fact, String field, BigDecimal number) {
    return fact.type()
        .field(field)
        .flatMap(Field::measure)
        .map(unit -> unit.toBase(number))
        .orElse(number)
        .stripTrailingZeros()
        .toPlainString();
  }
}
