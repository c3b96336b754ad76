package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher itself, with a java and a mvn that only say what they were given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String SAYING =
      "#!/bin/sh\nfor a in \"$@\"; do printf '%s\\n' \"$a\"; done\n";

  @TempDir private Path folder = Path.of("");
  private Path home = Path.of("");
  private Path java = Path.of("");

  @BeforeEach
  void layOut() throws IOException {
    home = Files.createDirectories(folder.resolve("惠策 home"));
    Files.copy(Path.of("huice"), home.resolve("huice"));
    executable(home.resolve("huice"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.createDirectories(home.resolve("target/lib"));
    java = jdk("17.0.1", SAYING);
  }

  private Path jdk(String version, String script) throws IOException {
    Path jdk = Files.createDirectories(folder.resolve("jdk-" + version));
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    write(jdk.resolve("bin/java"), script);
    return jdk;
  }

  private static void write(Path file, String script) throws IOException {
    Files.writeString(file, script, StandardCharsets.UTF_8);
    executable(file);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void built() throws IOException {
    Files.writeString(home.resolve("target/huice.jar"), "");
  }

  private record Said(int code, List<String> out, String err) {}

  private Said launch(Map<String, String> environment, Path launcher, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile()).directory(folder.toFile());
    int code = builder.start().waitFor();
    return new Said(
        code,
        Files.readAllLines(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Map<String, String> with(Path jdk) {
    return Map.of("JAVA_HOME", jdk.toString());
  }

  @Test
  void arguments_arrive_as_typed() throws Exception {
    built();

    Said said = launch(with(java), home.resolve("huice"), "check", "a b.json", "*", "$HOME", "甲");

    assertThat(said.code()).isZero();
    assertThat(said.out()).endsWith("org.huice.cli.Main", "check", "a b.json", "*", "$HOME", "甲");
    assertThat(said.out()).contains("-Dhuice.home=" + home.toRealPath());
    assertThat(said.err()).isEmpty();
  }

  @Test
  void verbs_that_run_long_get_the_better_compiler_and_collector() throws Exception {
    built();

    for (String verb : List.of("batch", "bench", "impact", "pool", "sample")) {
      Said said = launch(with(java), home.resolve("huice"), verb, "a.jsonl");
      assertThat(said.out()).contains("-XX:+UseParallelGC").doesNotContain("-XX:+UseSerialGC");
      assertThat(said.out()).doesNotContain("-XX:TieredStopAtLevel=1");
    }
    Said said = launch(with(java), home.resolve("huice"), "check", "batch");
    assertThat(said.out()).contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  }

  @Test
  void what_is_not_a_terminal_is_not_taken_for_one() throws Exception {
    built();

    Said said = launch(with(java), home.resolve("huice"), "batch");

    assertThat(said.out()).contains("-Dhuice.terminal=false");
  }

  @Test
  void the_program_is_told_how_it_was_typed() throws Exception {
    built();
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("huice"), home.resolve("huice"));
    Map<String, String> onPath =
        Map.of("JAVA_HOME", java.toString(), "PATH", bin + ":" + System.getenv("PATH"));

    assertThat(launch(with(java), Path.of("bin", "huice")).out())
        .contains("-Dhuice.command=bin/huice");
    assertThat(launch(onPath, bin.resolve("huice")).out()).contains("-Dhuice.command=huice");
  }

  @Test
  void a_replay_of_many_entries_gets_the_better_compiler_and_collector() throws Exception {
    built();

    for (String many : List.of("--all", "--sample")) {
      Said said = launch(with(java), home.resolve("huice"), "replay", "--ledger", "a.db", many);
      assertThat(said.out()).contains("-XX:+UseParallelGC").doesNotContain("-XX:+UseSerialGC");
    }
    Said one = launch(with(java), home.resolve("huice"), "replay", "17");
    assertThat(one.out()).contains("-XX:+UseSerialGC");
  }

  @Test
  void trying_mutants_gets_the_better_compiler_and_running_examples_does_not() throws Exception {
    built();

    assertThat(launch(with(java), home.resolve("huice"), "test", "--mutate").out())
        .contains("-XX:+UseParallelGC")
        .doesNotContain("-XX:TieredStopAtLevel=1");
    assertThat(launch(with(java), home.resolve("huice"), "test", "rules").out())
        .contains("-XX:+UseSerialGC");
  }

  /** Says what it was given, into a file; what it was told to make, it makes. */
  private static String keeping(String option) {
    return "#!/bin/sh\nfor a; do printf '%s\\n' \"$a\"; case $a in "
        + option
        + "=*) : >\"${a#*=}\" ;; esac; done\n";
  }

  @Test
  void java_17_starts_from_an_archive_of_a_list_of_classes() throws Exception {
    built();
    Path made = jdk("17.0.3", keeping("-XX:SharedArchiveFile"));

    Said said = launch(with(made), home.resolve("huice"), "check");

    assertThat(said.out()).anyMatch(option -> option.startsWith("-XX:SharedArchiveFile="));
    assertThat(said.out()).noneMatch(option -> option.startsWith("-XX:AOT"));
  }

  @Test
  void java_25_starts_from_a_cache_of_linked_classes() throws Exception {
    built();
    Path made = jdk("25.0.1", keeping("-XX:AOTCacheOutput"));

    Said said = launch(with(made), home.resolve("huice"), "check");

    assertThat(said.out()).anyMatch(option -> option.startsWith("-XX:AOTCache="));
    // Java refuses both together.
    assertThat(said.out()).doesNotContain("-Xshare:auto");
  }

  @Test
  void without_an_archive_it_runs_and_does_not_try_again() throws Exception {
    built();

    Said said = launch(with(java), home.resolve("huice"), "check");
    Files.delete(folder.resolve("out"));
    Said again = launch(with(java), home.resolve("huice"), "check");

    for (Said each : List.of(said, again)) {
      assertThat(each.code()).isZero();
      assertThat(each.out()).noneMatch(option -> option.startsWith("-XX:SharedArchiveFile"));
    }
    try (var files = Files.list(home.resolve("target"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.endsWith(".none"))
          .noneMatch(name -> name.endsWith(".list"));
    }
  }

  @Test
  void native_code_is_allowed_where_java_would_warn_of_it() throws Exception {
    built();
    String allowed = "--enable-native-access=ALL-UNNAMED";

    assertThat(launch(with(jdk("21.0.4", SAYING)), home.resolve("huice")).out())
        .doesNotContain(allowed);
    assertThat(launch(with(jdk("22", SAYING)), home.resolve("huice")).out()).contains(allowed);
  }

  @Test
  void the_windows_launcher_gives_java_what_the_other_gives() throws Exception {
    String unix = Files.readString(Path.of("huice"));
    String windows = Files.readString(Path.of("huice.cmd"));

    for (String option :
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseParallelGC",
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-Dsun.stderr.encoding=UTF-8",
            "-Dhuice.home=",
            "--all",
            "--sample")) {
      assertThat(unix).contains(option);
      assertThat(windows).contains(option);
    }
  }

  @Test
  void it_is_found_through_symbolic_links() throws Exception {
    built();
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("first"), home.resolve("huice"));
    Files.createSymbolicLink(bin.resolve("huice"), Path.of("../first"));

    Said said = launch(with(java), bin.resolve("huice"));

    assertThat(said.out()).contains("-Dhuice.home=" + home.toRealPath());
  }

  @Test
  void it_runs_in_utf_8_and_remembers_the_language() throws Exception {
    built();
    Path saying = jdk("17.0.2", "#!/bin/sh\necho \"$LC_ALL\"; " + "for a; do echo \"$a\"; done\n");
    Map<String, String> environment =
        Map.of("JAVA_HOME", saying.toString(), "LC_ALL", "C", "LANG", "en_US.UTF-8");

    Said said = launch(environment, home.resolve("huice"));

    assertThat(said.out()).startsWith("C.UTF-8").contains("-Dhuice.locale=C");
  }

  @Test
  void an_old_java_is_refused_in_a_sentence() throws Exception {
    built();

    for (String version : List.of("16.0.2", "1.8.0_392")) {
      Said said = launch(with(jdk(version, SAYING)), home.resolve("huice"));
      assertThat(said.code()).isEqualTo(1);
      assertThat(said.err()).contains("JDK 17").contains("或更高版本");
    }
  }

  @Test
  void a_missing_java_is_refused_in_a_sentence() throws Exception {
    Said said = launch(with(folder.resolve("nowhere")), home.resolve("huice"));

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).contains("JAVA_HOME").contains("nowhere");
  }

  @Test
  void what_is_missing_or_old_is_built_once_and_said_on_standard_error() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    write(bin.resolve("mvn"), "#!/bin/sh\necho BUILD; : > target/huice.jar\n");
    Map<String, String> environment =
        Map.of("JAVA_HOME", java.toString(), "PATH", bin + ":" + System.getenv("PATH"));

    Said first = launch(environment, home.resolve("huice"), "x");
    Said second = launch(environment, home.resolve("huice"), "x");

    assertThat(first.err()).contains("正在构建").contains("BUILD");
    assertThat(first.out()).endsWith("x").doesNotContain("BUILD");
    assertThat(second.err()).isEmpty();
    assertThat(home.resolve("target/.build")).doesNotExist();
  }

  @Test
  void a_failed_build_is_a_sentence_and_leaves_nothing_half_done() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    write(bin.resolve("mvn"), "#!/bin/sh\n: > target/huice.jar; exit 1\n");
    Map<String, String> environment =
        Map.of("JAVA_HOME", java.toString(), "PATH", bin + ":" + System.getenv("PATH"));

    Said said = launch(environment, home.resolve("huice"));

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(home.resolve("target/huice.jar")).doesNotExist();
    assertThat(home.resolve("target/.build")).doesNotExist();
  }
}
