package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRegisterTest {
  private static final Vocabulary WORDS = SampleWords.vocabulary();
  private static final String ONE = "{\"企业\": {\"代码\": \"Q1\", \"人数\": 3}}";
  private static final String TWO = "{\"企业\": {\"代码\": \"Q2\"}}";

  @TempDir private Path folder = Path.of("");

  private ReadBack read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return ReadBack.of(file, WORDS);
  }

  private ReadBack read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void each_line_is_a_fact_file_and_blank_lines_are_none() throws IOException {
    ReadBack read = read("名册.jsonl", "\uFEFF" + ONE + "\r\n\n  \n" + TWO);

    assertThat(read.facts()).containsExactly("{企业={代码='Q1',人数=3}}", "{企业={代码='Q2'}}");
    assertThat(read.encoding()).isEqualTo("UTF-8 BOM");
  }

  @Test
  void a_line_that_is_no_json_is_rejected_alone_and_its_place_is_that_of_the_file()
      throws IOException {
    ReadBack read = read("名册.jsonl", ONE + "\n{\"企业\": {\"代码\": x}}\n{\"a\":1,\"a\":2}\n" + TWO);

    assertThat(read.entries()).isEqualTo(4);
    assertThat(read.facts()).hasSize(2);
    assertThat(read.rejected()).hasSize(2);
    assertThat(read.rejected().get(0).place()).hasToString("名册.jsonl:2:15");
    assertThat(read.rejected().get(1).place()).hasToString("名册.jsonl:3:8");
    assertThat(read.rejected().get(1).arguments()).containsExactly("a", "3");
  }

  @Test
  void bytes_that_are_no_text_reject_their_line() throws IOException {
    byte[] bytes = (" ".repeat(1 << 20) + ONE + "\nx\n" + TWO).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - TWO.getBytes(StandardCharsets.UTF_8).length - 2] = (byte) 0xFF;

    ReadBack read = read("名册.jsonl", bytes);

    assertThat(read.told()).containsExactly("名册.jsonl!2 line-not-text");
    assertThat(read.facts()).hasSize(2);
  }

  @Test
  void gb18030_is_read_too() throws IOException {
    ReadBack read = read("名册.jsonl", (ONE + "\n" + TWO).getBytes(Charset.forName("GB18030")));

    assertThat(read.facts()).hasSize(2);
    assertThat(read.encoding()).isEqualTo("GB18030");
  }

  @Test
  void a_line_longer_than_a_file_may_be_is_rejected_without_being_kept() throws IOException {
    ReadBack read = read("名册.jsonl", "{" + " ".repeat((16 << 20) + 1) + "}\n" + TWO);

    assertThat(read.told()).containsExactly("名册.jsonl!1 line-too-long");
    assertThat(read.facts()).containsExactly("{企业={代码='Q2'}}");
  }

  @Test
  void the_position_ends_at_the_size() throws IOException {
    Path file = folder.resolve("名册.jsonl");
    Files.writeString(file, ONE + "\n" + TWO + "\n", StandardCharsets.UTF_8);
    List<Problem> problems = new ArrayList<>();
    try (Source source = RegisterReader.open(file, WORDS, null, problems::add).orElseThrow()) {
      Entry first = source.next();
      assertThat(first).isNotNull();
      assertThat(first == null ? "" : first.label()).isEqualTo("Q1");
      assertThat(source.position()).isLessThan(source.size());
      assertThat(source.next()).isNotNull();
      assertThat(source.next()).isNull();
      assertThat(source.position()).isEqualTo(source.size());
    }
  }

  @Test
  void a_json_file_is_one_fact_file_or_a_list() throws IOException {
    assertThat(read("一.json", ONE).facts()).containsExactly("{企业={代码='Q1',人数=3}}");
    assertThat(read("二.json", "[" + ONE + ",\n" + TWO + "]").facts()).hasSize(2);
    assertThat(read("三.json", "[" + ONE + ",").whole()).hasSize(1);
  }
}
