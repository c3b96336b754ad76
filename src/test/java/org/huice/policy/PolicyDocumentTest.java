package org.huice.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huice.money.Rounding;
import org.huice.money.Unit;
import org.huice.problem.Place;
import org.junit.jupiter.api.Test;

class PolicyDocumentTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  @Test
  void a_period_includes_its_first_and_last_day() {
    Period period = new Period(FIRST, LAST, null);

    assertThat(period.startsAfter(FIRST.minusDays(1))).isTrue();
    assertThat(period.startsAfter(FIRST)).isFalse();
    assertThat(period.endedBefore(LAST)).isFalse();
    assertThat(period.endedBefore(LAST.plusDays(1))).isTrue();
  }

  @Test
  void an_open_period_neither_starts_nor_ends() {
    Period open = new Period(null, null, null);

    assertThat(open.startsAfter(LocalDate.MIN)).isFalse();
    assertThat(open.endedBefore(LocalDate.MAX)).isFalse();
  }

  @Test
  void a_city_covers_its_districts_and_no_other_city() {
    Jurisdiction city = new Jurisdiction("410100", null);

    assertThat(city.covers("410102")).isTrue();
    assertThat(city.covers("410202")).isFalse();
    assertThat(new Jurisdiction("410000", null).covers("410202")).isTrue();
    assertThat(new Jurisdiction("410102", null).covers("410103")).isFalse();
    assertThat(new Jurisdiction(Jurisdiction.NATIONAL, null).covers("110101")).isTrue();
  }

  @Test
  void a_parameter_has_the_latest_value_that_has_started() {
    Parameter parameter = parameter("20");

    assertThat(parameter.on(FIRST.minusDays(1))).isEmpty();
    assertThat(parameter.on(FIRST)).contains(plain("20"));
    assertThat(parameter.on(LAST)).contains(plain("20"));
  }

  @Test
  void with_replaces_the_parameters_it_names_and_nothing_else() {
    PolicyDocument document = document(Map.of("比例", parameter("20"), "上限", parameter("5")));

    PolicyDocument changed = document.with(Map.of("比例", parameter("15")));

    assertThat(on(changed, "比例")).contains(plain("15"));
    assertThat(on(changed, "上限")).contains(plain("5"));
    assertThat(changed.with(document.parameters())).isEqualTo(document);
  }

  private static Optional<ParameterValue> on(PolicyDocument document, String name) {
    return Optional.ofNullable(document.parameters().get(name)).flatMap(one -> one.on(FIRST));
  }

  private static ParameterValue plain(String number) {
    return new ParameterValue.Plain(new BigDecimal(number));
  }

  private static Parameter parameter(String number) {
    TreeMap<LocalDate, ParameterValue> values = new TreeMap<>(Map.of(FIRST, plain(number)));
    return new Parameter(
        "比例",
        Unit.PERCENT,
        null,
        "一",
        false,
        List.of(),
        values,
        null,
        null,
        Place.of("policy.yaml"));
  }

  private static PolicyDocument document(Map<String, Parameter> parameters) {
    return new PolicyDocument(
        "光伏",
        "讲话",
        "市政府",
        null,
        PolicyDocument.Status.IN_FORCE,
        new Period(FIRST, LAST, null),
        new Jurisdiction("410100", null),
        PolicyDocument.Level.CITY,
        null,
        Rounding.FEN_HALF_UP,
        new Elapsed(true, true, null),
        Map.of(),
        parameters,
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }
}
