package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  @TempDir private Path folder = Path.of("");

  private static boolean write(Path file, String content) {
    return new Output(Words.in(Locale.CHINESE))
        .write(
            file,
            content.getBytes(StandardCharsets.UTF_8),
            head ->
                head.startsWith("\u6211")
                    ? Optional.empty()
                    : Optional.of("\u6ca1\u6709\u8986\u76d6"),
            "\u6211\u7684".getBytes(StandardCharsets.UTF_8).length);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void a_new_file_is_written_whole_and_nothing_stays_beside_it() throws IOException {
    write(folder.resolve("\u544a.html"), "\u6211\u7684");

    assertThat(folder.resolve("\u544a.html")).hasContent("\u6211\u7684");
    assertThat(files()).containsExactly("\u544a.html");
  }

  @Test
  void its_own_file_is_replaced() throws IOException {
    Path file = folder.resolve("\u544a.html");
    assertThat(write(file, "\u6211\u7684\u65e7\u9875".repeat(1000))).isFalse();
    assertThat(write(file, "\u6211\u7684")).isTrue();

    assertThat(file).hasContent("\u6211\u7684");
    assertThat(files()).hasSize(1);
  }

  @Test
  void another_file_stays_as_it_is() throws IOException {
    Path file = Files.writeString(folder.resolve("\u4f01.json"), "{}");

    assertThatThrownBy(() -> write(file, "\u6211\u7684"))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("\u6ca1\u6709\u8986\u76d6");
    assertThat(file).hasContent("{}");
    assertThat(files()).hasSize(1);
  }

  @Test
  void an_empty_file_is_another_too() throws IOException {
    Path file = Files.createFile(folder.resolve("\u7a7a.html"));

    assertThatThrownBy(() -> write(file, "\u6211\u7684")).isInstanceOf(CannotRun.class);
  }

  @Test
  void a_folder_and_a_folder_that_is_not_there_are_told_apart() {
    assertThatThrownBy(() -> write(folder, "\u6211"))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("\u662f\u6587\u4ef6\u5939");
    assertThatThrownBy(() -> write(folder.resolve("\u65e0/\u544a.html"), "\u6211"))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("\u6240\u5728\u7684\u6587\u4ef6\u5939");
  }

  @Test
  void a_failure_leaves_what_was_there() throws IOException {
    Path file = folder.resolve("\u544a.html");
    write(file, "\u6211\u7684\u65e7\u9875");
    Path part = folder.resolve(".huice-" + ProcessHandle.current().pid() + ".part");
    Files.createDirectory(part);
    Files.createFile(part.resolve("x"));

    assertThatThrownBy(() -> write(file, "\u6211\u7684"))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("\u6ca1\u80fd\u5199\u51fa");
    assertThat(file).hasContent("\u6211\u7684\u65e7\u9875");
  }
}
