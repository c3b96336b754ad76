package org.huice.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huice.bench.common.Lines;

/**
 * Rule engines of npm, run by Node. The profile {@code bench-npm} copies {@code
 * src/bench/peers/npm} and installs what its lock file names.
 *
 * @param options how much is measured
 * @param facts gets the enterprises, which a worker of another runtime cannot generate
 */
record Npm(Options options, Path facts) {
  private static final Path FOLDER = Path.of("target/npm");
  private static final String RUNTIME = "; other runtime: Node";

  /**
   * The contenders.
   *
   * @throws IOException if the profile did not install them
   */
  List<Entrant> entrants() throws IOException {
    if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
      throw new IOException(FOLDER + " has no modules: mvn -Pbench,bench-npm installs them");
    }
    Files.createDirectories(facts.toAbsolutePath().getParent());
    Lines.main(new String[] {facts.toString(), Integer.toString(options.enterprises())});
    return List.of(
        entrant(
            "zen",
            "Zen 0.54.0",
            "one model of six decision tables in loops, compiled once, 100 enterprises awaited"
                + " together on its own threads; settlement in JavaScript"),
        entrant(
            "json-rules-engine",
            "json-rules-engine 7.3.1",
            "an engine a kind of subject, made once; plain facts, no paths; settlement in"
                + " JavaScript"));
  }

  private Entrant entrant(String name, String version, String tuning) {
    String worker = FOLDER.resolve("worker.js").toString();
    return new Entrant(
        name,
        name,
        version + RUNTIME,
        tuning,
        List.of(),
        List.of(),
        options.slow(),
        options.slow(),
        true,
        List.of("node", "--expose-gc", worker, name, facts.toString()));
  }
}
