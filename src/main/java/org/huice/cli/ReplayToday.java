package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.audit.RecordedDecision;
import org.huice.audit.Replay;
import org.huice.audit.Replayed;
import org.huice.audit.RulingSums;
import org.huice.engine.EngineFailure;
import org.huice.impact.ChangedApplicant;
import org.huice.impact.ChangedMatter;
import org.huice.impact.Classes;
import org.huice.impact.Comparer;
import org.huice.impact.Contrast;
import org.huice.impact.RuleSide;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.store.LedgerView;
import org.huice.tabular.Entry;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would say of recorded facts on the recorded day, beside what the recorded ones
 * say. The recorded overlay holds on both sides.
 */
final class ReplayToday {
  private static final int MOST = 4;

  private final String name;
  private final RuleSet rules;
  private final @Nullable Path cache;
  private final Words words;
  private final Map<Basis, Side> sides = new LinkedHashMap<>();

  private ReplayToday(String name, RuleSet rules, @Nullable Path cache, Words words) {
    this.name = name;
    this.rules = rules;
    this.cache = cache;
    this.words = words;
  }

  /**
   * The rules of a folder.
   *
   * @throws CannotRun if there is none, or it has problems, which are then printed
   */
  static ReplayToday of(Path folder, @Nullable Path cache, Surroundings surroundings, Words words) {
    if (!Files.isDirectory(folder)) {
      throw new CannotRun(words.say("run.noRules", folder.toString()));
    }
    RuleSetReading reading = RuleSetReader.read(folder);
    new ProblemText(words).lines(reading.problems()).forEach(surroundings.err()::println);
    RuleSet rules = reading.ruleSet();
    if (rules == null) {
      throw new CannotRun(words.say("replay.rulesRefused", Input.name(folder)));
    }
    return new ReplayToday(Input.name(folder), rules, cache, words);
  }

  /**
   * What they say.
   *
   * @param name of the folder
   * @param ruleSet the id of its rules
   * @param changed the matters that change; null where nothing that decides differs
   * @param problems why nothing can be said
   * @param sums what it came to then and by these rules; null where nothing can be said
   */
  record Beside(
      String name,
      String ruleSet,
      @Nullable ChangedApplicant changed,
      List<Problem> problems,
      @Nullable ReplaySums sums) {}

  /** By what an entry was decided, with the tree of its facts left out. */
  private record Basis(String ruleSet, String overlay, LocalDate asOf) {}

  private record Side(@Nullable Comparer comparer, List<Problem> problems) {}

  /** Beside a determination; null for a pool, or where the facts are not there any more. */
  @Nullable Beside of(Replayed one, Replay replay, LedgerView view) {
    if (!one.kind().equals("determination")) {
      return null;
    }
    return replay.recorded(one.number()).map(recorded -> of(one, recorded, view)).orElse(null);
  }

  private Beside of(Replayed one, RecordedDecision recorded, LedgerView view) {
    Side side = side(recorded);
    Comparer comparer = side.comparer();
    ChangedApplicant changed =
        comparer == null ? null : comparer.changed(new One(one.number(), recorded.facts()));
    boolean refused =
        !side.problems().isEmpty() || (changed != null && !changed.problems().isEmpty());
    List<ChangedMatter> matters = changed == null ? List.of() : changed.matters();
    return new Beside(
        name,
        rules.id(),
        changed,
        side.problems(),
        refused ? null : ReplaySums.of(RulingSums.of(view.leaf(one.number())), matters));
  }

  private Side side(RecordedDecision recorded) {
    Overlay overlay = recorded.overlay();
    Basis basis =
        new Basis(recorded.rules().id(), overlay == null ? "" : overlay.id(), recorded.asOf());
    Side known = sides.remove(basis);
    Side side = known == null ? compiled(recorded) : known;
    sides.put(basis, side);
    if (sides.size() > MOST) {
      sides.remove(sides.keySet().iterator().next());
    }
    return side;
  }

  private Side compiled(RecordedDecision recorded) {
    List<Problem> problems = new ArrayList<>();
    Overlay then = recorded.overlay();
    Optional<Overlay> now = then == null ? Optional.empty() : laid(then, problems::add);
    if (!problems.isEmpty()) {
      return new Side(null, problems);
    }
    Contrast contrast =
        Contrast.of(
            new RuleSide(words.say("replay.recorded"), recorded.rules(), then),
            new RuleSide(name, rules, now.orElse(null)),
            recorded.asOf());
    if (contrast.isNone()) {
      return new Side(null, problems);
    }
    try {
      Classes classes = Classes.of(rules.vocabulary());
      return new Side(Comparer.of(contrast, recorded.asOf(), classes, words, cache), problems);
    } catch (EngineFailure failure) {
      return new Side(null, failure.problems());
    }
  }

  private Optional<Overlay> laid(Overlay then, Consumer<Problem> problems) {
    byte[] bytes = then.content().getBytes(StandardCharsets.UTF_8);
    return OverlayReader.read("overlay", bytes, rules, problems);
  }

  private record One(long number, Node facts) implements Entry {
    @Override
    public Place place() {
      return Place.of("#" + number);
    }

    @Override
    public String label() {
      return "";
    }

    @Override
    public Optional<Node> read(Consumer<Problem> problems) {
      return Optional.of(facts);
    }
  }
}
