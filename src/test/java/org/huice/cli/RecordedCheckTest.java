package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.json.CanonicalJson;
import org.huice.register.JsonValues;
import org.huice.ruleset.RuleArchive;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.store.Draft;
import org.huice.store.IndexOf;
import org.huice.store.IndexView;
import org.huice.store.LedgerStore;
import org.huice.store.Payload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedCheckTest {
  private static final String FIRM = "fixtures/enterprises/豫光新能.json";
  private static final String PARK = "fixtures/enterprises/中原装备园.json";
  private static final String CAP = "fixtures/overlays/假设上限300万元.yaml";
  private static final String DAY = "2025-12-01";

  @TempDir private Path folder = Path.of("");
  private NewLedger ledger;
  private Run run = Run.cached();

  @BeforeEach
  void a_ledger() {
    ledger = NewLedger.in(folder);
  }

  @Test
  void a_decision_is_recorded_and_its_number_told_after_the_page() {
    assertThat(check(FIRM)).isZero();

    assertThat(run.out()).startsWith("豫光新能科技有限公司").endsWith("已记入台账：第 1 号。\n");
    assertThat(ledger.leaves()).hasSize(1);
    String leaf = ledger.leaves().get(0);
    assertThat(leaf)
        .contains("\"kind\":\"determination\"", "\"number\":1", "\"actor\":\"王芳\"")
        .contains("\"time\":\"2025-11-30T16:30:00.000Z\"", "\"asOf\":\"2025-12-01\"")
        .contains("\"ruling\":\"undetermined\"", "\"ruling\":\"refused\"", "\"ruling\":\"granted\"")
        .doesNotContain("notApplicable", "豫光新能科技", "91410100", "subject");
    byte[] bytes = leaf.getBytes(StandardCharsets.UTF_8);
    assertThat(CanonicalJson.write(JsonValues.object(bytes))).isEqualTo(bytes);
  }

  @Test
  void the_core_the_text_and_the_rules_stand_beside_the_entry() throws IOException {
    check(FIRM);
    Run plain = Run.cached();
    plain.program("check", FIRM, "--as-of", DAY);
    Run json = Run.cached();
    json.program("check", FIRM, "--as-of", DAY, "--format", "json");

    try (LedgerStore view = ledger.open()) {
      Payload payload = view.payload(1).orElseThrow();
      assertThat(json.out()).startsWith("{\"core\":" + text(payload.core()) + ",\"envelope\"");
      assertThat(text(payload.text()) + "\n").isEqualTo(plain.out());
      assertThat(payload.salt()).hasSize(32);
      String id = view.ruleSets().get(0);
      RuleArchive archive = RuleArchive.of(id, view.ruleSet(id).orElseThrow()).orElseThrow();
      RuleSet rules = Objects.requireNonNull(RuleSetReader.read(archive).ruleSet());
      assertThat(rules.id()).isEqualTo(id);
      assertThat(text(payload.core())).contains("\"ruleSet\":\"" + id + "\"");
    }
  }

  @Test
  void the_index_is_what_entry_and_payload_say() {
    check(FIRM);
    check(PARK, "--with", CAP);

    try (LedgerStore view = ledger.open()) {
      for (IndexView.Indexed row : ledger.rows()) {
        Draft.IndexRow made =
            IndexOf.row(view.leaf(row.number()), view.payload(row.number()).orElseThrow());
        assertThat(row.row()).isEqualTo(made);
      }
    }
  }

  @Test
  void the_same_again_is_told_where_it_stands_and_not_recorded_twice() {
    check(FIRM);
    run = Run.cached();

    assertThat(check(FIRM)).isZero();
    assertThat(run.out()).endsWith("台账里原来就有：第 1 号，没有再记。\n");
    assertThat(ledger.leaves()).hasSize(1);
  }

  @Test
  void another_core_of_the_same_applicant_and_day_is_refused_and_told_how_to_correct()
      throws IOException {
    check(FIRM);
    Path changed = changed();
    run = Run.cached();

    assertThat(check(changed.toString())).isEqualTo(2);
    assertThat(run.out()).endsWith("没有记入台账，原因见错误信息。\n");
    assertThat(run.err()).contains("[recorded-otherwise]", "--corrects 1");
    assertThat(ledger.leaves()).hasSize(1);
  }

  @Test
  void a_correction_names_what_it_corrects_and_each_entry_is_corrected_once() throws IOException {
    check(FIRM);
    String changed = changed().toString();

    assertThat(check(changed, "--corrects", "1")).isZero();
    assertThat(ledger.leaves().get(1)).contains("\"corrects\":1", "\"number\":2");
    assertThat(check(changed)).isZero();
    assertThat(run.out()).endsWith("第 2 号，没有再记。\n");
    assertThat(check(changed, "--corrects", "1")).isZero();
    assertThat(ledger.leaves()).hasSize(2);

    run = Run.cached();
    assertThat(check(FIRM, "--with", CAP, "--corrects", "1")).isEqualTo(2);
    assertThat(run.err()).contains("[corrected-already]", "--corrects 2");
    run = Run.cached();
    assertThat(check(FIRM)).isEqualTo(2);
    assertThat(run.err()).contains("[recorded-but-corrected]", "--corrects 2");
    assertThat(check(FIRM, "--corrects", "2")).isZero();
    assertThat(ledger.leaves().get(2)).contains("\"corrects\":2", "\"number\":3");
  }

  @Test
  void what_cannot_be_corrected_is_told() {
    check(FIRM);
    check(PARK);

    assertThat(refused(FIRM, "9")).contains("[corrects-nothing]");
    assertThat(refused(FIRM, "0")).contains("[corrects-nothing]");
    assertThat(refused(FIRM, "2")).contains("[corrects-another-applicant]");
    assertThat(refused(FIRM, "1")).contains("[correction-changes-nothing]");
    assertThat(ledger.leaves()).hasSize(2);
  }

  private Run recorded(String... options) {
    Run now = Run.cached();
    List<String> words = new ArrayList<>(List.of(ledger.recording("check")));
    words.addAll(List.of(options));
    now.program(words.toArray(String[]::new));
    return now;
  }

  @Test
  void the_same_facts_on_another_day_are_refused_without_a_reason() {
    check(FIRM);

    assertThat(recorded(FIRM, "--as-of", "2025-11-30").err())
        .contains("[same-facts-recorded]", "第 1 号", "--corrects 1", "--again");
    assertThat(ledger.leaves()).hasSize(1);
  }

  @Test
  void with_a_reason_they_are_recorded_and_told_with_the_number_of_the_earlier_one() {
    check(FIRM);

    Run again = recorded(FIRM, "--as-of", "2025-11-30", "--again", " 每年一次 ");

    assertThat(again.out()).contains("已记入台账：第 2 号。");
    assertThat(again.err()).contains("第 2 号", "第 1 号也给予或征缴");
    assertThat(ledger.leaves().get(1)).contains("\"again\":{\"entry\":1,\"reason\":\"每年一次\"}");
    Run show = Run.cached();
    show.program("ledger", "show", "2", "--ledger", ledger.file().toString());
    assertThat(show.out()).contains("再次　和第 1 号是同一事项；理由：每年一次", "再次裁定的理由：每年一次");
    assertThat(recorded(FIRM, "--as-of", "2025-11-30").out()).contains("台账里原来就有：第 2 号");
  }

  @Test
  void json_names_the_entries_that_grant_the_same() {
    check(FIRM);

    assertThat(recorded(FIRM, "--as-of", "2025-11-30", "--again", "每年一次", "--format", "json").out())
        .contains("\"repeats\":[1]");
  }

  @Test
  void a_reason_without_anything_that_repeats_is_refused() {
    assertThat(recorded(FIRM, "--as-of", DAY, "--again", "每年一次").err())
        .contains("[again-repeats-nothing]");
    assertThat(recorded(FIRM, "--as-of", DAY, "--again", " ").err()).contains("--again 后面请写理由");
    assertThat(recorded(FIRM, PARK, "--as-of", DAY, "--again", "每年一次").err()).contains("一个事实文件");
    assertThat(ledger.leaves()).isEmpty();
    Run plain = Run.cached();
    assertThat(plain.program("check", FIRM, "--as-of", DAY, "--again", "每年一次")).isEqualTo(1);
    assertThat(plain.err()).contains("--record");
  }

  @Test
  void a_day_that_is_still_to_come_is_decided_and_not_recorded() {
    Run ahead = recorded(FIRM, "--as-of", "2025-12-02");

    assertThat(ahead.err()).contains("[recorded-ahead]", "2025-12-02", "今天是 2025-12-01");
    assertThat(ahead.out()).contains("豫光新能科技有限公司");
    assertThat(ledger.leaves()).isEmpty();
  }

  @Test
  void of_several_files_each_is_recorded_by_itself() throws IOException {
    check(FIRM);
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    run = Run.cached();

    assertThat(check(changed().toString(), broken.toString(), PARK)).isEqualTo(2);
    assertThat(run.out()).contains("没有记入台账").endsWith("已记入台账：第 2 号。\n");
    assertThat(ledger.leaves()).hasSize(2);
  }

  @Test
  void json_says_it_in_the_envelope() throws IOException {
    assertThat(check(FIRM, "--format", "json")).isZero();
    assertThat(envelope().get("recorded")).isEqualTo(true);
    assertThat(envelope().get("number")).isEqualTo(1L);
    assertThat(envelope().get("anew")).isEqualTo(true);
    assertThat(String.valueOf(envelope().get("checkpoint"))).startsWith("test.example/ledger\n1\n");

    run = Run.cached();
    assertThat(check(changed().toString(), "--format", "json")).isEqualTo(2);
    assertThat(envelope()).isEqualTo(Map.of("recorded", false));
  }

  @Test
  void whoever_is_missing_is_asked_for() {
    assertThat(run.program("check", FIRM, "--record")).isEqualTo(1);
    assertThat(run.err()).contains("--ledger", "HUICE_LEDGER");
    assertThat(run.program("check", FIRM, "--record", "--ledger", ledger.file().toString()))
        .isEqualTo(1);
    assertThat(run.err()).contains("--actor", "HUICE_ACTOR");
    assertThat(run.program("check", FIRM, "--actor", "王芳")).isEqualTo(1);
    assertThat(run.err()).contains("--record");
    assertThat(run.program(ledger.recording("check", FIRM, PARK, "--corrects", "1"))).isEqualTo(1);
    assertThat(run.err()).contains("只写一个事实文件");
    assertThat(run.out()).isEmpty();
    assertThat(ledger.leaves()).isEmpty();
  }

  @Test
  void the_environment_may_say_where_and_by_whom() {
    Run set =
        Run.with(
            Map.of(
                "XDG_CACHE_HOME",
                Path.of("target", "test-cache").toAbsolutePath().toString(),
                "HUICE_LEDGER",
                ledger.file().toString(),
                "HUICE_LEDGER_KEY",
                ledger.file() + ".key",
                "HUICE_ACTOR",
                "李明"));

    assertThat(set.program("check", FIRM, "--as-of", DAY, "--record")).isZero();
    assertThat(ledger.leaves().get(0)).contains("\"actor\":\"李明\"");
  }

  @Test
  void a_key_that_is_missing_or_open_to_others_is_not_used() throws IOException {
    Path key = Path.of(ledger.file() + ".key");
    Files.setPosixFilePermissions(
        key, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(check(FIRM)).isEqualTo(1);
    assertThat(run.err()).contains("chmod 600");

    Files.delete(key);
    assertThat(check(FIRM)).isEqualTo(1);
    assertThat(run.err()).contains("没有找到台账的私钥文件");
    assertThat(ledger.leaves()).isEmpty();
  }

  @Test
  void a_ledger_that_is_not_there_is_no_reason_to_make_one() {
    Path nowhere = folder.resolve("没有.db");

    assertThat(
            run.program(
                "check",
                FIRM,
                "--record",
                "--ledger",
                nowhere.toString(),
                "--key",
                ledger.file() + ".key",
                "--actor",
                "王芳"))
        .isEqualTo(1);
    assertThat(run.err()).contains("[ledger-not-found]");
    assertThat(nowhere).doesNotExist();
  }

  private int check(String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of("check"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--as-of", DAY));
    return run.program(ledger.recording(all.toArray(String[]::new)));
  }

  private String refused(String file, String corrects) {
    run = Run.cached();
    assertThat(check(file, "--corrects", corrects)).isEqualTo(2);
    return run.err();
  }

  private Path changed() throws IOException {
    String facts = Files.readString(Path.of(FIRM));
    String other = facts.replace("12000000.5", "13000000.5");
    assertThat(other).isNotEqualTo(facts);
    return Files.writeString(folder.resolve("改过.json"), other);
  }

  private Map<?, ?> envelope() {
    Map<String, Object> line = JsonValues.object(run.out().getBytes(StandardCharsets.UTF_8));
    Map<?, ?> envelope = (Map<?, ?>) Objects.requireNonNull(line.get("envelope"));
    return (Map<?, ?>) Objects.requireNonNull(envelope.get("ledger"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
