package org.huice.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.cases.PolicyCoverage;
import org.huice.cases.Tally;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.RuleSet;

/**
 * What worked examples show of policies, as a page: each clause as quoted, its parameters and its
 * rules side by side. It is whole in itself and loads nothing; signs say the same as colours.
 */
public final class CoveragePage {
  /** By this a page of coverage is known again. */
  public static final String MARK = "<meta name=\"generator\" content=\"Huice coverage\"/>";

  private final Words words;
  private final String version;
  private final RuleSet rules;

  /**
   * For one run of the program.
   *
   * @param words whose language it takes
   * @param version of the program, which the page names
   * @param rules that were covered
   */
  public CoveragePage(Words words, String version, RuleSet rules) {
    this.words = words;
    this.version = version;
    this.rules = rules;
  }

  /** The page of these policies, in their order. */
  public String of(List<PolicyCoverage> policies) {
    Markup page = new Markup();
    begin(page);
    CoverageTable table = new CoverageTable(words);
    policies.forEach(table::lines);
    page.element("p", table.summary(), "answer");
    page.element("p", words.say("coverage.page.legend"), "note");
    policies.forEach(policy -> policy(page, policy));
    page.element("p", words.say("coverage.page.made", version, rules.id()), "note");
    return page.own("</body>\n</html>\n").toString();
  }

  private void begin(Markup page) {
    String title = words.say("coverage.page.title");
    page.own("<!DOCTYPE html>\n").own("<html xmlns=\"http://www.w3.org/1999/xhtml\" dir=\"ltr\" ");
    page.own("lang=\"%1$s\" xml:lang=\"%1$s\">\n".formatted(words.say("coverage.page.language")));
    page.own("<head>\n<meta charset=\"UTF-8\"/>\n").own(MARK).own("\n");
    page.own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    page.own("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    page.own("style-src 'unsafe-inline'\"/>\n");
    page.element("title", title);
    page.own("<style>\n").own(style()).own("</style>\n</head>\n<body>\n");
    page.element("h1", title);
  }

  private void policy(Markup page, PolicyCoverage policy) {
    PolicyDocument document =
        Objects.requireNonNull(rules.policies().get(policy.policy()), policy.policy()).document();
    Tally tally = policy.tally();
    page.element("h2", policy.policy());
    page.element("p", document.title());
    if (!policy.counted()) {
      page.element("p", words.say("coverage.notCounted", policy.policy()), "note");
      return;
    }
    page.element(
        "p",
        words.say(
            "coverage.policy",
            policy.policy(),
            CoverageTable.percent(tally, words),
            CoverageTable.of(tally)));
    Map<String, Integer> numbers = numbers(policy);
    CoverageClause clauses = new CoverageClause(words, page, document, numbers);
    policy
        .clauses()
        .forEach(
            clause ->
                clauses.of(
                    Objects.requireNonNull(document.clauses().get(clause.clause())), clause));
    if (!policy.settlement().isEmpty()) {
      page.element("h3", words.say("coverage.settlement"));
      clauses.table(policy.settlement());
    }
    page.element("h3", words.say("coverage.page.examples"));
    page.open("ol");
    numbers.keySet().forEach(name -> page.element("li", name));
    page.close();
  }

  private static Map<String, Integer> numbers(PolicyCoverage policy) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    policy.cases().forEach(name -> numbers.putIfAbsent(name, numbers.size() + 1));
    return numbers;
  }

  private static String style() {
    String name = "coverage.css";
    try (InputStream in =
        Objects.requireNonNull(CoveragePage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
