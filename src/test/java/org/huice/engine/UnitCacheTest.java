package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitCacheTest {
  private static final String DAY = "2025-12-01";

  @TempDir Path folder;

  private static String run(RuleBase rules) {
    return SampleRules.run(rules, SampleRules.dossier(10), SampleRules.policies(DAY)).toString();
  }

  private RuleBase load() {
    return SampleRules.load(folder, SampleRules.solar());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private List<byte[]> contents() throws IOException {
    return files().stream().map(UnitCacheTest::bytes).toList();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void a_cached_unit_decides_as_a_compiled_one() throws IOException {
    String compiled = run(load());
    assertThat(files()).hasSize(2).allMatch(file -> file.toString().endsWith(".unit"));
    assertThat(run(load())).isEqualTo(compiled);
  }

  @Test
  void the_same_text_gives_the_same_bytes() throws IOException {
    load();
    List<byte[]> first = contents();
    for (Path file : files()) {
      Files.delete(file);
    }
    load();
    List<byte[]> second = contents();
    assertThat(second).hasSameSizeAs(first);
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i)).isEqualTo(first.get(i));
    }
  }

  @Test
  void a_damaged_or_truncated_file_is_built_again() throws IOException {
    String compiled = run(load());
    List<byte[]> sound = contents();
    Path damaged = files().get(0);
    Path truncated = files().get(1);
    byte[] bytes = sound.get(0).clone();
    bytes[bytes.length / 2] ^= 1;
    Files.write(damaged, bytes);
    Files.write(truncated, Arrays.copyOf(sound.get(1), 20));
    assertThat(run(load())).isEqualTo(compiled);
    assertThat(Files.readAllBytes(damaged)).isEqualTo(sound.get(0));
    assertThat(Files.readAllBytes(truncated)).isEqualTo(sound.get(1));
  }

  @Test
  void a_file_under_the_name_of_another_is_built_again() throws IOException {
    String compiled = run(load());
    byte[] first = Files.readAllBytes(files().get(0));
    Files.write(files().get(1), first);
    assertThat(run(load())).isEqualTo(compiled);
    assertThat(Files.readAllBytes(files().get(1))).isNotEqualTo(first);
  }

  @Test
  void a_sound_file_with_foreign_code_in_it_is_built_again() throws IOException {
    String compiled = run(load());
    Path file = files().get(0);
    byte[] sound = Files.readAllBytes(file);
    String key = file.getFileName().toString().replace(".unit", "");
    CompiledUnit unit = UnitFile.read(key, sound).orElseThrow();
    TreeMap<String, byte[]> classes = new TreeMap<>(unit.classes());
    try (InputStream own = getClass().getResourceAsStream("UnitCacheTest.class")) {
      classes.put("org/huice/engine/UnitCacheTest.class", own.readAllBytes());
    }
    Files.write(file, UnitFile.write(key, new CompiledUnit(classes, unit.models())));
    assertThat(run(load())).isEqualTo(compiled);
    assertThat(Files.readAllBytes(file)).isEqualTo(sound);
  }

  @Test
  void a_folder_into_which_everybody_may_write_is_neither_read_nor_written() throws IOException {
    String compiled = run(load());
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    for (Path file : files()) {
      Files.writeString(file, "");
    }
    assertThat(run(load())).isEqualTo(compiled);
    assertThat(contents()).allMatch(bytes -> bytes.length == 0);
  }

  @Test
  void a_link_or_a_pipe_in_the_place_of_a_unit_is_not_read() throws Exception {
    String compiled = run(load());
    Path link = files().get(0);
    Path pipe = files().get(1);
    Path elsewhere = folder.resolveSibling(folder.getFileName() + ".elsewhere");
    Files.move(link, elsewhere);
    Files.createSymbolicLink(link, elsewhere);
    Files.delete(pipe);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(run(load())).isEqualTo(compiled);
    assertThat(files()).allMatch(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    Files.delete(elsewhere);
  }

  @Test
  void a_unit_that_names_a_foreign_class_to_make_is_built_again() throws IOException {
    String compiled = run(load());
    for (Path file : files()) {
      String key = file.getFileName().toString().replace(".unit", "");
      CompiledUnit unit = UnitFile.read(key, Files.readAllBytes(file)).orElseThrow();
      CompiledUnit poisoned = new CompiledUnit(unit.classes(), List.of("java.lang.Thread"));
      Files.write(file, UnitFile.write(key, poisoned));
    }
    assertThat(run(load())).isEqualTo(compiled);
  }

  /**
   * The same class, none of whose methods has room on its stack: the constant pool is as it was,
   * and the verifier refuses it.
   */
  private static byte[] forged(byte[] sound) {
    byte[] forged = sound.clone();
    ByteBuffer bytes = ByteBuffer.wrap(forged);
    short code = codeName(sound);
    for (int i = 10; i < forged.length - 16; i++) {
      long length = bytes.getInt(i + 2);
      long inner = bytes.getInt(i + 10);
      if (bytes.getShort(i) == code
          && inner > 0
          && length >= inner + 12
          && i + length < forged.length) {
        bytes.putShort(i + 6, (short) 0);
      }
    }
    return forged;
  }

  /** Where the constant pool says {@code Code}. */
  private static short codeName(byte[] sound) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(sound))) {
      in.skipNBytes(8);
      ConstantPool pool = ConstantPool.read(in);
      for (int i = 1; ; i++) {
        if (isCode(pool, i)) {
          return (short) i;
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean isCode(ConstantPool pool, int index) {
    try {
      return pool.text(index).equals("Code");
    } catch (IllegalArgumentException | ClassCastException other) {
      return false;
    }
  }

  private static String outcome(RuleBase rules) {
    try {
      return run(rules);
    } catch (EngineFailure failure) {
      assertThat(failure.problems())
          .extracting(Problem::code)
          .containsExactly(EngineProblem.UNSOUND_CODE);
      return "refused";
    }
  }

  @Test
  void what_the_scan_lets_pass_and_the_verifier_refuses_is_built_again_or_is_a_problem()
      throws IOException {
    String compiled = run(load());
    Map<String, byte[]> sound = new TreeMap<>();
    for (Path file : files()) {
      sound.put(file.getFileName().toString().replace(".unit", ""), Files.readAllBytes(file));
    }
    int forgeries = 0;
    for (Map.Entry<String, byte[]> one : sound.entrySet()) {
      Path file = folder.resolve(one.getKey() + ".unit");
      CompiledUnit unit = UnitFile.read(one.getKey(), one.getValue()).orElseThrow();
      for (Map.Entry<String, byte[]> type : unit.classes().entrySet()) {
        TreeMap<String, byte[]> classes = new TreeMap<>(unit.classes());
        classes.put(type.getKey(), forged(type.getValue()));
        Files.write(file, UnitFile.write(one.getKey(), new CompiledUnit(classes, unit.models())));

        assertThat(outcome(load())).as(type.getKey()).isIn(compiled, "refused");
        forgeries++;
        Files.write(file, one.getValue());
      }
    }
    assertThat(forgeries).isGreaterThan(10);
  }

  @Test
  void without_a_usable_folder_rules_run_all_the_same() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    RuleBase rules = SampleRules.load(file.resolve("under"), SampleRules.solar());
    assertThat(run(rules)).contains("一 光伏");
  }

  @Test
  void with_a_full_cache_nothing_of_the_compiler_is_loaded() throws Exception {
    load();
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path"),
                CachedRun.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String log = new String(java.getInputStream().readAllBytes(), Charset.defaultCharset());
    assertThat(java.waitFor()).as(log).isZero();
    assertThat(log)
        .contains("org.huice.engine.RuleBase ")
        .doesNotContain(
            "com.sun.tools.javac",
            "org.eclipse.jdt",
            "com.github.javaparser",
            "org.antlr",
            "org.drools.model.codegen",
            "org.drools.drl",
            "org.drools.mvel");
  }

  @Test
  void another_text_or_vocabulary_has_another_key() {
    assertThat(UnitKey.of("词", "甲")).isEqualTo(UnitKey.of("词", "甲"));
    assertThat(UnitKey.of("词", "乙")).isNotEqualTo(UnitKey.of("词", "甲"));
    assertThat(UnitKey.of("词甲", "")).isNotEqualTo(UnitKey.of("词", "甲"));
  }

  @Test
  void a_unit_that_is_written_is_read() throws IOException {
    CompiledUnit unit = new CompiledUnit(new TreeMap<>(), List.of("policies.光伏.Rules"));
    assertThat(UnitFile.read("key", UnitFile.write("key", unit))).contains(unit);
    assertThat(UnitFile.read("other", UnitFile.write("key", unit))).isEmpty();
    assertThat(UnitFile.read("key", new byte[3])).isEmpty();
  }
}
