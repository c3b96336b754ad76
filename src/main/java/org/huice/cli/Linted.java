package org.huice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.problem.Severity;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetFindings;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;

/**
 * What is wrong with a rules folder and its worked examples, and what is doubtful about them.
 *
 * @param problems errors and warnings, sorted, each once
 * @param unreadable sentences about files of examples that could not be read at all
 */
record Linted(List<Problem> problems, List<String> unreadable) {
  /**
   * Reads a folder; examples only where the rules are whole, and what is doubtful only where those
   * are as well.
   *
   * @param unread whether to tell what no policy reads
   */
  static Linted folder(Path folder, Words words, boolean unread) {
    RuleSetReading reading = RuleSetReader.read(folder);
    List<Problem> problems = new ArrayList<>(reading.problems());
    List<String> unreadable = new ArrayList<>();
    RuleSet rules = reading.ruleSet();
    if (rules != null) {
      CaseFiles files = new CaseFiles(folder, rules, words);
      rules.policies().keySet().forEach(files::read);
      problems.addAll(files.found());
      problems.addAll(files.facts());
      unreadable.addAll(files.unreadable());
      if (problems.isEmpty() && unreadable.isEmpty()) {
        problems.addAll(doubtful(rules, unread));
      }
    }
    return new Linted(problems.stream().distinct().sorted().toList(), List.copyOf(unreadable));
  }

  private static List<Problem> doubtful(RuleSet rules, boolean unread) {
    List<Problem> found = new ArrayList<>(RuleSetFindings.of(rules));
    if (unread) {
      found.addAll(RuleSetFindings.unread(rules));
    }
    return found;
  }

  /** Whether there is nothing to tell. */
  boolean isClean() {
    return problems.isEmpty() && unreadable.isEmpty();
  }

  /**
   * Whether nothing has to be mended.
   *
   * @param strict whether warnings have to be
   */
  boolean passes(boolean strict) {
    return unreadable.isEmpty() && of(Severity.ERROR).isEmpty() && (!strict || problems.isEmpty());
  }

  /** As a person reads it, and at the end where more is told; no line where nothing is wrong. */
  List<String> lines(Words words) {
    List<String> lines = new ArrayList<>(unreadable);
    lines.addAll(new ProblemText(words).lines(of(Severity.ERROR)));
    lines.addAll(new ProblemText(words).warnings(of(Severity.WARNING)));
    if (!problems.isEmpty()) {
      lines.add(words.say("lint.more"));
    }
    return lines;
  }

  private List<Problem> of(Severity severity) {
    return problems.stream().filter(problem -> problem.code().severity() == severity).toList();
  }
}
