package org.huice.crosscheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.huice.crosscheck.Plans.FolderPlan;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.EngineFailure;
import org.huice.engine.RuleBase;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.tree.JsonTree;

/** A random folder, read as the program reads it. */
record Trial(RandomFolder folder, RuleSet rules) {
  private static final Path FAILURES = Path.of("target", "crosscheck");

  static Trial of(FolderPlan plan) {
    RandomFolder folder = RandomFolder.of(plan);
    return new Trial(folder, read(folder.files()));
  }

  /** The rule set of these files. Where they are refused, they are kept for looking at. */
  static RuleSet read(Map<String, String> files) {
    try {
      Path root = Files.createTempDirectory("huice-crosscheck");
      RandomFolder.write(files, root);
      RuleSet rules = RandomFolder.read(root);
      files.keySet().forEach(file -> delete(root.resolve(file)));
      return rules;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }

  /** The rules compiled, which no rule that passed the checks may fail. */
  RuleBase engine() {
    try {
      return RuleBase.load(rules, null);
    } catch (EngineFailure refused) {
      throw new AssertionError(refused.getMessage() + " in " + kept("{}"), refused);
    }
  }

  /** A dossier that the reader must accept. */
  Dossier dossier(RandomFacts facts) {
    return dossier(rules, facts.text());
  }

  static Dossier dossier(RuleSet rules, String text) {
    List<Problem> problems = new ArrayList<>();
    Dossier dossier =
        JsonTree.read("事实.json", text.getBytes(StandardCharsets.UTF_8), problems::add)
            .flatMap(
                node -> new DossierReader(rules.vocabulary()).read(node, "事实.json", problems::add))
            .orElse(null);
    if (!problems.isEmpty()) {
      throw new AssertionError("refused: " + problems + " in " + text);
    }
    return Objects.requireNonNull(dossier);
  }

  /** Keeps folder and facts, and says the command that repeats what went wrong with them. */
  String kept(RandomFacts facts) {
    Path root = kept(facts.text());
    return "./huice check %s/facts.json --as-of %s --rules %s/rules"
        .formatted(root, facts.asOf(), root);
  }

  private Path kept(String facts) {
    Map<String, String> files = new TreeMap<>();
    folder.files().forEach((path, text) -> files.put("rules/" + path, text));
    files.put("facts.json", facts);
    byte[] all = files.toString().getBytes(StandardCharsets.UTF_8);
    Path root = FAILURES.resolve(UUID.nameUUIDFromBytes(all).toString());
    RandomFolder.write(files, root);
    return root;
  }
}
