package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huice.cases.Excuse;
import org.huice.cases.Item;
import org.huice.cases.PolicyCoverage;
import org.huice.cases.PolicyCoverage.ClauseCoverage;
import org.huice.cases.PolicyCoverage.RuleCoverage;
import org.huice.cases.Sight;
import org.huice.drl.RuleTree;
import org.huice.problem.Place;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoveragePageTest {
  private static final String RULE =
      """
      rule "一 有规模"
          @clause("一")
      when
          $政策 : Policy( id == "认定" )
          $企业 : 企业( 地址 != "<b>&", 营收
              > 0 )
          not 债券( )
      then
          insert( $政策.designate( $企业 ) );
      end
      """;

  @TempDir private Path folder = Path.of("");

  private RuleSet rules() throws IOException {
    write(
        "vocabulary/词.drl",
        """
        declare 企业
            @applicant
            @meaning("企业")
            编号 : String @key @meaning("编号")
            所在地 : String @place @meaning("行政区划代码")
            地址 : String @meaning("地址")
            营收 : BigDecimal @unit("元") @meaning("营收")
            债券 : List<债券> @meaning("债券")
        end
        declare 债券
            @meaning("债券")
            代码 : String @key @meaning("代码")
            发行人 : 企业 @owner @meaning("发行人")
        end
        """);
    write(
        "policies/认定/policy.yaml",
        """
        title: <i>认定</i>办法
        authority: 机关
        status: in-force
        in-force: { from: 2025-01-01 }
        jurisdiction: 全国
        level: 国家
        rounding: { to: 元, mode: half-up }
        clauses:
          一: { subject: 企业, kind: designation, dated-by: as-of, text: "<script>有规模</script>的认定", title: 甲 }
        """);
    write("policies/认定/认定.drl", RULE);
    return Objects.requireNonNull(RuleSetReader.read(folder).ruleSet());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Item item(Item.Kind kind, Place place, String text, Item.Cell... cells) {
    return new Item(kind, place, text, null, List.of(cells));
  }

  private static Item.Cell shown(Sight sight, String... cases) {
    return new Item.Cell(sight, null, List.of(cases));
  }

  private static PolicyCoverage coverage(RuleSet rules) {
    RuleTree rule = Objects.requireNonNull(rules.policies().get("认定")).rules().get(0);
    String file = rule.place().file();
    List<Item> conditions =
        List.of(
            item(
                Item.Kind.TEST,
                new Place(file, 5, 15),
                "地址 != \"<b>&\"",
                shown(Sight.TRUE, "一个<b>例子</b>"),
                shown(Sight.FALSE, "又一个"),
                new Item.Cell(Sight.MISSING, Excuse.ALWAYS_GIVEN, List.of())),
            item(
                Item.Kind.TEST,
                new Place(file, 5, 29),
                "营收 > 0",
                shown(Sight.TRUE, "又一个"),
                shown(Sight.FALSE),
                shown(Sight.MISSING)),
            item(
                Item.Kind.NOT,
                new Place(file, 7, 5),
                "债券",
                shown(Sight.TRUE),
                shown(Sight.FALSE),
                shown(Sight.MISSING)));
    return new PolicyCoverage(
        "认定",
        true,
        List.of("一个<b>例子</b>", "又一个"),
        List.of(
            new ClauseCoverage(
                "一",
                List.of(new RuleCoverage(rule.name(), rule.text(), rule.place(), conditions)),
                List.of())),
        List.of());
  }

  private String page(Locale locale) throws IOException {
    RuleSet rules = rules();
    return new CoveragePage(Words.in(locale), "1.0", rules).of(List.of(coverage(rules)));
  }

  @Test
  void what_was_read_never_becomes_markup() throws IOException {
    assertThat(page(Locale.CHINESE))
        .contains("&lt;script&gt;有规模&lt;/script&gt;的认定")
        .contains("&lt;i&gt;认定&lt;/i&gt;办法")
        .contains("一个&lt;b&gt;例子&lt;/b&gt;")
        .doesNotContain("<b>", "<i>", "<script");
  }

  @Test
  void each_condition_is_marked_where_it_stands_over_the_end_of_a_line_too() throws IOException {
    assertThat(page(Locale.CHINESE))
        .contains(
            "<span class=\"whole\">地址 != &quot;&lt;b&gt;&amp;&quot;</span>"
                + "<small>[1] 成立✓ 不成立✓ 信息缺失— </small>")
        .contains(
            "<span class=\"part\">营收\n        &gt; 0</span>" + "<small>[2] 成立✓ 不成立✗ 信息缺失✗ </small>")
        .contains("<span class=\"none\">not 债券</span>");
  }

  @Test
  void a_side_names_its_cases_by_their_numbers_or_says_why_there_are_none() throws IOException {
    assertThat(page(Locale.CHINESE))
        .contains("✓ 成立：案例 1", "✓ 不成立：案例 2", "✗ 信息缺失：没有案例", "— 信息缺失：不会缺");
    assertThat(page(Locale.ENGLISH))
        .contains("lang=\"en\"", "✓ true: example 1", "✗ missing: no example");
  }

  @Test
  void the_page_loads_nothing_and_is_the_same_twice() throws IOException {
    String page = page(Locale.CHINESE);

    assertThat(page)
        .contains(CoveragePage.MARK, "default-src 'none'")
        .doesNotContain("<link", "@import", " src=", "href=", "url(")
        .isEqualTo(page(Locale.CHINESE));
  }

  @Test
  void the_table_names_what_no_example_shows_and_sums_up() throws IOException {
    CoverageTable table = new CoverageTable(Words.in(Locale.CHINESE));

    assertThat(String.join("\n", table.lines(coverage(rules()))))
        .contains("37%（3/8）")
        .contains("没有案例显示不成立、信息缺失：营收 > 0")
        .contains("认定.drl:5:29")
        .contains("不适用 1 处：不会缺");
    assertThat(table.summary()).isEqualTo("覆盖 37%，还缺 5 处：认定。");
    assertThat(table.isWhole()).isFalse();
  }

  @Test
  void a_policy_that_decides_nothing_is_not_counted() {
    CoverageTable table = new CoverageTable(Words.in(Locale.CHINESE));
    PolicyCoverage draft = new PolicyCoverage("草案", false, List.of(), List.of(), List.of());

    assertThat(table.lines(draft)).singleElement().asString().contains("不计覆盖");
    assertThat(table.isWhole()).isTrue();
    assertThat(table.summary()).isEqualTo("覆盖：什么也没有量。");
  }
}
