package org.huice.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.bench.common.Level;
import org.huice.bench.common.PolicySet;
import org.huice.bench.report.Bar;
import org.huice.bench.report.Ratio;
import org.huice.bench.report.Samples;
import org.huice.bench.report.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Contenders that decide the same enterprises by the same rules. First all decisions are compared
 * line by line; then all are warmed; then every round runs each once, in turned order every second
 * round, so that what is compared are always neighbours in time.
 */
final class Contest implements AutoCloseable {
  private final PolicySet set;
  private final Path folder;
  private final Map<Entrant, Running> running = new LinkedHashMap<>();
  private final Map<Entrant, List<Round>> rounds = new LinkedHashMap<>();

  /**
   * Starts all.
   *
   * @param entrants the first is the reference, whose decisions are held to be right
   * @param folder for logs and decisions
   */
  Contest(PolicySet set, List<Entrant> entrants, int count, Path folder) throws IOException {
    this.set = set;
    this.folder = Files.createDirectories(folder);
    for (Entrant entrant : entrants) {
      Path log = folder.resolve(file(entrant) + ".log");
      running.put(entrant, Running.start(entrant, set, count, log));
    }
  }

  private String file(Entrant entrant) {
    return set + "-" + entrant.name().replaceAll("[^\\w.-]", "_");
  }

  /**
   * Compares the decisions of all with those of the first.
   *
   * @throws IllegalStateException at the first line that differs
   */
  void compare() throws IOException {
    Entrant reference = running.keySet().iterator().next();
    Map<Level, Path> right = new EnumMap<>(Level.class);
    int most = running.keySet().stream().mapToInt(Entrant::compared).max().orElseThrow();
    for (Entrant entrant : running.keySet()) {
      if (!entrant.equals(reference)) {
        Level level = process(reference).level().both(process(entrant).level());
        if (!right.containsKey(level)) {
          right.put(level, dump(reference, most, level));
        }
        Path said = dump(entrant, entrant.compared(), level);
        Path expected = Objects.requireNonNull(right.get(level));
        SameLines.require(reference.name(), expected, entrant.name(), said, entrant.compared());
      }
    }
  }

  private Path dump(Entrant entrant, int count, Level level) throws IOException {
    Path file = folder.resolve(file(entrant) + "-" + level + ".txt");
    process(entrant).dump(count, level, file);
    return file;
  }

  private Running process(Entrant entrant) {
    Running found = running.get(entrant);
    if (found == null) {
      throw new IllegalArgumentException(entrant.name());
    }
    return found;
  }

  /** Warms all, then measures. */
  void run(int warmSeconds, int howMany) throws IOException {
    for (Running each : running.values()) {
      each.warm(warmSeconds);
    }
    List<Entrant> order = new ArrayList<>(running.keySet());
    for (int i = 0; i < howMany; i++) {
      for (Entrant entrant : order) {
        rounds
            .computeIfAbsent(entrant, any -> new ArrayList<>())
            .add(process(entrant).round(entrant.count(), 1));
      }
      Collections.reverse(order);
    }
  }

  /** What each cost. */
  List<Timing> timings() {
    return running.keySet().stream()
        .map(
            each ->
                new Timing(
                    set.name(),
                    each.name(),
                    each.version(),
                    each.tuning(),
                    micros(each),
                    bytes(each)))
        .toList();
  }

  /** The CPU of one over that of another. */
  Ratio cpu(String of, String over, @Nullable Bar bar) {
    Samples ratio = micros(named(of)).over(micros(named(over)));
    String what = named(of).otherRuntime() ? "CPU, other runtime" : "CPU";
    return new Ratio(set.name(), of, over, what, ratio, bar);
  }

  /** What one allocates over what another does. */
  Ratio bytes(String of, String over, @Nullable Bar bar) {
    Samples ratio = bytes(named(of)).over(bytes(named(over)));
    return new Ratio(set.name(), of, over, "allocation", ratio, bar);
  }

  /** Lets one decide once, alone. */
  Round once(String name, int count, int threads) throws IOException {
    return process(named(name)).round(count, threads);
  }

  /** Lets one decide enterprises that pass and are not kept. */
  Round.Stream stream(String name, int count) throws IOException {
    return process(named(name)).stream(count);
  }

  private Entrant named(String name) {
    return running.keySet().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  private Samples micros(Entrant entrant) {
    return new Samples(
        measured(entrant).stream().map(r -> r.micros(entrant.allThreads())).toList());
  }

  private Samples bytes(Entrant entrant) {
    return new Samples(measured(entrant).stream().map(Round::bytesEach).toList());
  }

  private List<Round> measured(Entrant entrant) {
    return rounds.getOrDefault(entrant, List.of());
  }

  /** Ends all processes. */
  @Override
  public void close() throws IOException {
    for (Running each : running.values()) {
      each.close();
    }
  }
}
