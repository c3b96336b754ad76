package org.huice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetFindings;
import org.huice.ruleset.RuleSetReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is said about every broken input in {@code fixtures/rejected}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RejectedTest {
  private static final Path HOME = Path.of("fixtures", "rejected");
  static final Path BASE = HOME.resolve("base");
  private static final String POLICY = "policies/试点/";
  private static final Pattern LEFTOVER =
      Pattern.compile("\\{\\d|Exception|org\\.huice|org\\.drools|\\bat [a-z]+\\.");

  /** Kinds that no file can produce, and why; everything else must have its broken input. */
  private static final Map<String, String> WITHOUT_FIXTURE =
      Map.ofEntries(
          Map.entry("variable-bound-twice", "the reader already says duplicate-binding"),
          Map.entry("outcome-missing", "the reader already asks for the sign before the word"),
          Map.entry("rule-file-too-large", "the folder's reader already says file-too-large"),
          Map.entry("unreadable-file", "hangs on the rights of whoever runs the test"),
          Map.entry("cannot-compile", "no rule is known that passes our reader and not Drools"),
          Map.entry("forbidden-code", "no rule is known that becomes code beyond the allow-list"),
          Map.entry("unsound-code", "only by forged files of the cache: UnitCacheTest"),
          Map.entry("too-many-firings", "only while deciding: a cross product of facts"),
          Map.entry("too-many-combinations", "only while deciding: MatcherTest"),
          Map.entry("too-much-work", "only while deciding: FactBombsTest"),
          Map.entry("no-exact-amount", "only by a fault of ours: AssignmentsTest"),
          Map.entry("cannot-compute", "only while deciding: RuleBaseTest"),
          Map.entry("negative-amount", "only while deciding: PricedRulingTest"),
          Map.entry("later-than-decision", "only while deciding: DocketTest"),
          Map.entry("conflicting-rulings", "only while deciding: EvaluatorTest"),
          Map.entry("settlement-too-large", "only while deciding: SelectionTest"),
          Map.entry("opinion-without-matter", "only while deciding: StationsTest"),
          Map.entry("opinion-without-discretion", "only while deciding: StationsTest"),
          Map.entry("opinion-above-ceiling", "only while deciding: StationsTest"),
          Map.entry("opinion-without-amount", "only while deciding: StationsTest"),
          Map.entry("opinion-amount-undue", "only while deciding: StationsTest"),
          Map.entry("engine-disagreement", "only by a fault of ours: EvaluatorTest"));

  private static final Set<String> MADE_ELSEWHERE =
      Set.of("tabular", "register", "pool", "impact", "sampling", "mutation", "store", "audit");

  /** Kinds of those problems that no test provokes, and why. */
  private static final Map<String, String> NAMED_NOWHERE =
      Map.of(
          "which-list", "needs a type that stands in two lists of one applicant: none does",
          "replay-failed", "only by a fault of ours: what is broken in a record is told as such",
          "unreadable", "hangs on the rights of whoever runs the test",
          "recipe-nesting", "needs a type that holds itself: no vocabulary has one");

  private RuleSet base;
  private RuleSet shipped;

  @BeforeAll
  void read() {
    base = Made.accepted(BASE);
    shipped = Made.accepted(Path.of("rules"));
  }

  static List<String> rules() throws IOException {
    return names("rules", "");
  }

  static List<String> doubtful() throws IOException {
    return names("doubtful", "");
  }

  static List<String> facts() throws IOException {
    return names("facts", ".json");
  }

  static List<String> overlays() throws IOException {
    return names("overlays", ".yaml");
  }

  static List<String> cases() throws IOException {
    return names("cases", ".yaml");
  }

  /** What is wrong, each name once, in order. */
  private static List<String> names(String kind, String ending) throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve(kind))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void a_broken_rules_folder_is_told_by_code_and_place(String wrong, @TempDir Path folder)
      throws IOException {
    Path difference = HOME.resolve("rules").resolve(wrong);
    BrokenFolder.write(BASE, difference, folder);
    check(BrokenFolder.problems(folder), difference.resolve("expected.txt"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("doubtful")
  void what_a_folder_that_loads_may_mean_otherwise_is_told(String doubtful, @TempDir Path folder)
      throws IOException {
    Path difference = HOME.resolve("doubtful").resolve(doubtful);
    BrokenFolder.write(BASE, difference, folder);
    check(BrokenFolder.findings(folder), difference.resolve("expected.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules",
        "fixtures/rulesets/published",
        "fixtures/rulesets/pools",
        "fixtures/rejected/base"
      })
  void nothing_is_found_in_the_shipped_folders(String folder) {
    assertThat(RuleSetFindings.of(Made.accepted(Path.of(folder)))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void a_broken_fact_file_is_told_by_code_and_place(String wrong) throws IOException {
    byte[] bytes = Files.readAllBytes(HOME.resolve("facts").resolve(wrong + ".json"));
    check(Made.facts(shipped, wrong + ".json", bytes), expected("facts", wrong));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("overlays")
  void a_broken_overlay_is_told_by_code_and_place(String wrong) throws IOException {
    byte[] bytes = Files.readAllBytes(HOME.resolve("overlays").resolve(wrong + ".yaml"));
    List<Problem> problems = new ArrayList<>();
    OverlayReader.read(wrong + ".yaml", bytes, base, problems::add);
    check(problems, expected("overlays", wrong));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void broken_cases_are_told_by_code_and_place(String wrong) throws IOException {
    byte[] bytes = Files.readAllBytes(HOME.resolve("cases").resolve(wrong + ".yaml"));
    List<Problem> problems = new ArrayList<>();
    CaseReader.read(POLICY + "cases.yaml", bytes, base, problems::add);
    check(
        problems.stream().map(problem -> in(wrong + ".yaml", problem)).toList(),
        expected("cases", wrong));
  }

  private static Problem in(String file, Problem problem) {
    Place place = problem.place();
    return new Problem(
        problem.code(), new Place(file, place.line(), place.column()), problem.arguments());
  }

  private static Path expected(String kind, String wrong) {
    return HOME.resolve(kind).resolve(wrong + ".expected");
  }

  private static void check(List<Problem> problems, Path expected) throws IOException {
    assertThat(lines(problems)).containsExactlyElementsOf(Files.readAllLines(expected));
    problems.forEach(RejectedTest::reads);
  }

  /** As the program prints them: sorted, each once. */
  static List<String> lines(List<Problem> problems) {
    return problems.stream()
        .distinct()
        .sorted()
        .map(problem -> problem.code().code() + " " + problem.place())
        .toList();
  }

  static void reads(Problem problem) {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(List.of(problem.title(locale), problem.sentence(locale), problem.remedy(locale)))
          .as(problem.toString())
          .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern(LEFTOVER));
    }
    assertThat(problem.title(Locale.CHINESE)).containsPattern("\\p{IsHan}");
    assertThat(problem.title(Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_broken_beyond_a_file_is_told_as_well(Made made, @TempDir Path folder)
      throws IOException {
    List<Problem> problems = made.problems(base, shipped, folder);
    assertThat(lines(problems)).containsExactly(made.expected());
    problems.forEach(RejectedTest::reads);
  }

  @Test
  void a_byte_order_mark_is_no_fault(@TempDir Path folder) throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    for (Path file : BrokenFolder.files(folder)) {
      Files.writeString(file, "\uFEFF" + Files.readString(file));
    }
    assertThat(RuleSetReader.read(folder).problems()).isEmpty();
  }

  @Test
  void facts_in_utf8_with_a_mark_and_in_gb18030_are_no_fault() throws IOException {
    String text = Files.readString(Path.of("fixtures/enterprises/豫光新能.json"));
    assertThat(Made.facts(shipped, "f", ("\uFEFF" + text).getBytes(UTF_8))).isEmpty();
    assertThat(Made.facts(shipped, "f", text.getBytes(Charset.forName("GB18030")))).isEmpty();
  }

  @Test
  void at_least_ten_inputs_are_wrong_in_two_ways_at_once() throws IOException {
    assertThat(expectations().stream().filter(lines -> codes(lines).size() > 1))
        .hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void every_kind_of_problem_has_a_broken_input_or_a_reason_to_have_none() throws Exception {
    Set<String> produced = new TreeSet<>();
    expectations().forEach(lines -> produced.addAll(codes(lines)));
    Stream.of(Made.values()).map(Made::code).forEach(produced::add);
    Stream.of(Attack.values()).map(Attack::code).forEach(produced::add);
    Set<String> without = new TreeSet<>(everyCode());
    without.removeAll(produced);
    assertThat(without).isEqualTo(new TreeSet<>(WITHOUT_FIXTURE.keySet()));
  }

  /**
   * Registers, results, records, recipes and reasons of mutants are made by the tests of their
   * rooms, not kept here.
   */
  @Test
  void every_kind_of_problem_made_elsewhere_is_named_by_a_test_of_its_room() throws Exception {
    List<String> unnamed = new ArrayList<>();
    for (ProblemCode code : ProblemTextsTest.codes()) {
      if (MADE_ELSEWHERE.contains(room(code))
          && !NAMED_NOWHERE.containsKey(code.code())
          && !tests(room(code)).contains(code.code())
          && !tests(room(code)).contains(((Enum<?>) code).name())) {
        unnamed.add(code.code());
      }
    }
    assertThat(unnamed).isEmpty();
  }

  private static String room(ProblemCode code) {
    String name = ((Enum<?>) code).getDeclaringClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The text of the tests of a room, of the verbs and of the whole. */
  private static String tests(String room) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String each : List.of(room, "cli", "")) {
      try (Stream<Path> files = Files.list(Path.of("src/test/java/org/huice", each))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          text.append(Files.readString(file));
        }
      }
    }
    return text.toString();
  }

  private static List<List<String>> expectations() throws IOException {
    List<List<String>> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(HOME)) {
      for (Path file : files.filter(RejectedTest::isExpectation).toList()) {
        all.add(Files.readAllLines(file));
      }
    }
    return all;
  }

  private static boolean isExpectation(Path file) {
    String name = file.getFileName().toString();
    return name.equals("expected.txt") || name.endsWith(".expected");
  }

  private static Set<String> codes(List<String> lines) {
    return lines.stream().map(line -> line.split(" ", 2)[0]).collect(Collectors.toSet());
  }

  /** The codes of all enums of problems in the program's sources. */
  private static Set<String> everyCode() throws IOException {
    return ProblemTextsTest.codes().stream()
        .filter(code -> !MADE_ELSEWHERE.contains(room(code)))
        .map(ProblemCode::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
