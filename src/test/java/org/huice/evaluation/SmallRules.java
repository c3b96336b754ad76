package org.huice.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huice.dossier.Dossier;
import org.huice.engine.RuleBase;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleSet;

/** A rule set of two policies, compiled once for all tests. */
public final class SmallRules {
  private static final WrittenRules WRITTEN = written(SmallText.DRL);
  static final RuleSet RULES = WRITTEN.rules();
  static final RuleBase ENGINE = WRITTEN.engine();

  private SmallRules() {}

  /** What these rules say of a fact file's text. */
  public static Evaluation decide(String facts, String asOf) {
    return WRITTEN.evaluator().decide(dossier(facts), LocalDate.parse(asOf));
  }

  static Evaluation decide(String facts, String asOf, String overlay) {
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = overlay.getBytes(StandardCharsets.UTF_8);
    Overlay read = OverlayReader.read("o.yaml", bytes, RULES, problems::add).orElse(null);
    if (read == null || !problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return new Evaluator(RULES, ENGINE, read).decide(dossier(facts), LocalDate.parse(asOf));
  }

  static Dossier dossier(String facts) {
    return WRITTEN.dossier(facts);
  }

  /** An engine whose rules have one text in place of another. */
  static RuleBase engine(String text, String instead) {
    return written(SmallText.DRL.replace(text, instead)).engine();
  }

  private static WrittenRules written(String drl) {
    try {
      return WrittenRules.in(
          Files.createTempDirectory("huice-evaluation"),
          SmallText.VOCABULARY,
          new WrittenRules.Policy("奖励", SmallText.POLICY, drl),
          new WrittenRules.Policy("草案", SmallText.DRAFT, SmallText.DRAFT_DRL));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
