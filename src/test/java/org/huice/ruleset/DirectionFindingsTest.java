package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.huice.BrokenFolder;
import org.huice.problem.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares and targets that are asked the other way than the text asks. */
class DirectionFindingsTest {
  private static final Path BASE = Path.of("fixtures/rejected/base");
  private static final Path TARGET = Path.of("fixtures/rejected/doubtful/text-of-a-target");
  private static final String POLICY = "policies/试点/policy.yaml";
  private static final String RULES = "policies/试点/试点.drl";
  private static final String TEXT = "对新建项目按投资额分档给予补助（";
  private static final String CONDITION = "申报企业.从业人数 >= 1,";

  @TempDir private Path folder;

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private List<Problem> warnings() {
    RuleSetReading reading = RuleSetReader.read(folder);
    assertThat(reading.problems()).isEmpty();
    return RuleSetFindings.of(Objects.requireNonNull(reading.ruleSet()));
  }

  private String told() {
    return warnings().stream()
        .map(problem -> problem.code().code() + " " + problem.arguments().get(3))
        .findFirst()
        .orElse("");
  }

  /** Who writes {@code !} around the very word of the text denies it on purpose. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不低于5%   | shareAtLeast    |
          不低于5%   | shareBelow      | shareAtLeast
          不低于5%   | !shareAtLeast   |
          不低于5%   | !shareBelow     |
          达到5%     | shareAtLeast    |
          达到5%     | shareBelow      | shareAtLeast
          5%以上     | shareAtLeast    |
          5%以上     | shareBelow      | shareAtLeast
          低于5%     | shareBelow      |
          低于5%     | shareAtLeast    | shareBelow
          低于5%     | !shareBelow     |
          低于5%     | !shareAtLeast   |
          不足百分之五 | shareBelow    |
          不足百分之五 | shareAtLeast  | shareBelow
          5%         | shareBelow      |
          5%         | shareAtLeast    |
          低于6%     | shareAtLeast    |
          """)
  void a_share_is_asked_the_way_of_the_text(String text, String word, String instead)
      throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    String bare = word.replace("!", "");
    String call = "$政策." + bare + "( 自筹资金, 投资额, \"比率\" )";
    change(RULES, CONDITION, CONDITION + (word.equals(bare) ? call : "!( " + call + " )") + ",");
    change(POLICY, TEXT, "自筹占比" + text + "的，" + TEXT);
    change(
        POLICY,
        "settlement:\n",
        "  比率: { clause: 第二条, unit: \"%\", assumed: 试, values: { 2024-01-01: 5 } }\nsettlement:\n");

    List<Problem> warnings = warnings();

    assertThat(warnings)
        .extracting(problem -> problem.code().code())
        .isEqualTo(instead == null ? List.of() : List.of("direction-against-text"));
    String remedy = instead == null ? "" : warnings.get(0).arguments().get(3);
    assertThat(remedy).isEqualTo(instead == null ? "" : call.replace(bare, instead));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不低于 | reach      | ''
          不低于 | exceed     | operator-against-text
          不低于 | stayBelow  | direction-against-text reach
          不低于 | stayWithin | direction-against-text reach
          超过   | exceed     | ''
          超过   | reach      | operator-against-text
          超过   | stayWithin | direction-against-text exceed
          超过   | stayBelow  | direction-against-text exceed
          不超过 | stayWithin | ''
          不超过 | stayBelow  | operator-against-text
          不超过 | exceed     | direction-against-text stayWithin
          不超过 | reach      | direction-against-text stayWithin
          低于   | stayBelow  | ''
          低于   | stayWithin | operator-against-text
          低于   | reach      | direction-against-text stayBelow
          低于   | exceed     | direction-against-text stayBelow
          """)
  void a_target_is_set_the_way_of_the_text(String text, String word, String expected)
      throws IOException {
    BrokenFolder.write(BASE, TARGET, folder);
    change(POLICY, "自筹资金超过500万元", "自筹资金" + text + "500万元");
    change(RULES, ".reach(", "." + word + "(");

    assertThat(told()).startsWith(expected);
    assertThat(told().isEmpty()).isEqualTo(expected.isEmpty());
  }
}
