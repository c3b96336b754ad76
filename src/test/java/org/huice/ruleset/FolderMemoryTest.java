package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huice.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder read with a memory is what it is when read afresh. */
class FolderMemoryTest {
  private final FolderMemory memory = new FolderMemory();
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    Path from = Path.of("fixtures/rulesets/pools");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(from.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(file, target);
      }
    }
  }

  private RuleSetReading same() {
    RuleSetReading remembered = RuleSetReader.read(folder, memory);
    RuleSetReading afresh = RuleSetReader.read(folder);
    assertThat(remembered.problems()).isEqualTo(afresh.problems());
    assertThat(remembered.ruleSet()).isEqualTo(afresh.ruleSet());
    return remembered;
  }

  private static String title(RuleSet rules) {
    return Objects.requireNonNull(rules.policies().get("用电补贴")).document().title();
  }

  private Path policy(String name) {
    return folder.resolve("policies/技改资金").resolve(name);
  }

  @Test
  void what_did_not_change_is_not_read_again() {
    RuleSet first = Objects.requireNonNull(same().ruleSet());
    RuleSet second = Objects.requireNonNull(same().ruleSet());

    assertThat(second.policies().get("技改资金")).isSameAs(first.policies().get("技改资金"));
  }

  @Test
  void what_changed_is_read_again_and_nothing_else() throws IOException {
    RuleSet first = Objects.requireNonNull(same().ruleSet());
    Path yaml = policy("policy.yaml");
    Files.writeString(yaml, Files.readString(yaml) + "\n# 改过\n");
    Path other = folder.resolve("policies/用电补贴/policy.yaml");
    Files.writeString(other, Files.readString(other).replaceFirst("title: ", "title: 新"));

    RuleSet second = Objects.requireNonNull(same().ruleSet());

    assertThat(title(second)).startsWith("新");
    assertThat(title(first)).doesNotStartWith("新");
  }

  @Test
  void problems_are_told_each_time_and_gone_when_mended() throws IOException {
    Path yaml = policy("policy.yaml");
    String good = Files.readString(yaml);
    Files.writeString(yaml, good + "\n多出: 1\n");
    assertThat(same().problems()).isNotEmpty();
    assertThat(same().problems()).isNotEmpty();

    Files.writeString(yaml, good);
    assertThat(same().problems()).isEmpty();
  }

  @Test
  void a_change_of_the_vocabulary_reaches_every_policy() throws IOException {
    same();
    try (Stream<Path> files = Files.list(folder.resolve("vocabulary"))) {
      Path file = files.findFirst().orElseThrow();
      Files.writeString(file, Files.readString(file).replace("亩均税收", "亩产税收"));
    }

    assertThat(same().problems()).isNotEmpty();
  }

  @Test
  void examples_are_read_again_where_they_or_their_policy_changed() throws IOException {
    Path cases = policy("cases.yaml");
    String good =
        """
        - case: 例
          as-of: 2025-01-01
          facts: {}
          expect: [{ clause: 第五条, ruling: refused }]
        """;
    Files.writeString(cases, good);
    RuleSet rules = Objects.requireNonNull(same().ruleSet());
    assertThat(problems(cases, rules)).isEmpty();

    Files.writeString(cases, good.replace("第五条", "第九十九条"));
    assertThat(problems(cases, rules)).isNotEmpty();
    assertThat(problems(cases, rules)).isNotEmpty();

    Files.writeString(cases, good);
    assertThat(problems(cases, rules)).isEmpty();
  }

  private List<Problem> problems(Path cases, RuleSet rules) throws IOException {
    List<Problem> told = new ArrayList<>();
    List<Problem> afresh = new ArrayList<>();
    byte[] bytes = Files.readAllBytes(cases);
    CaseReader.read(cases.toString(), bytes, rules, memory, told::add);
    CaseReader.read(cases.toString(), bytes, rules, afresh::add);
    assertThat(told).isEqualTo(afresh);
    return told;
  }
}
