package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.huice.tree.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleArchiveTest {
  private static final RuleFile A = file("policies/甲/a.drl", "rule");
  private static final RuleFile B = file("policies/甲/b.drl", "end");

  @TempDir private Path temporary;

  @Test
  void the_order_of_files_does_not_matter() {
    assertThat(id(A, B)).isEqualTo(id(B, A)).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void a_byte_of_a_path_or_a_content_changes_the_id() {
    String id = id(A);

    assertThat(id(file("policies/甲/c.drl", "rule"))).isNotEqualTo(id);
    assertThat(id(file("policies/甲/a.drl", "rulE"))).isNotEqualTo(id);
    assertThat(id(A, B)).isNotEqualTo(id);
  }

  @Test
  void nothing_moves_between_path_and_content() {
    assertThat(id(file("ab", "c"))).isNotEqualTo(id(file("a", "bc")));
  }

  @Test
  void the_id_is_what_sha256_says_of_lengths_and_bytes() {
    byte[] written = {0, 0, 0, 0, 0, 0, 0, 1, 'a', 0, 0, 0, 0, 0, 0, 0, 2, 'b', 'c'};

    assertThat(RuleArchive.of(List.of(file("a", "bc"))).bytes()).isEqualTo(written);
    assertThat(id(file("a", "bc"))).isEqualTo(Sha256.name(written));
  }

  @Test
  void the_shipped_rules_read_from_their_archive_are_the_same_rules() {
    RuleSetReading folder = RuleSetReader.read(Path.of("rules"));
    RuleArchive archive = Objects.requireNonNull(folder.archive());
    RuleSet rules = Objects.requireNonNull(folder.ruleSet());

    RuleSetReading again = RuleSetReader.read(again(archive));

    assertThat(again.problems()).isEmpty();
    assertThat(archive.id()).isEqualTo(rules.id()).isEqualTo(Sha256.name(archive.bytes()));
    assertThat(again.archive()).isEqualTo(archive);
    RuleSet packed = Objects.requireNonNull(again.ruleSet());
    assertThat(packed.id()).isEqualTo(rules.id());
    assertThat(packed.vocabulary().types().keySet()).isEqualTo(rules.vocabulary().types().keySet());
    assertThat(packed.policies().keySet()).isEqualTo(rules.policies().keySet());
    assertThat(packed.pools()).hasSameSizeAs(rules.pools());
  }

  @Test
  void an_archive_with_a_mistake_in_its_rules_is_refused_like_a_folder() {
    RuleSetReading reading =
        RuleSetReader.read(again(RuleArchive.of(List.of(A, file("policies/甲/policy.yaml", "")))));

    assertThat(reading.ruleSet()).isNull();
    assertThat(reading.problems())
        .extracting(problem -> problem.code().code())
        .contains("no-vocabulary");
    assertThat(reading.problems().get(0).place().file()).startsWith("sha256:");
  }

  @Test
  void other_bytes_than_the_id_names_are_refused() {
    byte[] bytes = RuleArchive.of(List.of(A, B)).bytes();
    byte[] changed = bytes.clone();
    changed[changed.length - 1] ^= 1;

    assertThat(RuleArchive.of(id(A, B), bytes)).isPresent();
    assertThat(RuleArchive.of(id(A, B), changed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../policies/甲/a.drl",
        "policies/../a.drl",
        "policies/甲/../../a.drl",
        "policies//a.drl",
        "policies/甲/.a.drl",
        "policies/.甲/a.drl",
        "policies/甲/a.txt",
        "policies/甲/乙/a.drl",
        "vocabulary/a\u0000.drl",
        "vocabulary/e\u0301.drl",
        "README.md",
        ""
      })
  void a_path_that_no_rules_folder_has_is_refused(String path) {
    assertThat(taken(RuleArchive.of(List.of(file(path, "rule"))).bytes())).isFalse();
  }

  @Test
  void wrong_lengths_and_paths_that_come_twice_or_unsorted_are_refused() {
    byte[] good = entry("pools.yaml", "a");

    assertThat(taken(good)).isTrue();
    assertThat(taken(both(good, entry("settlement.yaml", "a")))).isTrue();
    assertThat(taken(both(good, good))).isFalse();
    assertThat(taken(both(entry("settlement.yaml", "a"), good))).isFalse();
    assertThat(taken(both(good, new byte[] {0}))).isFalse();
    assertThat(taken(both(good, length(-1)))).isFalse();
    assertThat(taken(both(good, length(Long.MAX_VALUE)))).isFalse();
    assertThat(taken(both(length(10), "pools.yaml".getBytes(StandardCharsets.UTF_8)))).isFalse();
  }

  @Test
  void a_file_of_a_megabyte_is_taken_and_a_larger_one_is_not() {
    assertThat(taken(entry("pools.yaml", "a".repeat(RuleFolder.LARGEST)))).isTrue();
    assertThat(taken(entry("pools.yaml", "a".repeat(RuleFolder.LARGEST + 1)))).isFalse();
  }

  @Test
  void a_file_that_changes_after_it_was_read_does_not_change_the_archive() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("rules"));
    for (String path : List.of("vocabulary", "policies/光伏与微电网")) {
      Files.createDirectories(folder.resolve(path));
      try (var files = Files.list(Path.of("rules", path))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, folder.resolve(path).resolve(file.getFileName()));
        }
      }
    }
    RuleArchive archive = Objects.requireNonNull(RuleSetReader.read(folder).archive());

    Files.writeString(folder.resolve("policies/光伏与微电网/policy.yaml"), "other");

    assertThat(Objects.requireNonNull(RuleSetReader.read(again(archive)).ruleSet()).id())
        .isEqualTo(archive.id());
  }

  @Test
  void two_names_that_differ_only_in_how_they_are_composed_are_a_problem() throws IOException {
    Path vocabulary = Files.createDirectories(temporary.resolve("rules/vocabulary"));
    String composed = Normalizer.normalize("é.drl", Normalizer.Form.NFC);
    Files.writeString(vocabulary.resolve(composed), "");
    Files.writeString(vocabulary.resolve(Normalizer.normalize(composed, Normalizer.Form.NFD)), "");

    assertThat(RuleSetReader.read(temporary.resolve("rules")).problems())
        .extracting(problem -> problem.code().code())
        .contains("file-name-unfit");
  }

  private static RuleArchive again(RuleArchive archive) {
    return RuleArchive.of(archive.id(), archive.bytes()).orElseThrow();
  }

  private static boolean taken(byte[] bytes) {
    return RuleArchive.of(Sha256.name(bytes), bytes).isPresent();
  }

  private static byte[] entry(String path, String content) {
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return both(both(length(name.length), name), both(length(bytes.length), bytes));
  }

  private static byte[] length(long length) {
    return ByteBuffer.allocate(Long.BYTES).putLong(length).array();
  }

  private static byte[] both(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  private static String id(RuleFile... files) {
    return RuleArchive.of(List.of(files)).id();
  }

  private static RuleFile file(String path, String text) {
    return new RuleFile(path, path, Samples.bytes(text));
  }
}
