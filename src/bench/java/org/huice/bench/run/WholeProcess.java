package org.huice.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huice.bench.common.Lines;
import org.huice.bench.hand.HandFile;
import org.huice.bench.report.Bar;
import org.huice.bench.report.Ratio;
import org.huice.bench.report.Samples;
import org.jspecify.annotations.Nullable;

/**
 * Programs from their start to their end, as one waits for them: a register from file to file, and
 * a single enterprise. The hand-written program writes rulings, amounts and steps, but no reasons
 * of what is refused, which Huice does.
 */
final class WholeProcess {
  private static final String RULES = "src/bench/set-s";
  private static final String DAY = "2025-12-01";
  private static final List<String> SHORT =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private final Path folder;
  private final List<String> huice;
  private final int lines;
  private final HandJar program;
  private final List<String> told = new ArrayList<>();

  /**
   * Programs that work in a folder.
   *
   * @param folder for registers and results
   * @param huice the command that runs Huice; its launcher, unless the build is elsewhere
   * @param lines of the register
   */
  WholeProcess(Path folder, List<String> huice, int lines) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.program = HandJar.in(folder);
    this.huice = List.copyOf(huice);
    this.lines = lines;
  }

  /** What it took, in seconds, one sentence each. */
  List<String> told() {
    return List.copyOf(told);
  }

  /**
   * A register from file to file, in cold machines: with the engine alone and without reasons,
   * which is what the hand-written program does, and as it is by default.
   */
  List<Ratio> register(int rounds) throws IOException, InterruptedException {
    Path register = folder.resolve("register.jsonl");
    Lines.main(new String[] {register.toString(), Integer.toString(lines)});
    List<String> asHand = List.of("--cross-check", "none", "--brief");
    String what = String.format(Locale.ROOT, "wall, %,d JSON lines, file to file", lines);
    return List.of(
        race(what, batch(register, asHand), rounds, Bar.atMost(1.8)),
        race(what + ", checked, with reasons", batch(register, List.of()), 1, null));
  }

  private Map<String, List<String>> batch(Path register, List<String> how) {
    List<String> options =
        List.of("--rules", RULES, "--as-of", DAY, "--threads", "1", "--out", out("huice"));
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put("hand", hand(List.of(), register));
    programs.put("huice", huice("batch", register, joined(options, how)));
    return programs;
  }

  /** A single enterprise; the hand-written program has an archive of its classes too. */
  Ratio check(int rounds) throws IOException, InterruptedException {
    Path one = folder.resolve("one.json");
    Lines.main(new String[] {one.toString(), "1"});
    Path archive = folder.resolve("hand.jsa");
    Files.deleteIfExists(archive);
    run(hand(joined(SHORT, List.of("-XX:ArchiveClassesAtExit=" + archive)), one));
    List<String> options = List.of("--rules", RULES, "--as-of", DAY, "--format", "json");
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put("hand", hand(joined(SHORT, List.of("-XX:SharedArchiveFile=" + archive)), one));
    programs.put("huice", huice("check", one, options));
    for (List<String> command : programs.values()) {
      run(command); // compiles rules and makes archives
    }
    return race("wall, a check, cached", programs, rounds, Bar.atMost(1.5));
  }

  private List<String> hand(List<String> options, Path facts) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", program.classPath(), HandFile.class.getName()));
    command.addAll(List.of(facts.toString(), out("hand")));
    return command;
  }

  private String out(String name) {
    return folder.resolve("register-" + name + ".jsonl").toString();
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private List<String> huice(String verb, Path facts, List<String> options) {
    return joined(joined(huice, List.of(verb, facts.toString())), options);
  }

  private Ratio race(String what, Map<String, List<String>> programs, int rounds, @Nullable Bar bar)
      throws IOException, InterruptedException {
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    List<String> order = new ArrayList<>(programs.keySet());
    for (int round = 0; round < rounds; round++) {
      for (String name : order) {
        double took = run(Objects.requireNonNull(programs.get(name)));
        seconds.computeIfAbsent(name, any -> new ArrayList<>()).add(took);
      }
      Collections.reverse(order);
    }
    Samples hand = samples(seconds, "hand");
    Samples huice = samples(seconds, "huice");
    told.add(
        String.format(
            Locale.ROOT, "%s: hand %.2f s, huice %.2f s", what, hand.median(), huice.median()));
    return new Ratio("S", "huice", "hand", what, huice.over(hand), bar);
  }

  private static Samples samples(Map<String, List<Double>> seconds, String name) {
    return new Samples(seconds.getOrDefault(name, List.of()));
  }

  /** Runs a program and returns how many seconds it took. */
  private double run(List<String> command) throws IOException, InterruptedException {
    Path said = folder.resolve("whole.log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    int code = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      throw new IOException(
          code + " from " + String.join(" ", command) + "\n" + Files.readString(said));
    }
    return seconds;
  }
}
