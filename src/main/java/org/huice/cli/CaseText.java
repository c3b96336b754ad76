package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huice.cases.CaseResult;
import org.huice.cases.Comparison;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Names each worked example by its sentence and shows what did not come out as expected. */
final class CaseText {
  private static final String INDENT = "    ";

  private final Words words;
  private @Nullable String policy;
  private int passed;
  private int failed;

  CaseText(Words words) {
    this.words = words;
  }

  /** One line if it passed; else expected and actual side by side below it. */
  List<String> lines(CaseResult result) {
    List<String> lines = new ArrayList<>();
    if (!result.example().policy().equals(policy)) {
      policy = result.example().policy();
      lines.add(words.say("test.policy", policy));
    }
    if (result.passed()) {
      passed++;
    } else {
      failed++;
    }
    String key = result.passed() ? "test.passed" : "test.failed";
    lines.add(words.say(key, result.example().name()));
    if (!result.passed()) {
      lines.addAll(difference(result).stream().map(line -> INDENT + line).toList());
    }
    return lines;
  }

  /** How many there were and how many passed. */
  String summary() {
    int all = passed + failed;
    return all == 0
        ? words.say("test.none")
        : words.say(
            "test.summary", String.valueOf(all), String.valueOf(passed), String.valueOf(failed));
  }

  /** Whether none failed. */
  boolean allPassed() {
    return failed == 0;
  }

  private List<String> difference(CaseResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(result.example().place().toString());
    for (Problem problem : result.problems()) {
      lines.add(new ProblemText(words).line(problem));
    }
    if (!result.comparisons().isEmpty()) {
      lines.addAll(table(result).lines());
    }
    return lines;
  }

  private Table table(CaseResult result) {
    List<String> heads =
        List.of(
            "",
            words.say("test.subject"),
            "",
            words.say("test.expected"),
            words.say("test.actual"));
    Table table = new Table(heads, Set.of());
    for (Comparison one : result.comparisons()) {
      String aspect = words.say("aspect." + one.aspect().name());
      table.add(
          List.of(one.met() ? "✓" : "✗", one.matter(), aspect, one.expected(), one.actual()),
          List.of());
    }
    return table;
  }
}
