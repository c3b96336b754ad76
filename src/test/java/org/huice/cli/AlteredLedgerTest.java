package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody changes the database behind its back; each question of an auditor has to tell so, or
 * rest on nothing that was changed.
 */
class AlteredLedgerTest {
  private static final String WITNESS = "witness";
  private static final String PAY = "pay";

  @TempDir private Path folder = Path.of("");

  /** What is done to entry 1, a firm's, and what is told of it. */
  enum Attack {
    INDEX_SUM("update index_sum set fen = 1, ruling = 'granted' where number = 1", "index-differs"),
    INDEX_PERSON(
        "update index_row set applicant = '企业[别家]' where number = 1 and 1 = 1", "index-differs"),
    INDEX_NAME("update index_row set name = '别家' where number = 1", "index-differs"),
    INDEX_DAY("update index_row set as_of = '2020-01-01' where number = 1", "index-differs"),
    INDEX_GONE("delete from index_row where number = 1", "index-differs"),
    INDEX_ADDED(
        "insert into index_row (number, kind, time, applicant)"
            + " values (99, 'payment', '2025-01-01T00:00:00.000Z', '企业[别家]')",
        "index-differs"),
    CORRECTION_HIDDEN("delete from index_reference where number = 3", "index-differs"),
    CORRECTION_ADDED("insert into index_reference (number, refers) values (3, 1)", "index-differs"),
    PAYLOAD("update payload set core = zeroblob(9) where number = 1", "payload-altered"),
    PAYLOAD_OF_ANOTHER(
        "update payload set core = (select core from payload where number = 2) where number = 1",
        "payload-altered"),
    PAYLOAD_GONE("delete from payload where number = 1", "payload-missing"),
    LEAF(
        "update entry set leaf = replace(cast(leaf as text), '2025', '2024') where number = 1",
        "entry-altered"),
    LEAF_GONE("delete from entry where number = 3", "ledger-truncated"),
    NODE("update node set hash = zeroblob(32) where place = 0", "node-differs"),
    NODE_GONE("delete from node where place = 0", "node-differs"),
    CHECKPOINT(
        "update checkpoint set note = replace(note, char(10) || '3' || char(10),"
            + " char(10) || '2' || char(10)) where size = 3",
        "checkpoint-signature-wrong");

    private final String sql;
    private final String told;

    Attack(String sql, String told) {
      this.sql = sql;
      this.told = told;
    }

    /** Whether the signed entries themselves are no longer there as they were. */
    boolean isOfEntries() {
      return switch (this) {
        case LEAF, LEAF_GONE, CHECKPOINT -> true;
        default -> false;
      };
    }

    /** Whether only the kept tree is altered, on which no answer but verify's and proofs' rests. */
    boolean isOfTree() {
      return this == NODE || this == NODE_GONE;
    }

    /** Found by whoever reads what stands beside entry 1, or all of it. */
    boolean isOnlyBeside() {
      return switch (this) {
        case INDEX_PERSON, INDEX_NAME, PAYLOAD, PAYLOAD_OF_ANOTHER -> true;
        default -> false;
      };
    }
  }

  private static void change(TestLedger ledger, String sql) throws SQLException {
    change(ledger.file(), sql);
  }

  /** Past the triggers that keep a ledger from it. */
  static void change(Path ledger, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement()) {
      List<String> triggers = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery("select name from sqlite_master where type = 'trigger'")) {
        while (rows.next()) {
          triggers.add(rows.getString(1));
        }
      }
      for (String trigger : triggers) {
        statement.execute("drop trigger " + trigger);
      }
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  private List<String> history() {
    Path facts = folder.resolve("甲.json");
    try {
      Files.writeString(facts, "{\"企业\":{\"企业编号\":\"Q-1\",\"行政区划代码\":\"410122\"}}");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    String rules = "fixtures/rulesets/history";
    List<String> words = new ArrayList<>(List.of("check", facts.toString(), "--rules", rules));
    words.addAll(List.of("--as-of", TestLedger.DAY, "--history", "ledger"));
    return words;
  }

  private Map<String, List<String>> questions() {
    Map<String, List<String>> questions = new LinkedHashMap<>();
    questions.put("show", List.of("ledger", "show", "1"));
    questions.put("list", List.of("ledger", "list"));
    questions.put("totals", List.of("ledger", "totals"));
    questions.put("totals by enterprise", List.of("ledger", "totals", "--by", "enterprise"));
    questions.put("replay", List.of("replay", "--all"));
    questions.put(
        WITNESS,
        List.of(
            "ledger",
            WITNESS,
            "--state",
            folder + "/见证",
            "--key",
            folder + "/见证.key",
            "--name",
            "审计局"));
    questions.put("verify", List.of("ledger", "verify"));
    questions.put("history", history());
    String pay = "ledger pay 1 --policy 科技创新债券 --clause 三(二)4 --amount 1000 --on 2025-12-01";
    List<String> words = new ArrayList<>(List.of(pay.split(" ")));
    words.addAll(List.of("--document", "财1", "--opinion", "某市工信局"));
    questions.put(PAY, words);
    return questions;
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void each_question_tells_what_was_altered(Attack attack) throws SQLException {
    TestLedger ledger = TestLedger.recorded(folder);
    change(ledger, attack.sql);

    questions()
        .forEach(
            (question, words) -> {
              Run run = ledger.run();
              int code = run.program(words.toArray(String[]::new));
              if (question.equals(PAY)) {
                assertPaid(attack, run, code);
                return;
              }
              assertThat(code)
                  .as("%s %s\n%s\n%s", attack, question, run.out(), run.err())
                  .isEqualTo(found(attack, question) ? 2 : 0);
              if (found(attack, question) && !question.equals(WITNESS)) {
                assertThat(run.out() + run.err()).as(question).contains(attack.told);
              }
            });
  }

  /** Recording looks at the end of tree and checkpoint before, and may refuse by itself. */
  private static void assertPaid(Attack attack, Run run, int code) {
    if (!attack.isOfTree()) {
      assertThat(code).as("%s\n%s", attack, run.err()).isNotZero();
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).containsAnyOf(attack.told, "ledger-tree-differs");
    }
  }

  @Test
  void an_intact_ledger_decides_with_its_history_and_pays() {
    TestLedger ledger = TestLedger.recorded(folder);
    ledger.done(history().toArray(String[]::new));
    ledger.done(questions().getOrDefault(PAY, List.of()).toArray(String[]::new));
  }

  private static boolean found(Attack attack, String question) {
    return switch (question) {
      case "verify" -> true;
      case WITNESS -> attack.isOfEntries();
      case "totals" -> !attack.isOfTree() && !attack.isOnlyBeside();
      default -> !attack.isOfTree();
    };
  }

  @Test
  void an_export_of_what_was_altered_beside_an_entry_tells_so() throws SQLException {
    for (Attack attack : List.of(Attack.PAYLOAD, Attack.PAYLOAD_GONE)) {
      TestLedger ledger = TestLedger.recorded(inner(attack.name()));
      change(ledger, attack.sql);
      Run run = ledger.run();
      Path export = folder.resolve("导出" + attack);
      assertThat(run.program("ledger", "export", export.toString())).isEqualTo(2);
      assertThat(run.out()).contains("已导出 3 条");
      assertThat(run.err()).contains("不要交给别人作凭据", attack.told, "编号 1 ");
      Run verify = ledger.run();
      verify.program("ledger", "verify", "--ledger", export.toString());
      assertThat(verify.out()).contains(attack.told);
    }
  }

  @Test
  void a_witness_signs_the_entries_and_notes_what_was_altered_beside_them() throws SQLException {
    TestLedger ledger = TestLedger.recorded(folder);
    change(ledger, Attack.PAYLOAD.sql);
    Run run = ledger.run();
    assertThat(run.program(questions().getOrDefault(WITNESS, List.of()).toArray(String[]::new)))
        .isZero();
    assertThat(run.out()).contains("— 审计局 ");
    assertThat(run.err()).contains("见证只管记录本身", "[payload-altered]", "编号 1 ");
  }

  @Test
  void altered_rules_are_told_where_an_entry_by_them_is_shown() throws SQLException {
    for (String change :
        List.of("update rule_set set files = zeroblob(9)", "delete from rule_set")) {
      TestLedger ledger = TestLedger.recorded(inner(change.substring(0, 6)));
      change(ledger, change);
      for (String format : List.of("table", "json")) {
        Run run = ledger.run();
        assertThat(run.program("ledger", "show", "1", "--format", format)).isEqualTo(2);
        assertThat(run.out() + run.err())
            .contains(change.startsWith("update") ? "[rule-set-altered]" : "[rule-set-missing]")
            .doesNotContain("\tat ");
      }
    }
  }

  private Path inner(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void sums_are_those_of_the_entries_whatever_the_index_says() throws SQLException {
    TestLedger ledger = TestLedger.recorded(folder);
    String before = ledger.asked("totals");
    change(ledger, "update index_sum set fen = fen + 100, ruling = 'granted'");

    Run run = ledger.run();
    assertThat(run.program("ledger", "totals")).isEqualTo(2);
    assertThat(run.out()).endsWith(before).contains("以下的金额、更正和拨付取自签过名的记录本身");
  }

  @Test
  void whom_an_entry_is_about_is_what_stands_beside_it() throws SQLException {
    TestLedger ledger = TestLedger.recorded(folder);
    String before = ledger.asked("totals", "--by", "enterprise");
    change(ledger, "update index_row set applicant = '企业[别家]', name = '别家'");

    Run run = ledger.run();
    assertThat(run.program("ledger", "totals", "--by", "enterprise")).isEqualTo(2);
    assertThat(run.out()).endsWith(before);
  }

  @Test
  void of_altered_entries_no_sum_is_printed() throws SQLException {
    TestLedger ledger = TestLedger.recorded(folder);
    change(ledger, Attack.LEAF.sql);

    Run run = ledger.run();
    assertThat(run.program("ledger", "totals")).isEqualTo(2);
    assertThat(run.out()).contains("不可采信", "entry-altered").doesNotContain("合计  ");
    assertThat(run.err()).contains("不合计");
  }

  @Test
  void a_witness_says_first_the_first_time_and_shows_both_checkpoints_of_a_shrunken_ledger()
      throws IOException {
    TestLedger ledger = TestLedger.recorded(folder);
    Path early = Files.createDirectory(folder.resolve("早"));
    Path copy = early.resolve("台账.db");
    Files.copy(ledger.file(), copy);
    ledger.done("check", TestLedger.FIRM, "--as-of", "2025-11-01", "--record", "--again", "测试");
    List<String> words = questions().getOrDefault(WITNESS, List.of());

    Run nameless = ledger.run();
    assertThat(
            nameless.program(
                "ledger", WITNESS, "--state", folder + "/见证", "--key", folder + "/见证.key"))
        .isEqualTo(1);
    assertThat(nameless.err()).contains("第一次见证请加 --name");
    Run first = ledger.run();
    assertThat(first.program(words.toArray(String[]::new))).isZero();
    assertThat(first.err()).contains("这是第一次见证").doesNotContain("比上次");
    Run again = ledger.run();
    assertThat(again.program(words.toArray(String[]::new))).isZero();
    assertThat(again.err()).contains("比上次见证多 0 条");

    Run shrunken = ledger.run(Map.of(LedgerPlace.VARIABLE, copy.toString()));
    assertThat(shrunken.program(words.toArray(String[]::new))).isEqualTo(2);
    assertThat(shrunken.out()).contains("有 4 条，现在只有 3 条", "上次认可的", "这次给出的", "\n4\n", "\n3\n");
  }

  @Test
  void a_witness_of_an_altered_export_says_which_entry() throws IOException {
    TestLedger ledger = TestLedger.recorded(folder);
    Path export = folder.resolve("导出");
    ledger.asked("export", export.toString());
    Path entries = export.resolve("entries.jsonl");
    Files.writeString(entries, Files.readString(entries).replaceFirst("determination", "payment"));

    Run run = ledger.run(Map.of(LedgerPlace.VARIABLE, export.toString()));
    assertThat(run.program(questions().getOrDefault(WITNESS, List.of()).toArray(String[]::new)))
        .isEqualTo(2);
    assertThat(run.out()).contains("不签", "[entry-altered]", "编号 1 ");
  }
}
