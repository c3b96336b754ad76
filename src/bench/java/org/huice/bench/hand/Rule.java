package org.huice.bench.hand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huice.bench.common.Setting;
import org.jspecify.annotations.Nullable;

/** Holds a rule against facts, condition by condition. */
final class Rule {
  private final String name;
  private final List<Condition> conditions = new ArrayList<>();
  private boolean truth = true;
  private int number;

  Rule(String name) {
    this.name = name;
  }

  Reading reading() {
    return new Reading(name, truth, conditions);
  }

  List<Condition> conditions() {
    return conditions;
  }

  Rule same(Subject of, String field, Object required, Object actual) {
    return test("==", required.equals(actual), of, field, required, actual);
  }

  Rule in(Subject of, String field, List<?> required, Object actual) {
    return test("in", required.contains(actual), of, field, required, actual);
  }

  Rule above(Subject of, String field, BigDecimal bound, BigDecimal actual) {
    return test(">", actual.compareTo(bound) > 0, of, field, bound, actual);
  }

  Rule atLeast(@Nullable Subject of, @Nullable String field, BigDecimal least, BigDecimal actual) {
    return test(">=", actual.compareTo(least) >= 0, of, field, least, actual);
  }

  Rule elapsed(Subject of, String field, LocalDate complete) {
    boolean is = !Setting.DAY.isBefore(complete);
    return test("elapsed", is, of, field, complete, Setting.DAY);
  }

  /** That something does not hold. */
  Rule not(Rule part) {
    return group("!", !part.truth, null, null, part.conditions);
  }

  Rule shareAtLeast(Subject of, String field, BigDecimal least, BigDecimal part, BigDecimal whole) {
    boolean is = part.compareTo(whole.multiply(least)) >= 0;
    return test("shareAtLeast", is, of, field, least, new Share(part, whole));
  }

  Rule test(
      String operator,
      boolean is,
      @Nullable Subject of,
      @Nullable String about,
      @Nullable Object required,
      @Nullable Object actual) {
    return add(new Condition(next(), is, operator, of, about, required, actual, List.of()));
  }

  /** A condition with parts. */
  Rule group(
      String operator,
      boolean is,
      @Nullable String about,
      @Nullable Object actual,
      List<Condition> parts) {
    return add(new Condition(next(), is, operator, null, about, null, actual, parts));
  }

  /** Passes over a number that the rule gives to something that tests nothing. */
  Rule skip() {
    number++;
    return this;
  }

  private int next() {
    return ++number;
  }

  private Rule add(Condition condition) {
    conditions.add(condition);
    truth &= condition.truth();
    return this;
  }

  /** A part of a whole. */
  record Share(BigDecimal part, BigDecimal whole) {}
}
