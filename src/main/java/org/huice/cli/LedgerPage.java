package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huice.audit.Origin;
import org.huice.audit.Story;
import org.huice.engine.EngineFailure;
import org.huice.engine.RuleBase;
import org.huice.json.CanonicalJson;
import org.huice.json.CoreJson;
import org.huice.page.DeterminationText;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.register.JsonValues;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleArchive;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.store.LedgerView;
import org.jspecify.annotations.Nullable;

/**
 * The page of a decision that was recorded without one: decided again from the recorded facts by
 * the recorded rules, and shown only where the very same core comes out.
 */
final class LedgerPage {
  private final LedgerView ledger;
  private final @Nullable Path cache;
  private final Words words;

  /** Of this ledger. */
  LedgerPage(LedgerView ledger, @Nullable Path cache, Words words) {
    this.ledger = ledger;
    this.cache = cache;
    this.words = words;
  }

  /** The lines of the page, or why it cannot be made. */
  Made make(Story story) {
    boolean whole = story.payload() != null && story.agrees();
    if (!whole || !story.kind().equals("determination")) {
      return new Made(false, List.of());
    }
    String id = story.text("ruleSet").orElse("");
    Optional<byte[]> bytes = ledger.ruleSet(id);
    if (bytes.isEmpty()) {
      return new Made(false, List.of(words.say("ledger.page.noRules", id)));
    }
    try {
      return make(story, Objects.requireNonNull(story.payload()).core(), id, bytes.get());
    } catch (EngineFailure failure) {
      return refused(failure.problems());
    }
  }

  /**
   * What came of it.
   *
   * @param again whether it is the page
   * @param lines of it, or why it is not
   */
  record Made(boolean again, List<String> lines) {}

  private Made make(Story story, byte[] core, String id, byte[] archive) {
    List<Problem> problems = new ArrayList<>();
    Optional<RuleSet> rules = rules(id, archive, problems);
    if (rules.isEmpty()) {
      return refused(problems);
    }
    Map<String, Object> recorded = JsonValues.object(core);
    Optional<Overlay> overlay = overlay(recorded, rules.get(), problems);
    if (!problems.isEmpty()) {
      return refused(problems);
    }
    LocalDate day = LocalDate.parse(String.valueOf(recorded.get("asOf")));
    RuleBase engine = RuleBase.load(rules.get(), cache);
    CheckRun run = new CheckRun(rules.get(), null, engine, overlay.orElse(null), day);
    byte[] facts = CanonicalJson.write(Objects.requireNonNull(recorded.get("facts")));
    return run.decide("#" + story.number(), facts, problems::add, disputed -> {})
        .map(decided -> page(story, core, run, decided))
        .orElseGet(() -> refused(problems));
  }

  private Optional<RuleSet> rules(String id, byte[] bytes, List<Problem> problems) {
    Optional<RuleArchive> archive = RuleArchive.of(id, bytes);
    if (archive.isEmpty()) {
      return Optional.empty();
    }
    RuleSetReading reading = RuleSetReader.read(archive.get());
    problems.addAll(reading.problems());
    return Optional.ofNullable(reading.ruleSet());
  }

  private static Optional<Overlay> overlay(
      Map<String, Object> recorded, RuleSet rules, List<Problem> problems) {
    if (!(recorded.get("overlay") instanceof Map<?, ?> overlay)) {
      return Optional.empty();
    }
    byte[] content = String.valueOf(overlay.get("content")).getBytes(StandardCharsets.UTF_8);
    return OverlayReader.read("overlay", content, rules, problems::add);
  }

  private Made page(Story story, byte[] core, CheckRun run, Decided decided) {
    if (!Arrays.equals(core, CoreJson.write(decided.determination()))) {
      return new Made(
          false, List.of(words.say("ledger.page.differs", String.valueOf(story.number()))));
    }
    Instant then = Instant.parse(story.text("time").orElseThrow());
    DeterminationText text =
        new DeterminationText(
            words, run.effective(), run.overlay(), true, LocalDate.ofInstant(then, Origin.LAW));
    return new Made(true, text.lines(decided.determination()));
  }

  private Made refused(List<Problem> problems) {
    List<String> lines = new ArrayList<>(List.of(words.say("ledger.page.refused")));
    lines.addAll(new ProblemText(words).lines(problems));
    return new Made(false, lines);
  }
}
