package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the rules are. */
final class RulesOptions {
  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules", order = 50)
  private @Nullable Path given;

  /** The folder named, or null where none is. */
  @Nullable Path given() {
    return given;
  }

  /**
   * The folder named; else {@code rules} here; else the one beside the launcher.
   *
   * @throws CannotRun if there is none
   */
  Path folder(Surroundings surroundings, Words words) {
    Path here = given == null ? Path.of("rules") : given;
    Path home = surroundings.home();
    Path folder =
        given != null || Files.isDirectory(here) || home == null ? here : home.resolve("rules");
    if (!Files.isDirectory(folder)) {
      throw new CannotRun(words.say("run.noRules", folder.toString()));
    }
    return folder;
  }

  /** The rule set, or nothing where it has problems, which are then printed. */
  Optional<RuleSet> read(Surroundings surroundings, Words words) {
    return Optional.ofNullable(reading(surroundings, words).ruleSet());
  }

  /** The rule set with its files, or its problems, which are then printed. */
  RuleSetReading reading(Surroundings surroundings, Words words) {
    RuleSetReading reading = RuleSetReader.read(folder(surroundings, words));
    new ProblemText(words).lines(reading.problems()).forEach(surroundings.err()::println);
    return reading;
  }
}
