package org.huice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.impact.RuleSide;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which two sets of rules are compared: two folders, or one with overlays. */
final class ImpactSides {
  @Mixin private final RulesOptions rules = new RulesOptions();

  @Option(names = "--base", paramLabel = "DIR", descriptionKey = "base", order = 11)
  private @Nullable Path base;

  @Option(names = "--head", paramLabel = "DIR", descriptionKey = "head", order = 12)
  private @Nullable Path head;

  @Option(names = "--with", paramLabel = "OVERLAY", descriptionKey = "with", order = 13)
  private List<Path> overlays = new ArrayList<>();

  /**
   * Refuses what is no comparison.
   *
   * @param sweeping whether one parameter takes several values
   * @throws CannotRun with the sentence that says how to ask
   */
  void check(boolean sweeping, Words words) {
    boolean one = base != null || head != null;
    boolean two = base != null && head != null;
    if (one != two || (one && (sweeping || rules.given() != null))) {
      throw new CannotRun(words.say("impact.usage.folders"));
    }
    if (!one && !sweeping && overlays.isEmpty()) {
      throw new CannotRun(words.say("impact.usage.nothing"));
    }
    if (overlays.size() > (sweeping ? 1 : 2)) {
      throw new CannotRun(words.say("impact.usage.overlays"));
    }
  }

  /** The rules as they are; empty where there is a problem, which is then printed. */
  Optional<RuleSide> base(Surroundings surroundings, Words words) {
    return side(base, first(), surroundings, words);
  }

  /** The rules as they would be; empty where there is a problem, which is then printed. */
  Optional<RuleSide> head(Surroundings surroundings, Words words) {
    return side(head, last(), surroundings, words);
  }

  // One overlay changes one folder, and fills up both of two.
  private @Nullable Path first() {
    boolean both = overlays.size() == 2 || (overlays.size() == 1 && base != null);
    return both ? overlays.get(0) : null;
  }

  private @Nullable Path last() {
    return overlays.isEmpty() ? null : overlays.get(overlays.size() - 1);
  }

  private Optional<RuleSide> side(
      @Nullable Path folder, @Nullable Path overlay, Surroundings surroundings, Words words) {
    Path where = folder == null ? rules.folder(surroundings, words) : folder;
    RuleSetReading reading = RuleSetReader.read(where);
    List<Problem> problems = new ArrayList<>(reading.problems());
    RuleSet ruleSet = reading.ruleSet();
    Optional<RuleSide> side =
        ruleSet == null ? Optional.empty() : side(where, ruleSet, overlay, words, problems);
    new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
    return side;
  }

  private static Optional<RuleSide> side(
      Path folder, RuleSet ruleSet, @Nullable Path overlay, Words words, List<Problem> problems) {
    if (overlay == null) {
      return Optional.of(new RuleSide(Input.name(folder), ruleSet, null));
    }
    String file = Input.name(overlay);
    Optional<Overlay> read =
        OverlayReader.read(file, Input.read(overlay, words), ruleSet, problems::add);
    return read.map(one -> new RuleSide(Input.name(folder) + " + " + file, ruleSet, one));
  }
}
