package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huice.page.Words;
import org.huice.register.InputFile;
import org.huice.register.LineMaker;
import org.huice.ruleset.RuleSetReader;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterPassTest {
  private static final LocalDate DAY = LocalDate.parse("2025-12-01");
  private static final byte[] LINE = "{\"core\":[]}".getBytes(StandardCharsets.UTF_8);
  private static final int MANY = 30_000;

  @TempDir private Path folder = Path.of("");
  private final Run run = Run.fresh();

  private Path register(int times) throws IOException {
    String example = Files.readAllLines(Path.of("fixtures/register/名册.jsonl")).get(2);
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= times; i++) {
      lines.append(example.replace("91410122MA9F000018", CreditCodes.of(i))).append('\n');
    }
    return Files.writeString(folder.resolve("名册.jsonl"), lines);
  }

  private Optional<RegisterPass> pass(Path register, LineMaker maker) {
    Vocabulary vocabulary =
        Objects.requireNonNull(RuleSetReader.read(Path.of("rules")).ruleSet()).vocabulary();
    ImpactOptions options = new ImpactOptions(register, null, 1, DAY);
    return RegisterPass.over(
        options, vocabulary, maker, run.surroundings(), Words.in(Locale.CHINESE));
  }

  private static List<Path> leftovers(Path temporary) throws IOException {
    try (Stream<Path> inside = Files.list(temporary)) {
      return inside
          .filter(path -> path.getFileName().toString().startsWith("huice-impact-"))
          .toList();
    }
  }

  @Test
  void it_names_the_file_with_its_digest_and_gives_its_lines_as_often_as_asked()
      throws IOException {
    Path register = register(3);
    List<byte[]> lines = new ArrayList<>();

    try (RegisterPass pass = pass(register, entry -> LINE).orElseThrow()) {
      pass.forEach(lines::add);
      pass.forEach(lines::add);
      assertThat(pass.inputs()).isEqualTo(InputFile.of(register));
    }

    assertThat(lines).hasSize(6);
  }

  @Test
  void a_register_that_changes_meanwhile_is_no_register() throws IOException {
    Path register = register(3);
    LineMaker changing =
        entry -> {
          try {
            Files.writeString(register, "\n", StandardOpenOption.APPEND);
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
          return LINE;
        };

    assertThatThrownBy(() -> pass(register, changing))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("名册.jsonl")
        .hasMessageContaining("被改过");
  }

  @Test
  void a_process_that_is_asked_to_end_leaves_nothing_behind() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Path out = folder.resolve("影响.json");
    Process process = start(register(MANY), temporary, out);
    for (int i = 0; i < 600 && leftovers(temporary).isEmpty(); i++) {
      assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
    }
    assertThat(leftovers(temporary)).isNotEmpty();

    process.destroy();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(leftovers(temporary)).isEmpty();
    assertThat(out).doesNotExist();
    assertThat(Files.readString(folder.resolve("err"))).contains("已停下");
  }

  private Process start(Path register, Path temporary, Path out) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8"));
    command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(Main.class.getName(), "impact", register.toString()));
    command.addAll(List.of("--with", "fixtures/overlays/假设上限300万元.yaml"));
    command.addAll(List.of("--as-of", DAY.toString(), "--out", out.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    String cache = Path.of("target", "test-cache").toAbsolutePath().toString();
    builder.environment().put("XDG_CACHE_HOME", cache);
    return builder.start();
  }
}
