package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.cli.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show is what there is. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("```console\\n\\$ \\./huice ([^\\n]*)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("```drl\\n(.*?)```", Pattern.DOTALL);
  private static final int FIRST_PAGE = 38;

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void the_sample_output_is_what_the_command_prints(String file) throws IOException {
    Matcher block = BLOCK.matcher(text(file));

    assertThat(block.find()).isTrue();
    assertThat(unnamed(Sample.output(block.group(1).split(" "))))
        .isEqualTo(unnamed(block.group(2)));
  }

  // Whoever mends a rule need not mend the READMEs for the name that the rule set then has.
  private static String unnamed(String output) {
    return output.replaceAll("(规则集|rule set) [0-9a-f]{12}", "$1 …");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void the_sample_rule_is_one_of_the_rules(String file) throws IOException {
    Matcher rule = RULE.matcher(text(file));

    assertThat(rule.find()).isTrue();
    assertThat(text("rules/policies/光伏与微电网/设备投资奖励.drl")).contains(rule.group(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void the_first_page_ends_after_the_output(String file) throws IOException {
    List<String> lines = text(file).lines().toList();
    int command = lines.indexOf("```console");

    assertThat(lines.subList(command + 1, lines.size()).indexOf("```") + command + 2)
        .isLessThanOrEqualTo(FIRST_PAGE);
  }
}
