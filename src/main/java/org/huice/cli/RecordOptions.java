package org.huice.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code huice test --record} is told. */
final class RecordOptions {
  @Option(names = "--record", paramLabel = "FACTS", descriptionKey = "record", order = 20)
  private @Nullable Path facts;

  @Option(names = "--policy", paramLabel = "POLICY", descriptionKey = "record-policy", order = 21)
  private @Nullable String policy;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of", order = 22)
  private @Nullable String asOf;

  @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "name", order = 23)
  private @Nullable String name;

  @Option(names = "--append", descriptionKey = "append", order = 24)
  private boolean append;

  /** The fact file; null where nothing is to be recorded. */
  @Nullable Path facts() {
    return facts;
  }

  /** The policy to record; null for the one that says something. */
  @Nullable String policy() {
    return policy;
  }

  /** What the example is called; null for a placeholder. */
  @Nullable String name() {
    return name;
  }

  /** Whether it is added to the examples of the policy, rather than printed. */
  boolean append() {
    return append;
  }

  /**
   * The day of the determination.
   *
   * @throws CannotRun if it is no day
   */
  LocalDate day(Surroundings surroundings, Words words) {
    try {
      return asOf == null ? surroundings.today() : LocalDate.parse(asOf);
    } catch (DateTimeException noDate) {
      throw new CannotRun(words.say("usage.badDate", String.valueOf(asOf)));
    }
  }
}
