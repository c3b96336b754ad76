package org.huice.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;

/** A rule set of two policies, compiled once for all tests. */
public final class SmallRules {
  static final RuleSet RULES = rules(SmallText.DRL);
  static final RuleBase ENGINE = RuleBase.load(RULES, null);

  private SmallRules() {}

  /** What these rules say of a fact file's text. */
  public static Evaluation decide(String facts, String asOf) {
    return new Evaluator(RULES, ENGINE, null).decide(dossier(facts), LocalDate.parse(asOf));
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
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = facts.getBytes(StandardCharsets.UTF_8);
    Node node = JsonTree.read("试.json", bytes, problems::add).orElseThrow();
    Dossier dossier =
        new DossierReader(RULES.vocabulary()).read(node, "试.json", problems::add).orElse(null);
    if (dossier == null || !problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return dossier;
  }

  /** An engine whose rules have one text in place of another. */
  static RuleBase engine(String text, String instead) {
    return RuleBase.load(rules(SmallText.DRL.replace(text, instead)), null);
  }

  private static RuleSet rules(String drl) {
    try {
      Path folder = Files.createTempDirectory("huice-evaluation");
      write(folder.resolve("vocabulary/词.drl"), SmallText.VOCABULARY);
      write(folder.resolve("policies/奖励/policy.yaml"), SmallText.POLICY);
      write(folder.resolve("policies/奖励/奖励.drl"), drl);
      write(folder.resolve("policies/草案/policy.yaml"), SmallText.DRAFT);
      write(folder.resolve("policies/草案/草案.drl"), SmallText.DRAFT_DRL);
      RuleSetReading reading = RuleSetReader.read(folder);
      RuleSet rules = reading.ruleSet();
      if (rules == null) {
        throw new AssertionError(reading.problems());
      }
      return rules;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
