package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huice.determination.Determination;
import org.huice.json.CoreJson;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.ResultLine;
import org.huice.register.ResultLine.Decided;
import org.huice.register.ResultLine.Rejected;
import org.huice.register.ResultLine.Ruled;
import org.huice.register.ResultLine.Wrong;
import org.huice.register.ResultLines;
import org.huice.tabular.Entry;
import org.huice.tree.Node;
import org.junit.jupiter.api.Test;

/** What becomes of one entry of a register, as a line. */
class ResultLinesTest {
  private static final ResultLines LINES = Register.lines(Locale.CHINESE, false, false);

  private static Decided decided(Entry entry) {
    return (Decided) ResultLine.read(LINES.line(entry));
  }

  private static Rejected rejected(Entry entry) {
    return (Rejected) ResultLine.read(LINES.line(entry));
  }

  private static Ruled ruling(Decided decided, String clause) {
    List<Ruled> rulings =
        decided.rulings().stream().filter(one -> one.clause().equals(clause)).toList();
    assertThat(rulings).hasSize(1);
    return rulings.get(0);
  }

  @Test
  void an_applicant_is_told_by_its_key_its_name_and_its_classes() {
    Decided decided = decided(Register.enterprise(17, "豫光新能"));
    assertThat(decided.entry()).isEqualTo(17);
    assertThat(decided.place()).isEqualTo("名册.xlsx[企业]:18");
    assertThat(decided.applicant().key()).containsExactly("91410122MA9F000018");
    assertThat(decided.name()).isEqualTo("豫光新能科技有限公司");
    assertThat(decided.classes()).containsEntry("类型", "工业企业");
  }

  @Test
  void the_core_is_named_by_the_hash_of_the_bytes_that_check_writes() throws Exception {
    String facts = Files.readString(Path.of("fixtures/enterprises/豫光新能.json"));
    Determination determination =
        ShippedRules.decide(ShippedRules.dossier(facts, "试.json"), "2026-06-30", null);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(CoreJson.write(determination));
    assertThat(decided(Register.enterprise(1, "豫光新能")).core())
        .isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
  }

  @Test
  void a_bound_and_an_exact_award_are_added_up_apart() {
    assertThat(decided(Register.enterprise(1, "豫光新能")).totals().atMost())
        .isEqualByComparingTo("1000000");
    assertThat(decided(Register.enterprise(1, "豫光新能,已裁量")).totals().granted())
        .isEqualByComparingTo("600000");
    Ruled award = ruling(decided(Register.enterprise(1, "豫光新能")), "三(二)4");
    assertThat(award.atMost()).isTrue();
    assertThat(award.amount()).isEqualTo(new BigDecimal("1000000.00"));
  }

  @Test
  void a_levy_is_charged_and_never_given() {
    Decided decided = decided(Register.enterprise(1, "宏图置地"));
    assertThat(decided.totals().charged()).isEqualByComparingTo("3600000");
    assertThat(decided.totals().granted()).isEqualByComparingTo("0");
  }

  @Test
  void a_reason_is_one_sentence_with_what_is_required_and_what_there_is() {
    Decided decided = decided(Register.enterprise(1, "豫光新能,已裁量"));
    assertThat(decided.rulings())
        .anySatisfy(one -> assertThat(one.reason()).isEqualTo("不符合：类别 为 储能，要求为其中之一：光伏发电、工业绿色微电网"));
    assertThat(ruling(decided, "三(二)4").reason())
        .startsWith("符合，给予：裁量意见：市工业和信息化局 2025-11-20")
        .endsWith("按裁量意见，取 600,000.00 元");
    assertThat(ruling(decided, "三(二)4").citation()).startsWith("《").endsWith("三(二)4");
    assertThat(decided.rulings()).noneMatch(one -> one.reason().contains("\n"));
  }

  @Test
  void what_is_missing_is_named_without_the_path_of_a_file() {
    Decided decided = decided(Register.enterprise(1, "豫光新能"));
    assertThat(decided.rulings())
        .filteredOn(one -> one.ruling().equals("undetermined"))
        .isNotEmpty()
        .allMatch(one -> one.reason().equals("信息缺失：缺 政策参数“单个项目上限”（待发文机关明确）"))
        .allMatch(one -> one.unpaid() != null && one.amount() == null);
  }

  @Test
  void what_does_not_apply_is_counted_and_listed_only_if_all_is_asked_for() {
    Entry entry = Register.enterprise(1, "豫光新能");
    Decided decided = decided(entry);
    long counted = decided.counts().values().stream().mapToLong(Long::longValue).sum();
    assertThat(decided.counts()).containsKey("notApplicable");
    assertThat(decided.rulings()).noneMatch(one -> one.ruling().equals("notApplicable"));
    Decided all =
        (Decided) ResultLine.read(Register.lines(Locale.CHINESE, true, false).line(entry));
    assertThat(all.rulings()).hasSize(Math.toIntExact(counted));
    assertThat(all.rulings()).allMatch(one -> one.reason().length() > one.title().length());
  }

  @Test
  void the_whole_determination_stands_in_the_line_if_it_is_asked_for() {
    Entry entry = Register.enterprise(1, "豫光新能");
    String full = text(Register.lines(Locale.CHINESE, false, true).line(entry));
    assertThat(full).contains("\"determination\":{\"asOf\":\"2026-06-30\",\"facts\":{");
    assertThat(text(LINES.line(entry))).doesNotContain("\"determination\":");
  }

  @Test
  void reasons_are_told_in_the_language_asked_for() {
    byte[] line = Register.lines(Locale.ENGLISH, false, false).line(Register.enterprise(1, "豫光新能"));
    assertThat(((Decided) ResultLine.read(line)).rulings())
        .filteredOn(one -> one.ruling().equals("undetermined"))
        .allMatch(one -> one.reason().startsWith("undetermined: without "));
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }

  @Test
  void several_threads_make_the_same_bytes_again() {
    List<String> names = List.of("豫光新能", "豫光新能,已裁量", "宏图置地", "中原装备园");
    List<String> once = names.stream().map(name -> made(name)).toList();
    Set<List<String>> again =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(n -> names.stream().map(name -> made(name)).toList())
            .collect(Collectors.toSet());
    assertThat(again).containsExactly(once);
    assertThat(once).noneMatch(line -> line.contains("\n"));
  }

  private static String made(String name) {
    return text(LINES.line(Register.enterprise(1, name)));
  }

  @Test
  void an_entry_with_problems_is_rejected_with_all_of_them() {
    Rejected rejected =
        rejected(Register.json(3, "{\"企业\":{\"统一社会信用代码\":\"9141\",\"名称\":\"甲\",\"类型\":\"作坊\"}}"));
    assertThat(rejected.entry()).isEqualTo(3);
    assertThat(rejected.label()).isEqualTo("第3户");
    assertThat(rejected.problems())
        .extracting(Wrong::code)
        .containsExactlyInAnyOrder("uscc-form", "unknown-choice");
    assertThat(rejected.problems())
        .allMatch(one -> one.sheet().equals("企业") && one.row() == 1 && one.column() > 0)
        .anyMatch(one -> one.field().equals("企业.类型") && one.value().equals("作坊"))
        .anyMatch(one -> one.sentence().equals("类型：“作坊”不是“主体类型”的选项。"))
        .noneMatch(one -> one.sentence().contains("$."))
        .allMatch(one -> !one.sentence().isEmpty() && !one.remedy().isEmpty());
  }

  @Test
  void an_entry_that_cannot_be_decided_is_rejected() {
    String later =
        """
        {"企业":{"统一社会信用代码":"91410122MA9F000018","名称":"甲","类型":"工业企业",
        "行政区划代码":"410122","债券":[{"债券代码":"1","类别":"科技创新债券",
        "已成功发行":true,"发行日期":"2027-01-01","发行金额":300000000}]}}
        """;
    assertThat(rejected(Register.json(1, later)).problems())
        .extracting(Wrong::code)
        .containsExactly("later-than-decision");
  }

  /** An entry whose reading fails as the program itself may fail. */
  private record Failing(Throwable failure) implements Entry {
    @Override
    public long number() {
      return 5;
    }

    @Override
    public Place place() {
      return new Place("名\ud800册.jsonl", 5, 0);
    }

    @Override
    public String label() {
      return "半\udc00个";
    }

    @Override
    public Optional<Node> read(Consumer<Problem> problems) {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }

  @Test
  void a_failure_of_the_program_on_one_entry_is_that_entrys_problem() {
    for (Throwable failure : List.of(new IllegalStateException("甲"), new StackOverflowError())) {
      Rejected rejected = rejected(new Failing(failure));
      assertThat(rejected.problems()).extracting(Wrong::code).containsExactly("entry-failed");
      assertThat(rejected.problems().get(0).sentence())
          .contains(failure.getClass().getSimpleName());
      assertThat(rejected.label()).isEqualTo("半\ufffd个");
    }
  }

  @Test
  void an_entry_that_cannot_be_read_and_does_not_say_why_is_rejected_all_the_same() {
    Entry silent =
        new Entry() {
          @Override
          public long number() {
            return 1;
          }

          @Override
          public Place place() {
            return new Place("名册.jsonl", 1, 0);
          }

          @Override
          public String label() {
            return "";
          }

          @Override
          public Optional<Node> read(Consumer<Problem> problems) {
            return Optional.empty();
          }
        };
    assertThat(rejected(silent).problems()).hasSize(1);
  }

  @Test
  void a_hostile_name_is_kept_as_it_is_or_refused() {
    for (String name : List.of("=cmd|'/c calc'!A0", "＝1", "-2+3", "长".repeat(5000))) {
      assertThat(decided(Register.json(1, Register.named(name))).name()).isEqualTo(name);
    }
    for (String name : List.of("甲\\u0007", "甲\\ud800", "甲\\n乙")) {
      assertThat(rejected(Register.json(1, Register.named(name))).problems()).isNotEmpty();
    }
  }
}
