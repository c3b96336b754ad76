package org.huice.bench.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huice.bench.common.Generator;
import org.huice.bench.common.PolicySet;
import org.huice.bench.report.Bar;
import org.huice.bench.report.Curve;
import org.huice.bench.report.Ratio;
import org.huice.bench.report.ReportPage;
import org.huice.bench.report.Results;
import org.huice.bench.report.TerminalTable;
import org.huice.bench.report.Timing;

/**
 * Runs everything: compares, measures, prints one table and writes {@code report.html}. Ends with
 * an error when two contenders decide differently, never because something is slow.
 */
public final class Bench {
  private static final Path FOLDER = Path.of("target/bench");

  /** How often a register is decided from file to file: it takes minutes. */
  private static final int REGISTERS = 3;

  /** Saved while they are watched: policies of two rules, of ten and of thirteen. */
  private static final List<String> SAVED = List.of("光伏与微电网", "闲置土地", "园区动态管理");

  private static final List<String> NOTES =
      List.of(
          "Ratios are of neighbouring rounds; figures of different runs do not belong together.",
          "Tuning was not equal: Huice is tuned by its own people, each peer once by a reader of"
              + " its manual; an expert may do better.",
          "kie-dmn computes settlement in FEEL, OpenL and Evrete in Java; peers make no steps, so"
              + " hand-bare is their reference.",
          "Of another runtime the CPU of the whole process counts, collector and compiler with it,"
              + " and nothing is known of its allocation (-).");

  private final Options options;
  private final Field field;
  private final List<Timing> timings = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();

  private Bench(Options options) {
    this.options = options;
    this.field = new Field(options, FOLDER.resolve("classes"));
  }

  /**
   * Runs.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    new Bench(Options.given()).run();
  }

  private void run() throws IOException, InterruptedException {
    List<String> conditions = new ArrayList<>(conditions());
    conditions.add("load average at the start: " + load());
    if (options.sets().contains(PolicySet.S)) {
      whole();
    }
    if (options.sets().contains(PolicySet.S4)) {
      four();
    }
    if (!options.districts().isEmpty()) {
      districts();
    }
    if (options.lines() > 0) {
      processes(conditions);
    }
    conditions.add("load average at the end: " + load());
    Results results = new Results(conditions, timings, ratios, curves, NOTES);
    System.out.print(TerminalTable.of(results));
    Path page = Files.writeString(FOLDER.resolve("report.html"), ReportPage.of(results));
    System.out.println(page.toAbsolutePath());
  }

  private List<String> conditions() {
    return List.of(
        "%s %s, %d processors, %s"
            .formatted(
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name")),
        "seed %d; %,d enterprises a round (%,d of the slow ones), %d rounds, %d s of CPU to warm"
            .formatted(
                Generator.SEED,
                options.enterprises(),
                options.slow(),
                options.rounds(),
                options.warm()));
  }

  private static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(Locale.ROOT, "%.1f", load);
  }

  private void whole() throws IOException {
    try (Contest contest = contest(PolicySet.S, field.whole())) {
      ratios.add(contest.cpu("huice-trusting", "hand", Bar.atMost(2.5)));
      ratios.add(contest.bytes("huice-trusting", "hand", Bar.atMost(2)));
      ratios.add(contest.cpu("huice-single", "hand", Bar.atMost(4)));
      ratios.add(contest.cpu("huice-explained", "hand-reasons", Bar.atMost(10)));
      ratios.add(contest.cpu("naive", "huice-trusting", Bar.atLeast(10)));
      ratios.add(contest.cpu("naive", "hand", null));
      ratios.add(contest.cpu("huice-added", "hand", null));
      ratios.add(contest.cpu("huice-sample", "hand", null));
      ratios.add(contest.cpu("huice", "hand", null));
      ratios.add(contest.cpu("huice-matcher", "hand", null));
      ratios.add(contest.cpu("hand", "hand-bare", null));
      if (options.curves()) {
        Growth growth = new Growth(contest, options);
        curves.addAll(growth.enterprises());
        curves.add(growth.threads(ratios));
      }
    }
  }

  private void four() throws IOException {
    List<Entrant> entrants = field.four();
    try (Contest contest = contest(PolicySet.S4, entrants)) {
      ratios.add(contest.cpu("kie-dmn", "huice-trusting", Bar.atLeast(50)));
      ratios.add(contest.cpu("openl", "huice-trusting", Bar.atLeast(4)));
      ratios.add(contest.cpu("evrete", "huice-trusting", Bar.atLeast(2.5)));
      for (String name :
          List.of("huice-trusting", "huice", "naive", "kie-dmn", "openl", "evrete")) {
        ratios.add(contest.cpu(name, "hand-bare", null));
      }
      for (Entrant each : entrants.stream().filter(Entrant::otherRuntime).toList()) {
        ratios.add(contest.cpu(each.name(), "huice-trusting", null));
        ratios.add(contest.cpu(each.name(), "hand-bare", null));
      }
    }
  }

  private void districts() throws IOException {
    List<Entrant> entrants = field.districts();
    try (Contest contest = contest(PolicySet.S, entrants)) {
      for (Entrant each : entrants.subList(1, entrants.size())) {
        Bar bar = each.name().equals(Contenders.DISTRICTS + 100) ? Bar.atMost(1.5) : null;
        ratios.add(contest.cpu(each.name(), "huice-added", bar));
      }
      List<Integer> policies = new ArrayList<>(List.of(PolicySet.S.policies().size()));
      options.districts().forEach(n -> policies.add(n * PolicySet.S.policies().size()));
      curves.add(Growth.policies(contest.timings(), policies));
    }
  }

  private void processes(List<String> conditions) throws IOException, InterruptedException {
    WholeProcess whole = new WholeProcess(FOLDER, options.huice(), options.lines());
    ratios.add(whole.check(options.rounds()));
    ratios.addAll(whole.register(Math.min(REGISTERS, options.rounds())));
    conditions.addAll(whole.told());
    Saving saving = new Saving(FOLDER, options.huice());
    ratios.addAll(saving.pairs(SAVED, options.rounds()));
    conditions.addAll(saving.told());
  }

  private Contest contest(PolicySet set, List<Entrant> entrants) throws IOException {
    Contest contest = new Contest(set, entrants, options.enterprises(), FOLDER);
    contest.compare();
    contest.run(options.warm(), options.rounds());
    timings.addAll(contest.timings());
    return contest;
  }
}
