package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.cases.Item;
import org.huice.cases.PolicyCoverage.ClauseCoverage;
import org.huice.cases.PolicyCoverage.RuleCoverage;
import org.huice.cases.Tally;
import org.huice.explanation.UsedParameter;
import org.huice.policy.Clause;
import org.huice.policy.Parameter;
import org.huice.policy.PolicyDocument;

/**
 * One clause on a page of coverage: its text and parameters beside its rules, whose covered parts
 * are marked by line, colour and sign; below both every part with the examples that show it.
 *
 * @param numbers of the examples, by their sentences
 */
record CoverageClause(
    Words words, Markup page, PolicyDocument document, Map<String, Integer> numbers) {
  private static final String YES = "✓";
  private static final String NO = "✗";
  private static final String NEVER = "—";

  void of(Clause clause, ClauseCoverage coverage) {
    Tally tally = Tally.of(coverage.items());
    page.open("section", "clause");
    page.element(
        "h3",
        words.say(
            "coverage.page.clause",
            clause.id(),
            CoverageTable.percent(tally, words),
            CoverageTable.of(tally)));
    page.open("div", "sides").open("div", "law");
    page.element("blockquote", clause.text());
    String reading = clause.reading();
    if (reading != null) {
      page.element("p", words.say("coverage.page.reading", reading), "note");
    }
    parameters(clause, coverage);
    page.close().open("div", "rule");
    coverage.rules().forEach(rule -> source(rule, coverage));
    page.close().close();
    table(coverage.items());
    page.close();
  }

  /** Those that the clause states or its rules name, with all their values. */
  private void parameters(Clause clause, ClauseCoverage coverage) {
    List<Parameter> own =
        document.parameters().values().stream()
            .filter(one -> one.clause().equals(clause.id()) || isNamed(one, coverage))
            .toList();
    if (own.isEmpty()) {
      return;
    }
    page.element("h4", words.say("coverage.page.parameters"));
    page.open("ul");
    own.forEach(parameter -> parameter(parameter, coverage));
    page.close();
  }

  private static boolean isNamed(Parameter parameter, ClauseCoverage coverage) {
    return coverage.rules().stream()
        .anyMatch(rule -> rule.text().contains("\"" + parameter.name() + "\""));
  }

  private void parameter(Parameter parameter, ClauseCoverage coverage) {
    page.open("li").element("strong", parameter.name());
    parameter
        .values()
        .forEach(
            (day, value) ->
                page.element(
                    "p",
                    words.say(
                        "coverage.page.value",
                        day.toString(),
                        new ParameterText(words)
                            .value(new UsedParameter(parameter, value, false)))));
    coverage.amounts().stream()
        .filter(item -> item.text().equals(parameter.name()))
        .forEach(item -> page.element("p", hits(item), item.covered() ? "whole" : "none"));
    page.close();
  }

  private String hits(Item item) {
    return words.say("coverage.page.hit", new ItemText(words).name(item), signs(item));
  }

  private void source(RuleCoverage rule, ClauseCoverage coverage) {
    page.element("p", rule.place().toString(), "note");
    page.own("<pre>");
    int last = 0;
    for (CoverageMarks.Mark mark : new CoverageMarks(rule).of(coverage)) {
      lines(rule.text().substring(last, mark.start()));
      page.own("<span class=\"" + style(mark.items()) + "\">");
      lines(rule.text().substring(mark.start(), mark.end()));
      page.own("</span><small>");
      mark.items().forEach(item -> page.text(number(item, coverage) + signs(item)));
      page.own("</small>");
      last = mark.end();
    }
    lines(rule.text().substring(last));
    page.own("</pre>\n");
  }

  private void lines(String text) {
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      page.own(i == 0 ? "" : "\n").text(lines[i]);
    }
  }

  private static String number(Item item, ClauseCoverage coverage) {
    return "[" + (coverage.items().indexOf(item) + 1) + "] ";
  }

  private static String style(List<Item> items) {
    boolean some = items.stream().flatMap(item -> item.cells().stream()).anyMatch(Item.Cell::shown);
    boolean whole = items.stream().allMatch(Item::covered);
    return whole ? "whole" : some ? "part" : "none";
  }

  /** {@code 成立✓ 不成立✓ 信息缺失✗}: the same in black and white. */
  private String signs(Item item) {
    List<String> signs = new ArrayList<>();
    item.cells()
        .forEach(cell -> signs.add(new ItemText(words).side(item, cell.sight()) + sign(cell)));
    return String.join(" ", signs) + " ";
  }

  private static String sign(Item.Cell cell) {
    return cell.shown() ? YES : cell.demanded() ? NO : NEVER;
  }

  /** Every part with the examples that show each side of it. */
  void table(List<Item> items) {
    if (items.isEmpty()) {
      page.element("p", words.say("coverage.page.nothing"), "note");
      return;
    }
    page.open("table").open("thead").open("tr");
    page.element("th", words.say("coverage.page.number"))
        .element("th", words.say("coverage.page.part"));
    page.element("th", words.say("coverage.page.shown"));
    page.close().close().open("tbody");
    for (int i = 0; i < items.size(); i++) {
      row(i + 1, items.get(i));
    }
    page.close().close();
  }

  private void row(int number, Item item) {
    page.open("tr").element("td", String.valueOf(number), "number").open("td");
    page.element("code", new ItemText(words).name(item));
    page.element("p", item.place().toString(), "note").close().open("td");
    item.cells().forEach(cell -> page.element("p", side(item, cell), style(cell)));
    page.close().close();
  }

  private static String style(Item.Cell cell) {
    return cell.shown() ? "whole" : cell.demanded() ? "none" : "never";
  }

  private String side(Item item, Item.Cell cell) {
    ItemText text = new ItemText(words);
    String side = text.side(item, cell.sight());
    if (cell.shown()) {
      return words.say("coverage.page.cases", side, words.list(cases(cell)));
    }
    return cell.excuse() == null
        ? words.say("coverage.page.lacking", side)
        : words.say("coverage.page.never", side, text.excuse(cell.excuse()));
  }

  private List<String> cases(Item.Cell cell) {
    return cell.cases().stream().map(name -> String.valueOf(numbers.get(name))).toList();
  }
}
