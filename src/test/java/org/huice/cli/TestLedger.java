package org.huice.cli;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ledger in a folder, used through the program as people do. */
final class TestLedger {
  static final String FIRM = "fixtures/enterprises/豫光新能.json";
  static final String PARK = "fixtures/enterprises/中原装备园.json";
  static final String CAP = "fixtures/overlays/假设上限300万元.yaml";
  static final String DAY = "2025-12-01";
  static final String NAME = "test.example/ledger";

  private final Path file;

  private TestLedger(Path file) {
    this.file = file;
  }

  /** A new one without entries. */
  static TestLedger in(Path folder) {
    TestLedger ledger = new TestLedger(folder.resolve("台账.db"));
    ledger.done("ledger", "init", ledger.file.toString(), "--origin", NAME);
    return ledger;
  }

  /** A firm, a park, and the park again under an overlay, which corrects it: 1, 2 and 3. */
  static TestLedger recorded(Path folder) {
    TestLedger ledger = new TestLedger(folder.resolve("台账.db"));
    try {
      Files.copy(Template.MADE.file, ledger.file);
      Files.copy(
          Path.of(Template.MADE.file + ".key"), Path.of(ledger.file + ".key"), COPY_ATTRIBUTES);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return ledger;
  }

  /** Decided and recorded once for all tests, which each get a copy. */
  private static final class Template {
    private static final TestLedger MADE = made();

    private static TestLedger made() {
      try {
        Path target = Files.createDirectories(Path.of("target"));
        TestLedger ledger = in(Files.createTempDirectory(target, "ledger"));
        ledger.done("check", FIRM, PARK, "--as-of", DAY, "--record");
        ledger.done("check", PARK, "--as-of", DAY, "--with", CAP, "--record", "--corrects", "2");
        return ledger;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  Path file() {
    return file;
  }

  /** The public key, as it was handed out. */
  String key() throws IOException {
    return Files.readAllLines(Path.of(file + ".key"), StandardCharsets.UTF_8).get(1);
  }

  /** What is printed, which must end with 0. */
  String done(String... arguments) {
    Run run = run();
    assertThat(run.program(arguments)).as(run.err()).isZero();
    return run.out();
  }

  /** What {@code huice ledger …} prints, which must end with 0. */
  String asked(String... arguments) {
    List<String> words = new ArrayList<>(List.of("ledger"));
    words.addAll(List.of(arguments));
    return done(words.toArray(String[]::new));
  }

  /** A run that knows the ledger and its actor by the environment. */
  Run run() {
    return run(Map.of());
  }

  /** The same, with other variables too. */
  Run run(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("XDG_CACHE_HOME", Path.of("target", "test-cache").toAbsolutePath().toString());
    environment.put(LedgerPlace.VARIABLE, file.toString());
    environment.put(LedgerOptions.ACTOR, "张三");
    environment.putAll(more);
    return Run.with(environment);
  }
}
