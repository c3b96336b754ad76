package org.huice.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.impact.Bench.DAY;
import static org.huice.impact.Bench.compare;
import static org.huice.impact.Bench.side;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTextTest {
  private static final String CAP = "单个项目上限=300";

  @TempDir private Path folder = Path.of("");
  private Path register = Path.of("");
  private final RuleSet rules = Bench.shipped();

  @BeforeEach
  void write() throws IOException {
    register = Bench.register(folder);
  }

  private List<String> lines(RuleSide base, RuleSide head) throws IOException {
    return new ImpactText(Bench.WORDS).lines(compare(base, head, register, DAY));
  }

  @Test
  void what_the_base_could_not_say_for_want_of_a_parameter_comes_first() throws IOException {
    List<String> lines = lines(side(rules), side(rules, CAP));

    assertThat(lines.get(lines.indexOf("要花多少钱") + 1).strip())
        .startsWith("基线因缺参数未定（3 件）")
        .contains("6,000,000.10 元");
    assertThat(lines).noneMatch(line -> line.contains("另有：基线未定"));
  }

  @Test
  void a_base_that_lacks_no_parameter_does_not_say_so() throws IOException {
    assertThat(lines(side(rules, CAP), side(rules, CAP, "奖励比例=15")))
        .noneMatch(line -> line.contains("基线因缺参数未定"));
  }

  @Test
  void totals_say_whom_they_leave_out_and_scope_which_clauses() throws IOException {
    assertThat(lines(side(rules, CAP), side(rules, CAP, "奖励比例=15")))
        .anyMatch(line -> line.contains("以上合计不含不可比的 1 家"))
        .anyMatch(line -> line.contains("1 条条款都比较"));
  }

  @Test
  void a_class_that_does_not_change_has_no_row() throws IOException {
    List<String> lines = lines(side(rules, CAP), side(rules, CAP, "奖励比例=15"));
    int from = lines.indexOf("按类型分");
    List<String> table = lines.subList(from, lines.subList(from, lines.size()).indexOf("") + from);

    assertThat(table).anyMatch(line -> line.strip().matches("其余 \\d+ 类没有变化"));
    assertThat(table.subList(3, table.size() - 1))
        .isNotEmpty()
        .allMatch(line -> line.contains("−"));
  }

  @Test
  void where_no_class_changes_there_is_no_table() throws IOException {
    assertThat(lines(side(rules, CAP), side(rules, CAP)))
        .noneMatch(line -> line.startsWith("按") || line.contains("类没有变化"));
  }
}
