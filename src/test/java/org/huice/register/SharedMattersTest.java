package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.huice.evaluation.CrossChecking;
import org.huice.ruleset.RuleSetReader;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedMattersTest {
  private static final Vocabulary VOCABULARY =
      Objects.requireNonNull(RuleSetReader.read(Path.of("rules")).ruleSet()).vocabulary();
  private static final SharedMark MARK = new SharedMark(VOCABULARY, Locale.CHINESE);

  /** Bytes, so that logs go to their files. */
  private static final int FEW = 1000;

  @TempDir private static Path parent = Path.of("");

  /** An entry with one ruling on one subject. */
  private static byte[] line(String who, String marks, String ruling, String subject) {
    return """
    {"applicant":"企业[%s]","claims":[{"subject":"债券[9]"}],"core":"","id":{},%s"place":"名册.jsonl:1",\
    "rulings":[{"clause":"第一条","policy":"政策","reason":"因","ruling":"%s","subject":"%s"}],"totals":{}}\
    """
        .formatted(who, marks, ruling, subject)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] granted(String who, String subject) {
    return line(who, "", "granted", subject);
  }

  /** The lines, each marked. */
  private static List<String> marked(List<byte[]> lines) throws IOException {
    List<Integer> order = new ArrayList<>();
    for (int entry = 1; entry <= lines.size(); entry++) {
      order.add(entry);
    }
    List<String> told = marked(lines, order);
    Collections.shuffle(order, new Random(7));
    assertThat(marked(lines, order)).as("in any order").isEqualTo(told);
    return told;
  }

  private static List<String> marked(List<byte[]> lines, List<Integer> order) throws IOException {
    SharedMatters shared = shared(lines, order);
    List<String> told = new ArrayList<>();
    for (int entry = 1; entry <= lines.size(); entry++) {
      byte[] line = MARK.of(entry, lines.get(entry - 1), shared);
      told.add(new String(line, StandardCharsets.UTF_8));
    }
    return told;
  }

  private static SharedMatters shared(List<byte[]> lines, List<Integer> order) throws IOException {
    try (EntryLog log = new EntryLog(name -> parent.resolve(name), FEW)) {
      for (int entry : order) {
        log.add(entry, PaidMatters.of(lines.get(entry - 1)));
      }
      return log.shared(log.repetitions());
    }
  }

  private static List<String> plain(List<byte[]> lines) {
    return lines.stream().map(line -> new String(line, StandardCharsets.UTF_8)).toList();
  }

  @Test
  void each_entry_that_is_paid_for_the_same_names_another_one() throws IOException {
    List<String> told =
        marked(
            List.of(
                granted("甲", "债券[1]"),
                granted("乙", "债券[2]"),
                line("丙", "", "charged", "债券[1]"),
                granted("丁", "债券[1]")));

    assertThat(told.get(0)).contains("matter-shared", "第 3 条", "政策 第一条 债券[1]");
    assertThat(told.get(1)).doesNotContain("marks");
    assertThat(told.get(2)).contains("第 1 条");
    assertThat(told.get(3)).contains("第 1 条");
  }

  @Test
  void a_mark_leaves_every_other_byte_and_stands_behind_those_that_are_there() throws IOException {
    byte[] bare = granted("甲", "债券[1]");
    String old = "{\"code\":\"row-likely-missed\",\"place\":\"表\",\"sentence\":\"漏\"}";
    byte[] missed = line("乙", "\"marks\":[" + old + "],", "granted", "债券[1]");

    List<String> told = marked(List.of(bare, missed));

    String mark = "\\{\"code\":\"matter-shared\"[^}]*}";
    assertThat(told.get(0)).contains("\"id\":{},\"marks\":[{\"code\":\"matter-shared\"");
    assertThat(told.get(0).replaceFirst("\"marks\":\\[" + mark + "],", ""))
        .isEqualTo(new String(bare, StandardCharsets.UTF_8));
    assertThat(told.get(1).replaceFirst("," + mark, ""))
        .isEqualTo(new String(missed, StandardCharsets.UTF_8));

    Overview overview = new Overview(CrossChecking.EVERY);
    told.forEach(line -> overview.add(line.getBytes(StandardCharsets.UTF_8)));
    assertThat(overview.shared()).isEqualTo(2);
    assertThat(overview.missed()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"undetermined", "superseded", "notApplicable"})
  void what_is_not_paid_is_not_shared(String ruling) throws IOException {
    List<byte[]> lines = List.of(granted("甲", "债券[1]"), line("乙", "", ruling, "债券[1]"));

    assertThat(marked(lines)).isEqualTo(plain(lines));
  }

  @Test
  void nor_is_another_clause_or_the_applicant_itself() throws IOException {
    byte[] other =
        new String(granted("丙", "债券[1]"), StandardCharsets.UTF_8)
            .replace("第一条", "第二条")
            .getBytes(StandardCharsets.UTF_8);
    List<byte[]> lines = List.of(granted("甲", "债券[1]"), other, granted("乙", "企业[乙]"));

    assertThat(marked(lines)).isEqualTo(plain(lines));
  }

  @Test
  void entries_that_are_refused_pay_nobody() throws IOException {
    byte[] once = granted("甲", "债券[1]");
    byte[] rejected = "{\"entry\":4,\"problems\":[]}".getBytes(StandardCharsets.UTF_8);
    List<byte[]> lines = List.of(once, granted("乙", "债券[1]"), once, rejected);

    assertThat(marked(lines)).isEqualTo(plain(lines));
    List<byte[]> more = List.of(once, granted("乙", "债券[1]"), once, granted("丙", "债券[1]"));
    assertThat(marked(more).get(1)).contains("第 4 条");
    assertThat(marked(more).get(3)).contains("第 2 条");
  }

  @Test
  void thousands_are_known_as_well() throws IOException {
    List<byte[]> lines = new ArrayList<>();
    for (int entry = 1; entry <= 5000; entry++) {
      lines.add(granted("甲" + entry, "债券[" + entry % 4999 + "]"));
    }

    assertThat(marked(lines))
        .filteredOn(line -> line.contains("matter-shared"))
        .hasSize(2)
        .first()
        .asString()
        .contains("第 5000 条");
  }

  @ParameterizedTest
  @CsvSource({"债券,true", "能源项目,true", "土地,true", "产业发展年度,false", "没有这种,false"})
  void what_only_numbers_tell_apart_is_its_owners(String type, boolean known) throws IOException {
    assertThat(SharedMark.isKnownOutside(VOCABULARY, type)).isEqualTo(known);
    List<byte[]> lines = List.of(granted("甲", type + "[1]"), granted("乙", type + "[1]"));
    assertThat(marked(lines).equals(plain(lines))).isEqualTo(!known);
  }
}
