package org.huice.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.page.Markup;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** The middle of the page: by policy, by class, by pool, by cause. */
final class PageTotals {
  private static final List<String> SUMS =
      List.of(
          "#granted", "#after", "#change", "#charged", "#winners", "#losers", "#open", "#closed");

  private final Words words;
  private final Markup page;
  private final Charts charts;
  private final Figures figures;

  PageTotals(Words words, Markup page, Charts charts) {
    this.words = words;
    this.page = page;
    this.charts = charts;
    this.figures = new Figures(words);
  }

  void of(Comparison comparison) {
    policies(comparison);
    classes(comparison.classes());
    pools(comparison.pools());
    causes(comparison.causes());
  }

  private void policies(Comparison comparison) {
    List<PolicyDelta> policies = comparison.policies();
    page.element("h2", words.say("policies"));
    if (!policies.isEmpty()) {
      charts.bars(
          "policies",
          policies.stream().map(PolicyDelta::policy).toList(),
          policies.stream().map(policy -> granted(policy.delta())).toList());
    }
    Rows rows = new Rows(words, page, columns("policy"));
    policies.forEach(policy -> rows.row(cells(policy.policy(), policy.delta())));
    rows.sum(cells(words.say("total"), comparison.total())).end();
    page.element("p", words.say("policies.note"), "note");
  }

  private static BigDecimal granted(Delta delta) {
    return delta.change().granted().total();
  }

  private static List<String> columns(String first) {
    List<String> columns = new ArrayList<>(List.of(first));
    columns.addAll(SUMS);
    return columns;
  }

  private List<String> cells(String name, Delta delta) {
    return List.of(
        name,
        figures.sum(delta.base().granted()),
        figures.sum(delta.head().granted()),
        figures.change(delta.change().granted()),
        figures.change(delta.change().charged()),
        figures.count(delta.applicants(Change.WINNER)),
        figures.count(delta.applicants(Change.LOSER)),
        figures.count(delta.applicants(Change.NEWLY_UNDETERMINED)),
        figures.count(delta.applicants(Change.NEWLY_DETERMINED)));
  }

  private void classes(List<ClassDelta> classes) {
    if (classes.isEmpty()) {
      return;
    }
    page.element("h2", words.say("classes"));
    Map<String, List<ClassDelta>> byField = new LinkedHashMap<>();
    classes.forEach(
        one -> byField.computeIfAbsent(one.field(), field -> new ArrayList<>()).add(one));
    byField.forEach(this::field);
  }

  private void field(String field, List<ClassDelta> classes) {
    page.element("h3", field);
    charts.bars(
        "classes",
        classes.stream().map(one -> value(one.value())).toList(),
        classes.stream().map(one -> granted(one.delta())).toList());
    Rows rows = new Rows(words, page, columns("class"));
    classes.forEach(one -> rows.row(cells(value(one.value()), one.delta())));
    rows.end();
  }

  private String value(String value) {
    return value.isEmpty() ? words.say("class.none") : value;
  }

  private void pools(List<PoolDelta> pools) {
    if (pools.isEmpty()) {
      return;
    }
    page.element("h2", words.say("pools"));
    Rows rows =
        new Rows(
            words,
            page,
            List.of(
                "pool", "#due", "#budget", "#room", "#due.after", "#budget.after", "#room.after"));
    for (PoolDelta pool : pools) {
      rows.row(
          List.of(
              pool.pool(),
              figures.sum(pool.base()),
              figures.yuan(pool.baseBudget()),
              room(pool.baseBudget(), pool.base()),
              figures.sum(pool.head()),
              figures.yuan(pool.headBudget()),
              room(pool.headBudget(), pool.head())));
    }
    rows.end();
    page.element("p", words.say("pools.note"), "note");
  }

  private String room(@Nullable BigDecimal budget, Split due) {
    if (budget == null) {
      return words.say("none");
    }
    BigDecimal room = budget.subtract(due.total());
    return words.say(room.signum() < 0 ? "room.short" : "room.left", figures.yuan(room.abs()));
  }

  private void causes(List<CauseDelta> causes) {
    page.element("h2", words.say("causes"));
    Rows rows =
        new Rows(
            words, page, List.of("policy", "clause", "why", "#matters", "#change", "#charged"));
    for (CauseDelta cause : causes) {
      rows.row(
          List.of(
              cause.policy(),
              cause.clause(),
              cause.example() ? words.say("causes.example", cause.why()) : cause.why(),
              figures.count(cause.matters()),
              figures.change(cause.change().granted()),
              figures.change(cause.change().charged())));
    }
    rows.none(causes.isEmpty()).end();
    page.element("p", words.say("causes.note"), "note");
  }
}
