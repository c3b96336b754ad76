package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeVerbTest {
  private static final String FIRM = "fixtures/enterprises/豫光新能.json";
  private static final String PARK = "fixtures/enterprises/中原装备园.json";
  private static final String LAND = "fixtures/enterprises/宏图置地.json";
  private static final String CAP = "fixtures/overlays/假设上限300万元.yaml";
  private static final String DAY = "2025-12-01";

  /** All that the program itself writes. */
  private static final String[] OWN = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "h1",
    "h2",
    "h3",
    "p",
    "div",
    "ul",
    "li",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "@xmlns",
    "@dir",
    "@lang",
    "@xml:lang",
    "@charset",
    "@name",
    "@content",
    "@http-equiv",
    "@class"
  };

  @TempDir private Path folder = Path.of("");
  private Run run = Run.fresh();

  @BeforeEach
  void withCache() {
    run = Run.cached();
  }

  private String text(String... arguments) {
    assertThat(run.program(arguments)).as(run.err()).isZero();
    return Xhtml.read(run.out()).text();
  }

  @Test
  void it_says_for_whom_of_which_day_and_what_it_is_not() {
    String text = text("notice", FIRM, "--as-of", DAY);

    assertThat(text).contains("豫光新能科技有限公司", "91410122MA9F000018", DAY, "sha256:");
    assertThat(text).contains("不是行政决定，不是拨款通知");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void every_ruling_has_its_result_reason_and_clause() {
    String text = text("notice", FIRM, "--as-of", DAY);

    assertThat(text).contains("不超过 1,000,000.00 元", "不超过人民币壹佰万元整");
    assertThat(text).contains("6,000,000.00 元", "人民币陆佰万元整");
    assertThat(text).doesNotContain("不超过人民币陆佰万元整");
    assertThat(text).contains("类别 为 储能，要求为其中之一：光伏发电、工业绿色微电网");
    assertThat(text).contains("“支持中小企业通过发行债券、股权融资等方式直接融资");
    assertThat(text).contains("待有关部门明确：“单个项目上限”").doesNotContain("--with");
    assertThat(text).contains("土地价款 30,000,000.00 元（核定：国有建设用地使用权出让合同） × 闲置费比例 20%");
    assertThat(text).contains("陈述和申辩", "受理部门：____", "（盖章）____");
  }

  @Test
  void a_clause_is_quoted_once_and_then_pointed_to() {
    String text = text("notice", FIRM, "--as-of", DAY);

    assertThat(text).containsOnlyOnce("按不超过设备投资额的20%给予奖励,最高不超过**万元。”");
    assertThat(text).contains("依据光伏与微电网 三(二)3，引文见第 3 项");
  }

  @Test
  void orders_and_what_is_left_to_discretion_are_told_too() {
    String text = text("notice", LAND, "--as-of", DAY);

    assertThat(text).contains("处置：依法无偿收回国有建设用地使用权", "自 2024-03-01 起", "须由主管部门决定：");
    assertThat(text).contains("不征缴").containsPattern("另有 [1-9]\\d* 项条款不适用于贵单位");
  }

  @Test
  void what_is_missing_is_asked_for_by_its_field() throws IOException {
    String facts = Files.readString(Path.of(FIRM), StandardCharsets.UTF_8);
    Path file = folder.resolve("缺.json");
    Files.writeString(
        file, facts.replace(", \"设备投资额\": 8000000.00", "").replace("\"储能\"", "\"光伏发电\""));

    String text = text("notice", file.toString(), "--as-of", DAY, "--with", CAP);

    assertThat(text).contains("请提供：能源项目 CN-2025-002 的 设备投资额（单位：元；");
    assertThat(text).doesNotContain("$.");
  }

  @Test
  void an_overlay_is_warned_of_and_decides() {
    String text = text("notice", FIRM, "--as-of", DAY, "--with", CAP);

    assertThat(text).contains("以下结果以补充参数“假设", "（补充参数，非原文）");
    assertThat(text).contains("不超过 2,400,000.10 元", "不超过人民币贰佰肆拾万元零壹角");
    assertThat(text).doesNotContain("待有关部门明确");
  }

  @Test
  void one_policy_is_told_alone() {
    String text = text("notice", FIRM, "--as-of", DAY, "--policy", "光伏与微电网");

    assertThat(text).contains("能源项目 GC-2025-003").doesNotContain("科技创新债券", "闲置土地");
  }

  @Test
  void a_policy_that_does_not_exist_could_not_run() {
    assertThat(run.program("notice", FIRM, "--policy", "光伏")).isEqualTo(1);
    assertThat(run.err()).contains("没有“光伏”这个政策", "光伏与微电网");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void what_is_not_in_force_on_the_day_of_the_evaluation_is_told_together() {
    String text = text("notice", PARK, "--as-of", "2000-01-01");

    assertThat(text).contains("尚未施行（自 2025-07-01 起施行）：光伏与微电网 三(二)3", "陈述和申辩");
    assertThat(text).contains("项条款不适用于贵单位", "不逐项说明。");
    assertThat(text).doesNotContain("WD-2025-011", "需要提供的材料", " 0 项");
  }

  @Test
  void what_is_out_of_force_by_its_own_date_or_place_says_so() throws IOException {
    String facts = Files.readString(Path.of(FIRM), StandardCharsets.UTF_8);
    Path early = folder.resolve("早.json");
    Files.writeString(early, facts.replace("2025-09-10", "2025-06-30"));
    assertThat(text("notice", early.toString(), "--as-of", DAY))
        .contains("按 债券 102582001 的 发行日期 2025-06-30 适用，早于施行日期 2025-07-01");
    run = Run.cached();
    Path away = folder.resolve("外.json");
    Files.writeString(away, facts.replace("\"410122\"", "\"110101\""));
    assertThat(text("notice", away.toString(), "--as-of", DAY))
        .contains("不在本地（施行于 410100，企业在 110101）：", "科技创新债券 三(二)4")
        .doesNotContain("债券 102582001", "policy.yaml");
  }

  @Test
  void a_day_to_come_is_a_trial() {
    assertThat(text("notice", PARK, "--as-of", "2025-12-01")).doesNotContain("试算");
    run = Run.cached();
    assertThat(text("notice", PARK, "--as-of", "2025-12-02")).contains("以下结果系试算");
  }

  @Test
  void english_is_complete() {
    String text = text("notice", FIRM, "--as-of", DAY, "--lang", "en");

    assertThat(text).contains("Notice of the Results", "at most 1,000,000.00 元", "How to be heard");
    assertThat(text).contains("不超过人民币壹佰万元整", "to be settled by the authority");
  }

  @Test
  void it_goes_to_a_file_and_says_where() throws IOException {
    Path out = folder.resolve("告知书.html");

    assertThat(run.program("notice", FIRM, "--as-of", DAY, "--out", out.toString())).isZero();
    assertThat(run.out()).isEqualTo("告知书已写入“" + Input.name(out) + "”。\n");
    String first = Files.readString(out, StandardCharsets.UTF_8);
    run = Run.cached();
    assertThat(run.program("notice", FIRM, "--as-of", DAY, "--out", out.toString())).isZero();
    assertThat(out).hasContent(first);
    assertThat(run.out()).contains("已替换原有的告知书");
    run = Run.cached();
    run.program("notice", FIRM, "--as-of", DAY);
    assertThat(run.out()).isEqualTo(first);
  }

  @Test
  void the_notice_of_another_enterprise_is_kept() throws IOException {
    Path out = folder.resolve("告知书.html");
    run.program("notice", LAND, "--as-of", DAY, "--out", out.toString());
    String first = Files.readString(out, StandardCharsets.UTF_8);
    run = Run.cached();

    assertThat(run.program("notice", FIRM, "--as-of", DAY, "--out", out.toString())).isEqualTo(1);
    assertThat(run.err()).contains("宏图置地产业发展有限公司 91410725MA9F000075", "91410122MA9F000018");
    assertThat(out).hasContent(first);
  }

  @Test
  void no_name_is_an_error_and_a_dash_is_standard_output() {
    assertThat(run.program("notice", FIRM, "--as-of", DAY, "--out", "")).isEqualTo(1);
    assertThat(run.err()).contains("--out 后面要写文件名");
    run = Run.cached();
    assertThat(text("notice", FIRM, "--as-of", DAY, "--out", "-")).contains("陈述和申辩");
  }

  @Test
  void a_fact_file_is_never_written_over() throws IOException {
    Path facts = Files.copy(Path.of(FIRM), folder.resolve("企业.json"));

    assertThat(run.program("notice", facts.toString(), "--out", facts.toString())).isEqualTo(1);
    assertThat(run.err()).contains("不是惠策写的告知书");
    assertThat(facts).hasSameBinaryContentAs(Path.of(FIRM));
  }

  @Test
  void facts_with_a_problem_give_no_notice() throws IOException {
    Path broken = folder.resolve("坏.json");
    Path out = folder.resolve("告知书.html");
    String facts = Files.readString(Path.of(PARK), StandardCharsets.UTF_8);
    Files.writeString(broken, facts.replace("\"类型\"", "\"类形\""), StandardCharsets.UTF_8);

    assertThat(run.program("notice", broken.toString(), "--out", out.toString())).isEqualTo(2);
    assertThat(run.err()).contains("[unknown-field]");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_file_that_is_not_there_could_not_run() {
    assertThat(run.program("notice", "没有.json")).isEqualTo(1);
    assertThat(run.program("notice")).isEqualTo(1);
    assertThat(run.program("notice", FIRM, PARK)).isEqualTo(1);
    assertThat(run.program("notice", FIRM, "--as-of", "明天")).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void gb18030_is_read_and_said_and_the_notice_is_utf8() throws IOException {
    Path file = folder.resolve("gb.json");
    String facts = Files.readString(Path.of(PARK), StandardCharsets.UTF_8);
    Files.write(file, facts.getBytes(Charset.forName("GB18030")));

    assertThat(text("notice", file.toString(), "--as-of", DAY)).contains("中原装备产业园管理办公室");
    assertThat(run.err()).contains("GB18030");
  }

  @Test
  void it_needs_no_script_and_no_network() {
    run.program("notice", LAND, "--as-of", DAY);

    assertThat(Xhtml.read(run.out()).names()).isSubsetOf(OWN);
    assertThat(run.out()).doesNotContain("<script", "<link", "<img", "url(", "@import");
    assertThat(run.out().replace("http://www.w3.org/1999/xhtml", "")).doesNotContain("http:", "//");
  }

  @Test
  void hostile_facts_stay_text() throws IOException {
    String script = "<script>alert('1')</script>&amp;\\\"]]><!-- " + "长".repeat(3000);
    String turned = "甲\u05d0<b onclick=1>乙";
    String facts =
        Files.readString(Path.of(FIRM), StandardCharsets.UTF_8)
            .replace("豫光新能科技有限公司", script)
            .replace("一期屋顶光伏", turned)
            .replace("GC-2025-003", "</td></table><p id='x'>")
            .replace("设备采购发票汇总表", "<img src=x onerror=alert(1)>");
    Path file = Files.writeString(folder.resolve("恶.json"), facts, StandardCharsets.UTF_8);

    String text = text("notice", file.toString(), "--as-of", DAY);

    assertThat(Xhtml.read(run.out()).names()).isSubsetOf(OWN);
    assertThat(text).contains("<script>alert('1')</script>&amp;\"]]><!-- 长");
    assertThat(text).contains("甲\u05d0<b onclick=1>乙", "</td></table><p id='x'>", "<img src=x");
  }

  @Test
  void hostile_policies_and_overlays_stay_text() throws IOException {
    Path rules = RulesCopy.in(folder);
    Path policy = rules.resolve("policies/光伏与微电网/policy.yaml");
    RulesCopy.replace(policy, "原文隐去地名的市", "<a href=x>市</a>");
    RulesCopy.replace(policy, "level: 市", "level: 市\nmaterials: ['<b>营业执照</b>', 发票]");
    RulesCopy.replace(policy, "最高不超过**万元", "最高<script>不超过**万元");
    Path overlay = folder.resolve("补.yaml");
    Files.writeString(
        overlay,
        Files.readString(Path.of(CAP), StandardCharsets.UTF_8).replace("(演示)", "<i onload=1>"),
        StandardCharsets.UTF_8);

    String text =
        text(
            "notice",
            FIRM,
            "--as-of",
            DAY,
            "--rules",
            rules.toString(),
            "--with",
            overlay.toString());

    assertThat(Xhtml.read(run.out()).names()).isSubsetOf(OWN);
    assertThat(text).contains("<a href=x>市</a>", "<b>营业执照</b>", "最高<script>", "<i onload=1>");
  }
}
