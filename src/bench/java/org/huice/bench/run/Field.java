package org.huice.bench.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who enters the contests. The first of each is the reference. */
final class Field {
  private static final Path SOURCES = Path.of("src/bench/peers");
  private static final Path JARS = Path.of("target/peers");
  private static final List<Path> SHARED =
      List.of(
          Path.of("src/bench/java/org/huice/bench/common"),
          Path.of("src/bench/java/org/huice/bench/worker"),
          SOURCES.resolve("shared"));

  private final Options options;
  private final Path classes;

  /**
   * A field.
   *
   * @param classes gets the compiled peers
   */
  Field(Options options, Path classes) {
    this.options = options;
    this.classes = classes;
  }

  /** Those that decide every policy. */
  List<Entrant> whole() {
    return List.of(
        reasons(),
        hand(),
        bare(),
        trusting(),
        added(),
        single(),
        sample(),
        huice(),
        explained(),
        matcher(),
        naive());
  }

  /** Those that decide four policies. */
  List<Entrant> four() throws IOException {
    List<Entrant> all = new ArrayList<>(ofJava());
    if (options.npm()) {
      all.addAll(new Npm(options, classes.resolveSibling("S4-facts.jsonl")).entrants());
    }
    return all;
  }

  private List<Entrant> ofJava() throws IOException {
    return List.of(
        bare(),
        trusting(),
        huice(),
        naive(),
        peer(
            "kie-dmn",
            "KieDmnContender",
            "kie-dmn 10.2.0",
            "one decision of context entries, facts as maps, no listener; settlement in FEEL too",
            true),
        peer(
            "openl",
            "OpenlContender",
            "OpenL Tablets 5.27.14",
            "execution mode, one decision table a clause over arrays of records; settlement in"
                + " Java",
            false),
        peer(
            "evrete",
            "EvreteContender",
            "Evrete 4.0.3",
            "one fact an enterprise, no joins, lambda conditions, 100 enterprises in a session that"
                + " is cleared and used again, parallelism 1; settlement in Java",
            false));
  }

  /** Huice with the policies of one place and of many; the first is the reference. */
  List<Entrant> districts() {
    List<Entrant> all = new ArrayList<>(List.of(added()));
    for (int count : options.districts()) {
      all.add(
          own(Contenders.DISTRICTS + count, "Drools 10.2.0", "set S once for each district", true)
              .with("-Xmx4g"));
    }
    return all;
  }

  /** The first of all: whatever another says of a decision, it says too. */
  private Entrant reasons() {
    return own("hand-reasons", "", "the same with every condition of every rule", false);
  }

  private Entrant hand() {
    return own("hand", "", "BigDecimal, every ruling with its steps; the reference", false);
  }

  private Entrant bare() {
    return own("hand-bare", "", "the same program without steps", false);
  }

  private Entrant huice() {
    return own("huice", "Drools 10.2.0", "engine and second matcher, both on every one", false);
  }

  private Entrant explained() {
    return own("huice-explained", "Drools 10.2.0", "the same, every reason looked at", false);
  }

  private Entrant single() {
    return own("huice-single", "Drools 10.2.0", "the same, one enterprise in a call", false);
  }

  private Entrant sample() {
    return own("huice-sample", "Drools 10.2.0", "the second matcher on 1 % of them", false);
  }

  private Entrant trusting() {
    return own(
        "huice-trusting",
        "Drools 10.2.0",
        "the engine is trusted, reasons on demand; many in a call",
        false);
  }

  private Entrant added() {
    return own("huice-added", "Drools 10.2.0", "the same, no ruling looked at", false);
  }

  private Entrant matcher() {
    return own("huice-matcher", "", "the second matcher alone; no way to decide", false);
  }

  private Entrant naive() {
    return own(
        "naive", "Drools 10.2.0", "none: a stateless session per enterprise, as joined", true);
  }

  private Entrant own(String name, String version, String tuning, boolean slow) {
    return new Entrant(
        name,
        Contenders.class.getName() + "#" + name,
        version,
        tuning,
        List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)),
        List.of(),
        slow ? options.slow() : options.compared(),
        slow ? options.slow() : options.enterprises(),
        false,
        List.of());
  }

  /** Evrete's own threads work too: of it the CPU of all threads counts. */
  private Entrant peer(String name, String type, String version, String tuning, boolean slow)
      throws IOException {
    Peer peer = new Peer(SOURCES.resolve(name), JARS.resolve(name));
    return new Entrant(
        name,
        "org.huice.bench.peers." + type,
        version,
        tuning,
        peer.compiled(SHARED, classes.resolve(name)),
        List.of(),
        options.slow(),
        slow ? options.slow() : options.enterprises(),
        name.equals("evrete"),
        List.of());
  }
}
