package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadBackVerbTest {
  private final Run run = Run.cached();
  @TempDir private Path folder = Path.of("");

  @Test
  void one_clause_is_read_back_by_its_name_in_any_width() {
    assertThat(run.program("read-back", "闲置土地", "--clause", "三、一（满两年收回）")).isZero();

    assertThat(run.out()).contains("条款 三、一(满两年收回)").doesNotContain("条款 第八条");
  }

  @Test
  void json_is_for_programs() {
    assertThat(run.program("read-back", "科技创新债券", "--format", "json")).isZero();

    assertThat(run.out()).startsWith("{").contains("\"clause\": \"三(二)4\"", "\"number\": \"1.\"");
  }

  @Test
  void a_page_replaces_an_earlier_one_and_nothing_else() throws IOException {
    Path page = folder.resolve("复述.html");
    assertThat(run.program("read-back", "光伏与微电网", "--out", page.toString())).isZero();
    assertThat(run.program("read-back", "闲置土地", "--out", page.toString())).isZero();
    assertThat(Files.readString(page)).contains("闲置土地").doesNotContain("光伏");

    Files.writeString(page, "别的");
    assertThat(run.program("read-back", "闲置土地", "--out", page.toString())).isEqualTo(1);
    assertThat(Files.readString(page)).isEqualTo("别的");
  }

  @Test
  void an_unknown_policy_clause_or_two_ways_of_writing_are_told() {
    assertThat(run.program("read-back", "光伏与微电")).isEqualTo(1);
    assertThat(run.program("read-back", "光伏与微电网", "--clause", "第一条")).isEqualTo(1);
    assertThat(run.program("read-back", "光伏与微电网", "--out", "x.html", "--format", "json"))
        .isEqualTo(1);

    assertThat(run.err()).contains("没有“光伏与微电”这个政策").contains("没有“第一条”这个条款").contains("只能写一个");
  }

  @Test
  void it_speaks_english_too() {
    assertThat(run.program("read-back", "光伏与微电网", "--lang", "en")).isZero();

    assertThat(run.out()).contains("For whom").doesNotContain("适用对象");
  }
}
