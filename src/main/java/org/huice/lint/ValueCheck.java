package org.huice.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.money.Band;
import org.huice.money.Rate;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.LookupTable;
import org.huice.policy.LookupTable.Cell;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Problem;

/**
 * Seeks each value of a parameter in what its clause quotes: the text, its reading, its source, and
 * what is assumed of it. A value that says by itself why it is assumed is not sought, nor one that
 * may be the number blacked out in the text.
 */
final class ValueCheck {
  private static final Pattern REDACTED =
      Pattern.compile("[*＊×xXＸ□■某]\\s*[十百千]?[万亿]?(?<unit>元|%|％|个百分点|平方米|亩|年|月|天|人|个|家|户|项)");

  private final PolicyDocument policy;
  private final Consumer<Problem> problems;
  private final Parameter parameter;
  private final String text;
  private final List<SaidNumber> said;

  ValueCheck(PolicyDocument policy, Parameter parameter, Consumer<Problem> problems) {
    this.policy = policy;
    this.problems = problems;
    this.parameter = parameter;
    this.text = text();
    this.said = SaidNumbers.of(text);
  }

  private String text() {
    Clause clause = policy.clauses().get(parameter.clause());
    return clause == null
        ? Objects.requireNonNullElse(policy.quote(parameter.clause()), "")
        : Stream.of(clause.text(), clause.reading(), clause.source(), clause.assumed())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
  }

  /** A value as it would stand in the text. */
  private record Sought(BigDecimal number, BigDecimal divisor, Unit unit, String written) {
    static Sought of(BigDecimal number, Unit unit) {
      return new Sought(number, BigDecimal.ONE, unit, number.toPlainString() + unit.symbol());
    }

    static Sought of(Rate rate, Unit unit) {
      return rate.isFinite()
          ? of(unit.fromBase(rate.times(BigDecimal.ONE)), unit)
          : new Sought(unit.fromBase(rate.numerator()), rate.denominator(), unit, rate.toString());
    }
  }

  /** Reports each value that stands nowhere. */
  void check() {
    if (parameter.assumed() != null) {
      return;
    }
    Set<String> missing = new LinkedHashSet<>();
    for (ParameterValue value : parameter.values().values()) {
      if (value instanceof ParameterValue.Day day) {
        if (!SaidDay.stands(day.day(), text, policy.inForce().first())) {
          missing.add(day.day().toString());
        }
      } else {
        sought(value).stream()
            .filter(one -> !stands(one))
            .map(Sought::written)
            .forEach(missing::add);
      }
    }
    if (!missing.isEmpty()) {
      problems.accept(
          Problem.at(
              parameter.declared(),
              DoubtProblem.PARAMETER_AGAINST_TEXT,
              parameter.name(),
              String.join("、", missing),
              parameter.clause()));
    }
  }

  /** The value may be what is blacked out, known from elsewhere. */
  private boolean isRedacted(Unit unit) {
    return REDACTED
        .matcher(text)
        .results()
        .map(found -> found.group(1).replace('％', '%').replace("个百", "百"))
        .anyMatch(symbol -> Unit.of(symbol).filter(unit::readsAs).isPresent());
  }

  private boolean stands(Sought sought) {
    return sought.number().signum() == 0
        || isRedacted(sought.unit())
        || said.stream()
            .anyMatch(one -> one.says(sought.number(), sought.divisor(), sought.unit()));
  }

  private List<Sought> sought(ParameterValue value) {
    Unit quantity = parameter.quantity() == null ? parameter.unit() : parameter.quantity();
    List<Sought> sought = new ArrayList<>();
    if (value instanceof ParameterValue.Plain plain) {
      sought.add(Sought.of(plain.number(), parameter.unit()));
    } else if (value instanceof ParameterValue.Fraction fraction) {
      sought.add(Sought.of(fraction.share(), parameter.unit()));
    } else if (value instanceof ParameterValue.Tiers tiers) {
      for (Tier tier : tiers.schedule().tiers()) {
        sought.add(Sought.of(tier.bound(), quantity));
        sought.add(Sought.of(tier.rate(), parameter.unit()));
      }
    } else if (value instanceof ParameterValue.Bands bands) {
      for (Band band : bands.bands()) {
        sought.add(Sought.of(band.bound(), quantity));
        sought.add(Sought.of(band.pays(), parameter.unit()));
      }
    } else if (value instanceof ParameterValue.Table table) {
      rows(table.table(), sought);
    }
    return sought;
  }

  private void rows(LookupTable table, List<Sought> sought) {
    for (LookupTable.Row row : table.rows()) {
      sought.add(Sought.of(row.pays(), parameter.unit()));
      for (int i = 0; i < row.cells().size(); i++) {
        if (row.cells().get(i) instanceof Cell.Between between) {
          Unit unit = table.keys().get(i).unit();
          Stream.of(between.low(), between.high())
              .filter(Objects::nonNull)
              .forEach(bound -> sought.add(Sought.of(bound, unit)));
        }
      }
    }
  }
}
