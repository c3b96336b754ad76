package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.huice.tree.Node;
import org.huice.tree.YamlTree;

/** Reads the worked examples of a rule set, and counts those that cannot be read. */
final class CaseFiles {
  private final Path policies;
  private final RuleSet rules;
  private final Words words;
  private final List<PolicyCase> cases = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private final Set<String> broken = new TreeSet<>();
  private int refused;

  /**
   * For one run.
   *
   * @param folder of the rules
   */
  CaseFiles(Path folder, RuleSet rules, Words words) {
    this.policies = folder.resolve("policies");
    this.rules = rules;
    this.words = words;
  }

  /** Reads {@code cases.yaml} of a policy; one that has none has no examples. */
  void read(String policy) {
    Path file = policies.resolve(policy).resolve("cases.yaml");
    if (!Files.exists(file)) {
      return;
    }
    try {
      byte[] bytes = Input.read(file, words);
      String name = Input.name(file);
      List<PolicyCase> read = CaseReader.read(name, bytes, rules, problems::add);
      cases.addAll(read);
      count(policy, written(name, bytes) - read.size());
    } catch (CannotRun reason) {
      unreadable.add(String.valueOf(reason.getMessage()));
      count(policy, 1);
    }
  }

  private void count(String policy, int unread) {
    refused += unread;
    if (unread > 0) {
      broken.add(policy);
    }
  }

  // A file that is no list of examples was meant to hold one at least.
  private static int written(String name, byte[] bytes) {
    return YamlTree.read(name, bytes, known -> {})
        .map(node -> node instanceof Node.Sequence list ? list.items().size() : 1)
        .orElse(1);
  }

  /** Those that could be read. */
  List<PolicyCase> cases() {
    return List.copyOf(cases);
  }

  /** How many could not; a file that could not be read at all counts as one. */
  int refused() {
    return refused;
  }

  /** Whether every example of that policy could be read. */
  boolean isWhole(String policy) {
    return !broken.contains(policy);
  }

  /** What is wrong with them, in no order. */
  List<Problem> found() {
    return List.copyOf(problems);
  }

  /** Sentences about files that could not be read at all. */
  List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  /** Why they could not, to be printed; empty where nothing is wrong. */
  List<String> problems() {
    List<String> lines = new ArrayList<>(unreadable);
    lines.addAll(new ProblemText(words).lines(problems));
    return lines;
  }
}
