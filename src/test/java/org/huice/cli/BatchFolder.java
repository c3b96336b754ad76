package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder into which {@code huice batch} writes one register in all formats, always the same. */
final class BatchFolder {
  /** What is written, in the order in which it gets its names. */
  static final List<String> RESULTS = List.of("a.jsonl", "a.csv", "a.退回.csv", "a.汇总.csv", "a.xlsx");

  /** Quick to start, as nothing here runs for long. */
  private static final List<String> JAVA =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");

  private final Path register;
  private final Path folder;

  /** Makes the folder. */
  BatchFolder(Path register, Path folder) throws IOException {
    this.register = register;
    this.folder = Files.createDirectory(folder);
  }

  /** A made register, of whose entries some are rejected. */
  static Path register(Path file, int size) {
    Run run = Run.cached();
    String recipe = "fixtures/register/recipe.yaml";
    int code =
        run.program(
            "sample",
            "--recipe",
            recipe,
            "--count",
            Integer.toString(size),
            "--seed",
            "5",
            "--out",
            file.toString());
    assertThat(code).as(run.err()).isZero();
    return file;
  }

  /** The folder of a run that nothing disturbed. */
  static BatchFolder calm(Path register, Path folder) throws IOException {
    BatchFolder calm = new BatchFolder(register, folder);
    Run run = Run.cached();
    int code = run.program(calm.arguments().toArray(String[]::new));
    assertThat(code).as(run.err()).isEqualTo(ExitCode.FOUND_SOMETHING);
    assertThat(calm.files()).containsExactlyInAnyOrderElementsOf(RESULTS);
    return calm;
  }

  /** What is typed. */
  List<String> arguments(String... more) {
    List<String> all = new ArrayList<>(List.of("batch", register.toString(), "--lang", "zh"));
    for (String name : List.of("a.jsonl", "a.csv", "a.xlsx")) {
      all.addAll(List.of("--out", result(name).toString()));
    }
    all.addAll(List.of("--as-of", "2025-12-01", "--with", "fixtures/overlays/假设上限300万元.yaml"));
    all.addAll(List.of(more));
    return all;
  }

  /** The same as a process of its own. */
  List<String> command(String... more) {
    return OwnProcess.command(JAVA, arguments(more));
  }

  /** Starts a command, whose words {@link #said} tells. */
  Process start(List<String> command) throws IOException {
    return OwnProcess.start(command, log());
  }

  /** Runs it with resumption to its end. */
  void resume() throws IOException, InterruptedException {
    int code = start(command("--resume")).waitFor();
    assertThat(code).as(said()).isEqualTo(ExitCode.FOUND_SOMETHING);
  }

  private Path log() {
    return folder.resolveSibling(folder.getFileName() + ".log");
  }

  /** What the last process printed. */
  String said() throws IOException {
    return Files.readString(log(), StandardCharsets.UTF_8);
  }

  Path result(String name) {
    return folder.resolve(name);
  }

  /** Where a result grows until it is whole. */
  Path part(String name) {
    return folder.resolve(name + ".part");
  }

  /** The file of a chunk, counted from 1, once it is kept. */
  Path chunk(int number) {
    return folder.resolve("a.jsonl.run/chunk-%06d.jsonl.gz".formatted(number));
  }

  /** The chunks that were kept, each with the time at which it was. */
  Map<Path, FileTime> chunks() throws IOException {
    Map<Path, FileTime> chunks = new TreeMap<>();
    Path run = folder.resolve("a.jsonl.run");
    if (Files.exists(run)) {
      try (Stream<Path> inside = Files.list(run)) {
        for (Path chunk : inside.filter(one -> one.toString().endsWith(".gz")).toList()) {
          chunks.put(chunk, Files.getLastModifiedTime(chunk));
        }
      }
    }
    return chunks;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  /** Whatever has the name of a result is that result, whole. */
  void assertNothingHalf(BatchFolder calm) throws IOException {
    for (String name : RESULTS) {
      if (Files.exists(result(name))) {
        assertThat(result(name)).hasSameBinaryContentAs(calm.result(name));
      }
    }
  }

  /** All results are there, byte for byte, and nothing else is left. */
  void assertSame(BatchFolder calm) throws IOException {
    assertThat(files()).containsExactlyInAnyOrderElementsOf(RESULTS);
    assertNothingHalf(calm);
  }

  /** Takes the results away, so that the next run begins anew. */
  void clear() throws IOException {
    for (String name : RESULTS) {
      Files.deleteIfExists(result(name));
    }
  }
}
