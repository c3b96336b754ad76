package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingCheckTest {
  @Test
  void utf_8_may_start() {
    assertThat(EncodingCheck.isUtf8(StandardCharsets.UTF_8, Run.fresh().surroundings())).isTrue();
  }

  @Test
  void other_charsets_and_ascii_file_names_may_not() {
    Run run = Run.fresh();
    assertThat(EncodingCheck.isUtf8(Charset.forName("GBK"), run.surroundings())).isFalse();

    run.surroundings().properties().setProperty("sun.jnu.encoding", "ANSI_X3.4-1968");
    assertThat(EncodingCheck.isUtf8(StandardCharsets.UTF_8, run.surroundings())).isFalse();
  }

  @Test
  void the_refusal_tells_the_remedy() {
    Run run = Run.fresh();

    int code = EncodingCheck.refuse(Charset.forName("GBK"), run.surroundings().err());

    assertThat(code).isEqualTo(1);
    assertThat(run.err()).contains("GBK").contains("-Dfile.encoding=UTF-8").contains("./huice");
  }
}
