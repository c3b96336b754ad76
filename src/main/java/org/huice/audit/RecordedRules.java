package org.huice.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** A recorded rule set, compiled, under one overlay after another; or why it cannot be. */
final class RecordedRules {
  private static final int MOST_OVERLAYS = 8;

  private final @Nullable RuleSet rules;
  private final @Nullable RuleBase engine;
  private final List<Problem> problems;
  private final Map<String, Side> sides = new RuleShelf.Latest<>(MOST_OVERLAYS);

  private RecordedRules(
      @Nullable RuleSet rules, @Nullable RuleBase engine, List<Problem> problems) {
    this.rules = rules;
    this.engine = engine;
    this.problems = problems;
  }

  static RecordedRules of(RuleSet rules, RuleBase engine) {
    return new RecordedRules(rules, engine, List.of());
  }

  static RecordedRules refused(List<Problem> problems) {
    return new RecordedRules(null, null, problems);
  }

  /**
   * By what entries of one overlay are decided; where that cannot be, only problems.
   *
   * @param rules with the overlay's values
   * @param overlay null where nothing was changed
   */
  record Side(
      @Nullable RuleSet rules,
      @Nullable Overlay overlay,
      @Nullable Evaluator evaluator,
      List<Problem> problems) {
    static Side none(List<Problem> problems) {
      return new Side(null, null, null, problems);
    }
  }

  /** The rules as they were recorded; null where they cannot be read. */
  @Nullable RuleSet rules() {
    return rules;
  }

  /**
   * The rules under an overlay; any thread may ask.
   *
   * @param overlay its content as it was recorded; null where nothing was changed
   */
  synchronized Side under(@Nullable String overlay) {
    return sides.computeIfAbsent(overlay == null ? "" : "+" + overlay, key -> side(overlay));
  }

  private Side side(@Nullable String content) {
    if (rules == null || engine == null) {
      return Side.none(problems);
    }
    if (content == null) {
      return new Side(rules, null, new Evaluator(rules, engine, null), List.of());
    }
    List<Problem> found = new ArrayList<>();
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Optional<Overlay> overlay = OverlayReader.read("overlay", bytes, rules, found::add);
    return overlay.isEmpty()
        ? Side.none(found)
        : new Side(
            rules.with(overlay.get()),
            overlay.get(),
            new Evaluator(rules, engine, overlay.get()),
            List.of());
  }
}
