package org.huice.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huice.determination.Missing;
import org.huice.dossier.Fact;
import org.huice.money.Rate;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterRef;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.History;
import org.huice.policy.SettlementRule.Limit;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of settlement rules: from parameters on a day, and from facts.
 *
 * @param parameters those that rules name
 * @param limits those that limit by themselves, in 元
 * @param shares those that limit to a share of a field
 * @param units of the fields of money that rules name, by type and field
 */
record Sums(
    Map<ParameterRef, Parameter> parameters,
    Map<ParameterRef, OnDay<BigDecimal>> limits,
    Map<ParameterRef, OnDay<Rate>> shares,
    Map<String, Map<String, Unit>> units) {
  /** More than sums and shares that are decimals can have together. */
  private static final int DECIMALS = 20;

  static Sums of(
      Map<String, PolicyDocument> policies, List<SettlementRule> rules, Vocabulary vocabulary) {
    Sums sums = new Sums(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (SettlementRule rule : rules) {
      if (rule instanceof Highest highest) {
        sums.add(highest.keep(), policies);
      } else if (rule instanceof Ceiling ceiling) {
        sums.add(ceiling.limit().parameter(), policies);
        sums.add(ceiling.limit());
        sums.add(ceiling.limit().field(), vocabulary);
        History history = ceiling.history();
        sums.add(history == null ? null : history.amount(), vocabulary);
      }
    }
    return sums;
  }

  private void add(@Nullable ParameterRef ref, Map<String, PolicyDocument> policies) {
    PolicyDocument policy = ref == null ? null : policies.get(ref.policy());
    if (ref != null && policy != null && policy.parameters().containsKey(ref.name())) {
      parameters.put(ref, policy.parameters().get(ref.name()));
    }
  }

  private void add(Limit limit) {
    ParameterRef ref = limit.parameter();
    if (ref != null && limit.field() == null) {
      limits.put(ref, new OnDay<>(day -> value(ref, day).map(value -> base(ref, value))));
    } else if (ref != null) {
      shares.put(ref, new OnDay<>(day -> value(ref, day).map(value -> rate(ref, value))));
    }
  }

  private void add(@Nullable String field, Vocabulary vocabulary) {
    if (field != null) {
      for (FactType type : vocabulary.types().values()) {
        Unit unit = type.field(field).flatMap(Field::measure).orElse(Unit.YUAN);
        units.computeIfAbsent(type.name(), any -> new HashMap<>()).put(field, unit);
      }
    }
  }

  /** A limit as it is told: to the fen below where it is no decimal. */
  static BigDecimal told(BigDecimal limit) {
    return limit.scale() < DECIMALS ? limit : Fen.atMost(limit);
  }

  /** The plain number of a parameter, in its own unit: how many awards are paid. */
  Known<BigDecimal> number(ParameterRef ref, LocalDate date) {
    return value(ref, date).map(value -> plain(ref, value));
  }

  /** A limit in 元; of a share that is no decimal so many decimals that it is below it by no fen. */
  Known<BigDecimal> limit(Limit limit, Fact scope, LocalDate date) {
    ParameterRef parameter = limit.parameter();
    String field = limit.field();
    if (field == null) {
      return parameter == null ? Known.of(BigDecimal.ZERO) : named(limits, parameter).on(date);
    }
    Known<BigDecimal> base = money(scope, field);
    return parameter == null ? base : share(named(shares, parameter).on(date), base);
  }

  /** A field of money in 元. */
  Known<BigDecimal> money(Fact fact, String field) {
    Object value = fact.value(field);
    if (value instanceof BigDecimal number) {
      return Known.of(unit(fact, field).toBase(number));
    }
    return value instanceof Integer whole
        ? Known.of(unit(fact, field).toBase(new BigDecimal(whole)))
        : Known.missing(Missing.Kind.FACT, fact.name(field));
  }

  private Unit unit(Fact fact, String field) {
    return units.getOrDefault(fact.type().name(), Map.of()).getOrDefault(field, Unit.YUAN);
  }

  private static Known<BigDecimal> share(Known<Rate> rate, Known<BigDecimal> base) {
    if (rate.value() == null || base.value() == null) {
      SortedSet<Missing> missing = new TreeSet<>(rate.missing());
      missing.addAll(base.missing());
      return Known.missing(missing);
    }
    return Known.of(share(rate.value(), base.value()));
  }

  private static BigDecimal share(Rate rate, BigDecimal base) {
    return rate.isFinite()
        ? rate.times(base)
        : base.multiply(rate.numerator()).divide(rate.denominator(), DECIMALS, RoundingMode.FLOOR);
  }

  private static <T> OnDay<T> named(Map<ParameterRef, OnDay<T>> all, ParameterRef ref) {
    return Objects.requireNonNull(all.get(ref), ref::toString);
  }

  private BigDecimal base(ParameterRef ref, ParameterValue value) {
    return unit(ref).toBase(plain(ref, value));
  }

  private Rate rate(ParameterRef ref, ParameterValue value) {
    return value instanceof ParameterValue.Fraction fraction
        ? fraction.share()
        : Rate.of(plain(ref, value), unit(ref));
  }

  private Unit unit(ParameterRef ref) {
    return parameter(ref).orElseThrow(() -> unusable(ref)).unit();
  }

  private static BigDecimal plain(ParameterRef ref, ParameterValue value) {
    if (value instanceof ParameterValue.Plain number) {
      return number.number();
    }
    throw unusable(ref);
  }

  /** What the file of a policy says is checked when it is read. */
  private static IllegalArgumentException unusable(ParameterRef ref) {
    return new IllegalArgumentException("No number: " + ref);
  }

  private Known<ParameterValue> value(ParameterRef ref, LocalDate date) {
    return parameter(ref)
        .flatMap(parameter -> parameter.on(date))
        .filter(value -> !(value instanceof ParameterValue.Redacted))
        .map(Known::of)
        .orElseGet(() -> Known.missing(Missing.Kind.PARAMETER, ref.toString()));
  }

  private Optional<Parameter> parameter(ParameterRef ref) {
    return Optional.ofNullable(parameters.get(ref));
  }
}
