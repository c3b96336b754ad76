package org.huice.bench.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.bench.report.Bar;
import org.huice.bench.report.Ratio;
import org.huice.bench.report.Samples;

/**
 * What a policy writer waits for after saving: {@code huice test --watch} over the shipped rules,
 * until the examples of the policy that changed are told, beside a run of that policy's examples
 * that compiles everything. What changes is the name of a rule, so that its policy has to be
 * compiled.
 */
final class Saving {
  private static final Path SHIPPED = Path.of("rules");
  private static final String NAMED = "rule \"";
  private static final double SLOWEST = 1;

  /** How long nothing is said and next to nothing done before the watch is taken to be at rest. */
  private static final long REST_MILLISECONDS = 3_000;

  private final Path rules;
  private final Path said;
  private final List<String> huice;
  private final List<String> told = new ArrayList<>();

  /**
   * In a folder of its own.
   *
   * @param huice the command that runs Huice
   */
  Saving(Path folder, List<String> huice) throws IOException {
    this.rules = folder.resolve("watched");
    this.said = folder.resolve("watched.log");
    this.huice = List.copyOf(huice);
    copy(SHIPPED, rules);
  }

  /** What it took, in seconds, a sentence for each policy. */
  List<String> told() {
    return List.copyOf(told);
  }

  /**
   * Policies are saved in turns.
   *
   * @param policies of the shipped rules
   * @return for each the time of a save over that of a whole run, of every round
   */
  List<Ratio> pairs(List<String> policies, int rounds) throws IOException, InterruptedException {
    Map<String, List<Double>> saved = new LinkedHashMap<>();
    Process watch = start();
    try (BufferedReader lines = watch.inputReader()) {
      rest(watch, lines);
      for (int round = 0; round < rounds; round++) {
        for (String policy : policies) {
          saved.computeIfAbsent(policy, any -> new ArrayList<>()).add(save(policy, round, lines));
          rest(watch, lines);
        }
      }
    } finally {
      watch.destroy();
      watch.waitFor();
    }
    List<Ratio> pairs = new ArrayList<>();
    for (String policy : policies) {
      pairs.add(pair(policy, new Samples(Objects.requireNonNull(saved.get(policy)))));
    }
    return pairs;
  }

  private Ratio pair(String policy, Samples save) throws IOException, InterruptedException {
    List<Double> whole = new ArrayList<>();
    for (int round = 0; round < save.rounds().size(); round++) {
      whole.add(whole(policy));
    }
    Samples all = new Samples(whole);
    told.add(
        String.format(
            Locale.ROOT,
            "%s saved: %.2f s (%.2f to %.2f), %s %.0f s; a run that compiles everything: %.1f s",
            policy,
            save.median(),
            save.low(),
            save.high(),
            save.median() < SLOWEST ? "under" : "not under",
            SLOWEST,
            all.median()));
    return new Ratio(
        "rules", policy + " saved", "whole", "wall", save.over(all), Bar.atMost(1.0 / 8));
  }

  private Process start() throws IOException {
    return new ProcessBuilder(huice("--watch", "--no-cache")).redirectError(said.toFile()).start();
  }

  private List<String> huice(String... words) {
    return Stream.of(
            huice.stream(),
            Stream.of("test", "--rules", rules.toString(), "--lang", "en"),
            Stream.of(words))
        .flatMap(each -> each)
        .collect(Collectors.toList());
  }

  /** Reads on until nothing more is said and done for a while. */
  private static void rest(Process watch, BufferedReader lines)
      throws IOException, InterruptedException {
    lines.readLine();
    while (wasBusy(watch, lines)) {
      while (lines.ready()) {
        lines.readLine();
      }
    }
  }

  private static boolean wasBusy(Process watch, BufferedReader lines)
      throws IOException, InterruptedException {
    Duration before = cpu(watch);
    TimeUnit.MILLISECONDS.sleep(REST_MILLISECONDS);
    return lines.ready() || cpu(watch).minus(before).toMillis() > REST_MILLISECONDS / 10;
  }

  /** Of the launcher's process, which Java takes over. */
  private static Duration cpu(Process watch) {
    return watch.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Seconds from the save until the examples of that policy are told. */
  private double save(String policy, int round, BufferedReader lines) throws IOException {
    Path file = firstRules(policy);
    String text = Files.readString(file);
    int end = text.indexOf('"', text.indexOf(NAMED) + NAMED.length());
    Files.writeString(file, text.substring(0, end) + "轮" + round + text.substring(end));
    long start = System.nanoTime();
    String line = lines.readLine();
    while (line != null && !line.startsWith("What changed: ")) {
      if (line.startsWith("Check ") && !line.contains("no problem")) {
        throw new IOException(policy + " cannot be saved so: " + line);
      }
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException("the watch ended: " + Files.readString(said));
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private Path firstRules(String policy) throws IOException {
    try (Stream<Path> files = Files.list(rules.resolve("policies").resolve(policy))) {
      return files
          .filter(file -> file.toString().endsWith(".drl"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private double whole(String policy) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process run =
        new ProcessBuilder(huice(policy, "--no-cache"))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    if (run.waitFor() != 0) {
      throw new IOException("the examples of " + policy + " fail: " + Files.readString(said));
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path copied = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copied);
        } else {
          Files.write(copied, Files.readAllBytes(file));
        }
      }
    }
  }
}
