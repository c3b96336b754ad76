package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Keys that a clerk filled down a whole sheet: the work grows with the rows, not their square. */
class RepeatedKeysTest {
  private static final Vocabulary WORDS = SampleWords.vocabulary();
  private static final int ROWS = 50_000;

  @TempDir private Path folder = Path.of("");

  private void sheet(String name, String headers, IntFunction<String> row) throws IOException {
    String rows = IntStream.rangeClosed(1, ROWS).mapToObj(row).collect(Collectors.joining("\n"));
    Files.writeString(folder.resolve(name + ".csv"), headers + "\n" + rows, StandardCharsets.UTF_8);
  }

  @Test
  @Timeout(30)
  void of_applicants_each_row_is_rejected_and_names_the_first_other() throws IOException {
    sheet("企业", "代码,名称", row -> "Q1,甲");

    ReadBack read = ReadBack.of(folder, WORDS);

    assertThat(read.facts()).isEmpty();
    assertThat(read.entries()).isEqualTo(ROWS);
    assertThat(read.rejected()).hasSize(ROWS);
    assertThat(read.rejected().get(0).arguments()).contains("企业.csv!3");
    assertThat(read.rejected().subList(1, ROWS))
        .allMatch(one -> one.arguments().contains("企业.csv!2"));
  }

  @Test
  @Timeout(30)
  void of_applicants_and_their_rows_no_row_is_said_to_belong_to_nobody() throws IOException {
    sheet("企业", "代码,名称", row -> "Q1,甲");
    sheet("能源项目", "代码,项目编号", row -> "Q1,P" + row);

    ReadBack read = ReadBack.of(folder, WORDS);

    assertThat(read.entries()).isEqualTo(ROWS);
    assertThat(read.rejected()).allMatch(one -> one.code() == TabularProblem.APPLICANT_TWICE);
  }

  @Test
  @Timeout(30)
  void of_one_applicant_rows_below_rows_find_their_owner() throws IOException {
    Files.writeString(folder.resolve("企业.csv"), "代码\nQ1\n", StandardCharsets.UTF_8);
    sheet("企业年度", "代码,年度", row -> "Q1," + row);
    sheet("引进项目", "企业.代码,年度,编号", row -> "Q1," + (ROWS + 1 - row) + ",J" + row);

    ReadBack read = ReadBack.of(folder, WORDS);

    assertThat(read.told()).isEmpty();
    assertThat(read.facts())
        .singleElement()
        .asString()
        .startsWith("{企业={代码='Q1',年度=[{年度=1,引进项目=[{编号='J" + ROWS + "'}]},")
        .endsWith("{年度=" + ROWS + ",引进项目=[{编号='J1'}]}]}}");
  }
}
