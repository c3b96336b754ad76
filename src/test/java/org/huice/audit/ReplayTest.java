package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.huice.determination.Determination;
import org.huice.json.CanonicalJson;
import org.huice.json.CoreJson;
import org.huice.register.JsonValues;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {
  @TempDir private static Path folder;
  private static int made;
  private RecordedLedger ledger;

  @BeforeEach
  void open() throws IOException {
    ledger = RecordedLedger.in(Files.createDirectory(folder.resolve("" + made++)));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Verdict.Differs differs(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Verdict.Differs.class);
    return (Verdict.Differs) verdict;
  }

  private static List<String> codes(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    return ((Verdict.Refused) verdict)
        .problems().stream().map(problem -> problem.code().code()).toList();
  }

  @Test
  void what_was_recorded_comes_out_again() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    assertThat(ledger.replay(1, number))
        .containsExactly(
            new Replayed(
                number,
                "determination",
                "2025-12-01",
                "企业[Q-1]",
                new Verdict.Same(),
                OptionalLong.empty()));
  }

  @Test
  void the_overlay_comes_from_the_record() {
    Overlay overlay = RecordedLedger.overlay("    奖励比例: { values: { 2000-01-01: 20 } }\n");
    Determination plain = RecordedLedger.decide(RecordedLedger.firm("Q-1", "3000", true), null);
    Determination laid = RecordedLedger.decide(RecordedLedger.firm("Q-2", "3000", true), overlay);
    assertThat(laid.rulings().get(0)).isNotEqualTo(plain.rulings().get(0));
    assertThat(ledger.verdict(ledger.record(laid, null))).isEqualTo(new Verdict.Same());
    assertThat(ledger.verdict(ledger.record(plain, null))).isEqualTo(new Verdict.Same());
  }

  @Test
  void a_correction_replays_and_so_does_what_it_corrects() {
    long first = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    long second =
        ledger.record(RecordedLedger.decide(RecordedLedger.firm("Q-1", "4000", true), null), first);
    assertThat(ledger.replay(1, first, second))
        .extracting(Replayed::verdict)
        .containsExactly(new Verdict.Same(), new Verdict.Same());
  }

  @Test
  void every_amount_and_every_ruling_that_is_altered_is_found_and_named() {
    Determination decided = RecordedLedger.decide(RecordedLedger.firm("Q-1", "3000", true), null);
    long number = ledger.record(decided, null);
    Map<String, Object> core = JsonValues.object(CoreJson.write(decided));
    List<?> rulings = (List<?>) Objects.requireNonNull(core.get("rulings"));
    List<String> amounts = new ArrayList<>();
    for (Object one : rulings) {
      Map<?, ?> ruling = (Map<?, ?>) one;
      String name =
          "rulings[%s %s %s]"
              .formatted(ruling.get("policy"), ruling.get("clause"), subject(ruling));
      if (ruling.get("amount") instanceof String amount && !amounts.contains(amount)) {
        amounts.add(amount);
        ledger.forgeCore(number, "\"amount\":\"" + amount + "\"", "\"amount\":\"1.00\"");
        assertThat(differs(ledger.verdict(number)).first())
            .contains(new Difference(Difference.Where.CORE, name + ".amount", "1.00", amount));
        ledger.forgeCore(number, "\"amount\":\"1.00\"", "\"amount\":\"" + amount + "\"");
      }
    }
    assertThat(amounts).hasSizeGreaterThan(1);
    assertThat(ledger.verdict(number)).isEqualTo(new Verdict.Same());
    for (String ruling : List.of("granted", "designated", "refused")) {
      ledger.forgeCore(number, "\"ruling\":\"" + ruling + "\"", "\"ruling\":\"charged\"");
      assertThat(differs(ledger.verdict(number)).first())
          .anyMatch(one -> one.path().endsWith(".ruling") && ruling.equals(one.now()));
      ledger.forgeCore(number, "\"ruling\":\"charged\"", "\"ruling\":\"" + ruling + "\"");
    }
    assertThat(ledger.verdict(number)).isEqualTo(new Verdict.Same());
  }

  private static String subject(Map<?, ?> ruling) {
    Parts subject = new Parts(ruling).object("subject");
    return subject.text("type") + " " + subject.list("key").get(0);
  }

  @Test
  void what_does_not_fit_its_digest_is_told_even_where_nothing_comes_of_it() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.alterText(number);
    assertThat(differs(ledger.verdict(number)).first())
        .extracting(Difference::where, Difference::path)
        .containsExactly(tuple(Difference.Where.DIGEST, "text"));
  }

  @Test
  void a_core_altered_without_its_digest_names_the_place_first_and_then_the_digest() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.alterCore(number, "\"amount\":\"3000000.00\"", "\"amount\":\"9.00\"");
    assertThat(differs(ledger.verdict(number)).first())
        .extracting(Difference::where)
        .startsWith(Difference.Where.CORE)
        .contains(Difference.Where.ENTRY)
        .endsWith(Difference.Where.DIGEST);
  }

  @Test
  void facts_that_are_altered_do_not_fit_although_they_decide_the_same() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.alterCore(number, "Q-1公司", "另一公司");
    assertThat(differs(ledger.verdict(number)).first())
        .extracting(Difference::where)
        .containsExactly(Difference.Where.DIGEST);
  }

  @Test
  void an_entry_that_says_something_else_than_its_core_is_told() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.alterLeaf(number, "\"amount\":\"3000000.00\"", "\"amount\":\"1.00\"");
    assertThat(differs(ledger.verdict(number)).first())
        .containsExactly(
            new Difference(
                Difference.Where.ENTRY, "rulings[技改资金 第五条].amount", "1.00", "3000000.00"));
    ledger.alterLeaf(number, "2025-12-01", "2025-12-02");
    assertThat(differs(ledger.verdict(number)).count()).isEqualTo(2);
  }

  @Test
  void bytes_that_say_the_same_in_another_way_are_not_the_same() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.forgeCore(number, "{\"asOf\":", "{ \"asOf\":");
    assertThat(differs(ledger.verdict(number)).first())
        .singleElement()
        .satisfies(one -> assertThat(one.path()).isEmpty())
        .satisfies(one -> assertThat(one.recorded()).startsWith("{ \"asOf\""));
  }

  @Test
  void without_its_rules_nothing_is_decided_again() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.loseRules();
    assertThat(ledger.verdict(number)).isInstanceOf(Verdict.RuleSetMissing.class);
    ledger.alterCore(number, "Q-1公司", "另一公司");
    assertThat(ledger.verdict(number)).isInstanceOf(Verdict.Differs.class);
  }

  @Test
  void altered_rules_are_refused() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.alterRules();
    assertThat(codes(ledger.verdict(number))).containsExactly("recorded-rules-altered");
  }

  private static final String UNUSED =
      "parameters:\n  无用: { clause: 第一条, unit: 元, values: { 2024-01-01: 1 } }";

  private static Stream<Arguments> forWriters() {
    return Stream.of(
        arguments("policy.yaml", "parameters:", UNUSED, "unused-parameter"),
        arguments("规则.drl", "年用电量 > 0", "$量 : 年用电量, 年用电量 > 0", "unused-variable"),
        arguments("规则.drl", "\"第一条 用电", "\"用电", "rule-name-without-clause"));
  }

  @ParameterizedTest
  @MethodSource("forWriters")
  void rules_that_only_their_writer_would_have_to_mend_still_decide(
      String file, String from, String to, String code) throws IOException {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.decideBy(number, "policies/用电补贴/" + file, from, to);

    Verdict verdict = ledger.verdict(number);

    assertThat(verdict).isNotInstanceOf(Verdict.Refused.class);
    assertThat(refusedInFolder(file, from, to)).containsExactly(code);
  }

  @Test
  void by_rules_with_a_parameter_too_many_the_same_comes_out() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.decideBy(number, "policies/用电补贴/policy.yaml", "parameters:", UNUSED);

    assertThat(ledger.verdict(number)).isInstanceOf(Verdict.Same.class);
  }

  private static Stream<Arguments> binding() {
    return Stream.of(
        arguments("when", "import java.io.File;\nwhen"),
        arguments("insert(", "System.exit(0); insert("),
        arguments("年用电量 > 0", "eval( true )"),
        arguments("年用电量 > 0", "年用电费 > 0"),
        arguments("end", ""));
  }

  @ParameterizedTest
  @MethodSource("binding")
  void rules_that_reach_out_or_that_nobody_can_read_stay_refused(String from, String to) {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.decideBy(number, "policies/用电补贴/规则.drl", from, to);

    assertThat(ledger.verdict(number)).isInstanceOf(Verdict.Refused.class);
  }

  /** What is said of the same rules to whoever would put them to use now. */
  private List<String> refusedInFolder(String file, String from, String to) throws IOException {
    Path rules = folder.resolve("rules");
    try (Stream<Path> all = Files.walk(RecordedLedger.RULES)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        Path copy = rules.resolve(RecordedLedger.RULES.relativize(one).toString());
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        String text = Files.readString(one);
        boolean meant = one.endsWith(Path.of("用电补贴", file));
        Files.writeString(copy, meant ? text.replace(from, to) : text);
      }
    }
    return RuleSetReader.read(rules).problems().stream()
        .map(problem -> problem.code().code())
        .toList();
  }

  @Test
  void erased_data_name_the_erasure_and_lost_data_name_none() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    long lost = ledger.record(RecordedLedger.firm("Q-2", "3000", true));
    long by = ledger.erase(number);
    ledger.losePayload(lost);
    assertThat(ledger.verdict(number)).isEqualTo(new Verdict.Erased(OptionalLong.of(by)));
    assertThat(ledger.verdict(lost)).isEqualTo(new Verdict.Erased(OptionalLong.empty()));
    assertThat(ledger.decided()).containsExactly(number, lost);
  }

  @Test
  void a_newer_form_is_refused_and_not_guessed() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.forgeCore(number, "\"schema\":1,\"settle", "\"schema\":2,\"settle");
    assertThat(codes(ledger.verdict(number))).containsExactly("core-newer");
  }

  @Test
  void facts_that_the_rules_refuse_are_told_as_such() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.forgeCore(number, "\"从业人数\":", "\"从业人员\":");
    assertThat(codes(ledger.verdict(number))).contains("unknown-field");
  }

  @Test
  void what_is_no_core_and_what_is_no_entry_is_told() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    ledger.forgeCore(number, "\"facts\":", "\"fact\":");
    assertThat(codes(ledger.verdict(number))).containsExactly("core-broken");
    ledger.alterLeaf(number, "\"kind\"", "\"king\"");
    assertThat(codes(ledger.verdict(number))).containsExactly("entry-broken");
    assertThat(ledger.decided()).containsExactly(number);
  }

  @Test
  void an_overlay_without_its_id_is_no_core() {
    Overlay overlay = RecordedLedger.overlay("    奖励比例: { values: { 2000-01-01: 20 } }\n");
    String firm = RecordedLedger.firm("Q-1", "3000", true);
    long number = ledger.record(RecordedLedger.decide(firm, overlay), null);
    ledger.forgeCore(number, "\"id\":\"" + overlay.id(), "\"ie\":\"" + overlay.id());
    assertThat(codes(ledger.verdict(number))).containsExactly("core-broken");
  }

  @Test
  void threads_change_nothing_and_the_order_stays() {
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      numbers.add(
          ledger.record(RecordedLedger.firm("Q-" + i, String.valueOf(1000 + i), i % 3 == 0)));
    }
    ledger.forgeCore(numbers.get(7), "\"ruling\":\"granted\"", "\"ruling\":\"refused\"");
    ledger.losePayload(numbers.get(8));
    long[] all = numbers.stream().mapToLong(Long::longValue).toArray();
    List<Replayed> one = ledger.replay(1, all);
    assertThat(ledger.replay(2, all)).isEqualTo(one);
    assertThat(ledger.replay(5, all)).isEqualTo(one);
    assertThat(one).extracting(Replayed::number).containsExactlyElementsOf(numbers);
    assertThat(one)
        .extracting(replayed -> replayed.verdict().code())
        .filteredOn(code -> !code.equals("same"))
        .containsExactly("differs", "erased");
  }

  @Test
  void only_the_first_differences_are_kept_and_all_are_counted() {
    long number = ledger.record(RecordedLedger.firm("Q-1", "3000", true));
    Map<String, Object> tree = JsonValues.object(ledger.payload(number).orElseThrow().core());
    String rulings =
        new String(
            CanonicalJson.write(Objects.requireNonNull(tree.get("rulings"))),
            StandardCharsets.UTF_8);
    ledger.forgeCore(number, rulings, "[]");
    assertThat(ledger.verdict(number))
        .asInstanceOf(InstanceOfAssertFactories.type(Verdict.Differs.class))
        .satisfies(
            verdict ->
                assertThat(verdict.first().get(0).path()).startsWith("rulings[技改资金 第七条 项目 Q-1-1]"))
        .satisfies(verdict -> assertThat(verdict.first().get(0).recorded()).isNull());
  }
}
