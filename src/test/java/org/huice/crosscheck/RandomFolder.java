package org.huice.crosscheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.crosscheck.Plans.FolderPlan;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;

/**
 * One random rules folder as text.
 *
 * @param policies each in a folder of its own
 */
record RandomFolder(RandomVocabulary vocabulary, List<RandomPolicy> policies) {
  static RandomFolder of(FolderPlan plan) {
    RandomVocabulary vocabulary = RandomVocabulary.of(plan.seed());
    List<RandomPolicy> policies = new ArrayList<>();
    for (Plans.PolicyPlan policy : plan.policies()) {
      policies.add(RandomPolicy.of("政策" + (policies.size() + 1), policy, vocabulary));
    }
    return new RandomFolder(vocabulary, policies);
  }

  /** Its files by path, each rule in a file of its own. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("vocabulary/词汇.drl", vocabulary.text());
    for (RandomPolicy policy : policies) {
      String folder = "policies/" + policy.id() + "/";
      files.put(folder + "policy.yaml", policy.document());
      policy.rules().forEach((name, text) -> files.put(folder + name + ".drl", text));
    }
    return files;
  }

  /** Writes files into a folder. */
  static void write(Map<String, String> files, Path root) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The rule set of a folder that no check may refuse: what is refused was written wrongly. */
  static RuleSet read(Path root) {
    RuleSetReading reading = RuleSetReader.read(root);
    RuleSet rules = reading.ruleSet();
    if (rules == null || !reading.problems().isEmpty()) {
      throw new AssertionError("refused: " + reading.problems() + " in " + root);
    }
    return rules;
  }
}
