package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.huice.bench.common.BondKind;
import org.huice.bench.common.Brand;
import org.huice.bench.common.Credit;
import org.huice.bench.common.Green;
import org.huice.bench.common.Industry;
import org.huice.bench.common.LoanPurpose;
import org.huice.bench.common.ProjectKind;
import org.huice.bench.common.Title;
import org.huice.bench.hand.Rule.Share;
import org.jspecify.annotations.Nullable;

/** Readings in the words by which contenders are compared. */
final class ReasonWords {
  private ReasonWords() {}

  static String of(List<Reading> readings) {
    return readings.stream().map(ReasonWords::of).sorted().collect(Collectors.joining(" ; "));
  }

  private static String of(Reading reading) {
    return reading.rule() + " " + reading.truth() + " " + said("#", reading.conditions());
  }

  private static String said(String before, List<Condition> conditions) {
    return conditions.stream()
        .map(condition -> said(before, condition))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String said(String before, Condition it) {
    String about = it.of() == null ? it.about() : it.of() + "." + it.about();
    return before
        + it.number()
        + " "
        + it.truth()
        + " "
        + about
        + " "
        + it.operator()
        + " "
        + plain(it.required())
        + " "
        + plain(it.actual())
        + (it.parts().isEmpty() ? "" : " " + said(before + it.number() + ".", it.parts()));
  }

  private static String plain(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Share share) {
      return plain(share.part()) + "/" + plain(share.whole());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ReasonWords::plain).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Enum<?> option ? label(option) : String.valueOf(value);
  }

  private static String label(Enum<?> option) {
    return option instanceof ProjectKind kind
        ? kind.label()
        : option instanceof BondKind bond
            ? bond.label()
            : option instanceof LoanPurpose purpose ? purpose.label() : level(option);
  }

  private static String level(Enum<?> option) {
    return option instanceof Industry industry
        ? industry.label()
        : option instanceof Credit credit
            ? credit.label()
            : option instanceof Green green ? green.label() : honour(option);
  }

  private static String honour(Enum<?> option) {
    return option instanceof Title title
        ? title.label()
        : option instanceof Brand brand ? brand.label() : option.name();
  }
}
