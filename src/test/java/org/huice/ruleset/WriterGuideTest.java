package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.policy.Pool;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rules/README.md} shows of pools loads as it stands. */
class WriterGuideTest {
  private static final Path GUIDE = Path.of("rules", "README.md");
  private static final String ENTERPRISE =
      """
      package vocabulary

      declare 企业
          @applicant
          统一社会信用代码 : String @key @uscc
          行政区划代码 : String @place
          亩均税收 : BigDecimal @unit("元") @meaning("每亩用地缴的税")
          单位能耗 : BigDecimal @unit("吨标准煤") @meaning("每万元产值用的能")
          技改项目 : List<技改项目> @meaning("没有就填空列表 []")
      end
      """;

  @TempDir private Path folder = Path.of("");

  private static String block(String text, String language, String start) {
    Matcher block =
        Pattern.compile("```" + language + "\\n(" + start + ".*?)```", Pattern.DOTALL)
            .matcher(text);
    assertThat(block.find()).as(start).isTrue();
    return block.group(1);
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.writeString(path, content, StandardCharsets.UTF_8);
  }

  private RuleSetReading guide(String budget) throws IOException {
    String text = Files.readString(GUIDE, StandardCharsets.UTF_8);
    String pools = text.substring(text.indexOf("**资金盘与名额。**"));
    write("vocabulary/企业.drl", ENTERPRISE);
    write("vocabulary/项目.drl", block(text, "drl", "package vocabulary"));
    String policy = block(pools, "yaml", "title:");
    assertThat(policy).contains("budget: 资金总额");
    write("policies/技改资金/policy.yaml", policy.replace("budget: 资金总额", "budget: " + budget));
    write("policies/技改资金/奖励.drl", block(pools, "drl", "package policies"));
    return RuleSetReader.read(folder);
  }

  @Test
  void the_example_of_a_pool_loads() throws IOException {
    RuleSetReading reading = guide("资金总额");

    assertThat(reading.problems()).isEmpty();
    assertThat(Objects.requireNonNull(reading.ruleSet()).pools())
        .extracting(Pool::id)
        .containsExactly("技改资金/年度技改资金");
  }

  @Test
  void a_sum_in_the_place_of_its_name_is_told_with_what_to_write() throws IOException {
    assertThat(guide("500000").problems())
        .extracting(Problem::code)
        .containsExactly(RuleSetProblem.FIGURE_FOR_PARAMETER);
  }
}
