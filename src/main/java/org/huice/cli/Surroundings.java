package org.huice.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import org.huice.audit.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What the program finds around it, so that tests can set it.
 *
 * @param out takes results
 * @param err takes everything else
 * @param clock the only clock of the program
 * @param environment the environment variables
 * @param properties the system properties
 */
record Surroundings(
    PrintStream out,
    PrintStream err,
    Clock clock,
    Map<String, String> environment,
    Properties properties) {
  /** The calendar day in the time zone of the law. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Origin.LAW);
  }

  /** The folder in which the program was started. */
  Path workingFolder() {
    return Path.of(properties.getProperty("user.dir", ""));
  }

  /** The folder of the launcher, or null where the program was started without it. */
  @Nullable Path home() {
    String home = properties.getProperty("huice.home");
    return home == null ? null : Path.of(home);
  }

  /** What was typed to start the program, as the launcher saw it; else its plain name. */
  String command() {
    return properties.getProperty("huice.command", "huice");
  }

  /** Whether a person sees standard error as it comes, as far as the launcher could tell. */
  boolean isTerminal() {
    return Boolean.parseBoolean(properties.getProperty("huice.terminal"));
  }

  /** An environment variable, or null where it is not set or empty. */
  @Nullable String variable(String name) {
    String value = environment.get(name);
    return value == null || value.isEmpty() ? null : value;
  }
}
