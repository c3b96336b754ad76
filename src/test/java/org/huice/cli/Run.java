package org.huice.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Runs the program inside a test and keeps what it prints. */
final class Run {
  /** 2025-12-01 in Shanghai, and still 30 November in London. */
  static final Instant NOW = Instant.parse("2025-11-30T16:30:00Z");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Surroundings surroundings;

  private Run(Map<String, String> environment) {
    this(environment, null);
  }

  private Run(Map<String, String> environment, @Nullable OutputStream disk) {
    Properties properties = new Properties();
    properties.setProperty("java.version", "17");
    this.surroundings =
        new Surroundings(
            new PrintStream(disk == null ? out : disk, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.fixed(NOW, ZoneOffset.UTC),
            environment,
            properties);
  }

  static Run with(Map<String, String> environment) {
    return new Run(environment);
  }

  /** With a disk that has no room left. */
  static Run full() {
    return new Run(
        Map.of(),
        new OutputStream() {
          @Override
          public void write(int written) throws IOException {
            throw new IOException("full");
          }
        });
  }

  static Run fresh() {
    return new Run(Map.of());
  }

  /** With a cache of its own, so that tests compile a rule set once and touch no home folder. */
  static Run cached() {
    String cache = Path.of("target", "test-cache").toAbsolutePath().toString();
    return new Run(Map.of("XDG_CACHE_HOME", cache));
  }

  Surroundings surroundings() {
    return surroundings;
  }

  int program(String... arguments) {
    return new Program(surroundings).run(arguments);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
