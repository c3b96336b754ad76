package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
  private final Set<String> lost = new TreeSet<>();
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
      count(policy, name, written(name, bytes), read.size());
    } catch (CannotRun reason) {
      unreadable.add(String.valueOf(reason.getMessage()));
      count(policy, Input.name(file), OptionalInt.empty(), 0);
    }
  }

  /** The problems of the facts of those that could be read, told without deciding them. */
  List<Problem> facts() {
    List<Problem> found = new ArrayList<>();
    CaseFacts.check(rules, cases, found::add);
    return found;
  }

  private void count(String policy, String file, OptionalInt written, int read) {
    refused += written.orElse(read) - read;
    if (written.isEmpty()) {
      lost.add(file);
    }
    if (written.isEmpty() || written.getAsInt() > read) {
      broken.add(policy);
    }
  }

  /** How many there are; nobody knows of a file that is no list. */
  private static OptionalInt written(String name, byte[] bytes) {
    return YamlTree.read(name, bytes, known -> {})
        .filter(Node.Sequence.class::isInstance)
        .map(node -> OptionalInt.of(((Node.Sequence) node).items().size()))
        .orElse(OptionalInt.empty());
  }

  /** Those that could be read. */
  List<PolicyCase> cases() {
    return List.copyOf(cases);
  }

  /** How many could not, of files that could. */
  int refused() {
    return refused;
  }

  /** The files of which nobody can say how many examples they hold. */
  Set<String> lost() {
    return Set.copyOf(lost);
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
