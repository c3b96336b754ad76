package org.huice.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huice.evaluation.CrossChecking;
import org.huice.money.Rounding;
import org.huice.policy.ClauseRef;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.sampling.RecipeReader;
import org.huice.sampling.Register;
import org.huice.tabular.Entry;
import org.huice.tabular.RegisterReader;
import org.huice.tabular.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** To decide only the clauses that may differ comes to the same as to decide all of them. */
class NarrowingTest {
  private static final LocalDate DAY = LocalDate.parse("2025-12-01");
  private static final RuleSet RULES = Bench.shipped();
  private static final List<Entry> ENTRIES = new ArrayList<>();

  @BeforeAll
  static void sample(@TempDir Path folder) throws IOException {
    byte[] recipe = Files.readAllBytes(Path.of("fixtures", "register", "recipe.yaml"));
    List<Problem> problems = new ArrayList<>();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    new Register(
            RecipeReader.read("recipe.yaml", recipe, RULES.vocabulary(), problems::add)
                .orElseThrow(() -> new IllegalStateException(problems.toString())),
            7,
            1,
            300)
        .jsonLines(lines);
    Path register = Files.write(folder.resolve("名册.jsonl"), lines.toByteArray());
    try (Source source =
        RegisterReader.open(register, RULES.vocabulary(), null, problem -> {}).orElseThrow()) {
      for (@Nullable Entry entry = source.next(); entry != null; entry = source.next()) {
        ENTRIES.add(entry);
      }
    }
  }

  /** The same rules with one thing of one policy changed. */
  private static RuleSet with(String policy, UnaryOperator<PolicyRules> edit) {
    Map<String, PolicyRules> policies = new TreeMap<>(RULES.policies());
    policies.computeIfPresent(policy, (id, rules) -> edit.apply(rules));
    return new RuleSet(
        "sha256:edit", RULES.vocabulary(), policies, RULES.settlement(), RULES.across());
  }

  /** Each changes one thing in another way. */
  private static Stream<Arguments> edits() {
    return Stream.of(
        edit("闲置土地", "征费年限", NarrowingTest::halved),
        edit("闲置土地", "闲置费比例", NarrowingTest::halved),
        edit("光伏与微电网", "奖励比例", NarrowingTest::halved),
        edit("称号分级", "有效称号", NarrowingTest::without),
        edit("闲置土地", "第八条", NarrowingTest::without),
        edit("专项资金资格", "", NarrowingTest::withoutFirst),
        edit("集群专项资金", "", NarrowingTest::unsettled),
        edit("科技创新债券", "", NarrowingTest::toYuan));
  }

  private static Arguments edit(
      String policy, String name, BiFunction<PolicyRules, String, PolicyRules> how) {
    return Arguments.of(policy, name, with(policy, rules -> how.apply(rules, name)));
  }

  private static PolicyRules halved(PolicyRules rules, String name) {
    Parameter one = Objects.requireNonNull(rules.document().parameters().get(name), name);
    NavigableMap<LocalDate, ParameterValue> values = new TreeMap<>();
    one.values()
        .forEach(
            (day, value) ->
                values.put(
                    day,
                    new ParameterValue.Plain(
                        ((ParameterValue.Plain) value).number().multiply(new BigDecimal("0.5")))));
    Parameter half =
        new Parameter(
            one.name(),
            one.unit(),
            one.quantity(),
            one.clause(),
            one.ceiling(),
            one.options(),
            values,
            one.cap(),
            one.assumed(),
            one.declared());
    return new PolicyRules(rules.document().with(Map.of(name, half)), rules.rules());
  }

  private static PolicyRules withoutFirst(PolicyRules rules, String none) {
    return without(rules, rules.document().clauses().keySet().iterator().next());
  }

  private static PolicyRules without(PolicyRules rules, String clause) {
    assertThat(rules.document().clauses()).containsKey(clause);
    Set<ClauseRef> kept = new TreeSet<>(new ClauseParts(RULES).clauses(rules.document().id()));
    kept.remove(new ClauseRef(rules.document().id(), clause));
    return Objects.requireNonNull(RuleSide.only(RULES, kept).policies().get(rules.document().id()));
  }

  private static PolicyRules unsettled(PolicyRules rules, String none) {
    assertThat(rules.document().settlement()).isNotEmpty();
    return copy(rules, rules.document().rounding(), List.of());
  }

  private static PolicyRules toYuan(PolicyRules rules, String none) {
    Rounding other = new Rounding(BigDecimal.ONE, RoundingMode.DOWN);
    return copy(rules, other, rules.document().settlement());
  }

  private static PolicyRules copy(
      PolicyRules rules, Rounding rounding, List<SettlementRule> settlement) {
    PolicyDocument old = rules.document();
    return new PolicyRules(
        new PolicyDocument(
            old.id(),
            old.title(),
            old.authority(),
            old.document(),
            old.status(),
            old.inForce(),
            old.jurisdiction(),
            old.level(),
            old.payer(),
            rounding,
            old.elapsed(),
            old.clauses(),
            old.parameters(),
            old.materials(),
            settlement,
            old.provisions(),
            old.pools()),
        rules.rules());
  }

  private static Contrast whole(Contrast narrow) {
    Set<ClauseRef> all = new TreeSet<>();
    for (RuleSide side : List.of(narrow.base(), narrow.head())) {
      ClauseParts parts = new ClauseParts(side.effective());
      side.effective().policies().keySet().forEach(id -> all.addAll(parts.clauses(id)));
    }
    return new Contrast(
        narrow.base(),
        narrow.head(),
        narrow.evaluated(),
        List.of(),
        new TreeSet<>(all),
        CrossChecking.EVERY);
  }

  private static List<ChangedApplicant> compared(Contrast contrast) {
    Comparer comparer =
        Comparer.of(contrast, DAY, Classes.of(RULES.vocabulary()), Bench.WORDS, Bench.CACHE);
    return ENTRIES.stream().map(comparer::compare).map(EntryLine::applicant).toList();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("edits")
  void winners_losers_differences_and_reasons_are_those_of_all_clauses(
      String policy, String name, RuleSet head) {
    Contrast narrow =
        Contrast.of(new RuleSide("现行", RULES, null), new RuleSide("拟改", head, null), DAY);
    List<ChangedApplicant> some = compared(narrow);
    List<ChangedApplicant> all = compared(whole(narrow));

    assertThat(narrow.evaluated()).extracting(Frame.Evaluated::policy).contains(policy);
    assertThat(narrow.clauses().size()).isLessThan(whole(narrow).clauses().size());
    assertThat(some).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      // A fault in what is not compared keeps an entry only from being decided as a whole.
      if (all.get(i).kind() != Change.NOT_COMPARABLE) {
        assertThat(some.get(i)).isEqualTo(all.get(i));
      }
    }
  }

  @Test
  void only_what_reads_a_number_is_compared() {
    Contrast narrow = Contrast.around(new RuleSide("现行", RULES, null), "闲置土地", "闲置费比例");

    assertThat(narrow.clauses()).containsExactly(new ClauseRef("闲置土地", "三、一(满一年征费)"));
    assertThat(narrow.evaluated().get(0).of()).isGreaterThan(1);
  }

  @Test
  void a_number_that_nothing_is_seen_to_read_takes_the_whole_policy() {
    Contrast whole = Contrast.around(new RuleSide("现行", RULES, null), "闲置土地", "没有人读");

    assertThat(whole.evaluated().get(0).clauses()).hasSize(whole.evaluated().get(0).of());
  }
}
