package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huice.cases.Aspect;
import org.huice.cases.CaseResult;
import org.huice.cases.Comparison;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Names each worked example by its sentence and shows what did not come out as expected. */
public final class CaseText {
  private static final String INDENT = "    ";

  private final Words words;
  private final RuleSet rules;
  private @Nullable String policy;
  private int passed;
  private int failed;
  private Set<String> lost = Set.of();

  /**
   * In the language of {@code words}; one for each run.
   *
   * @param rules that the examples try
   */
  public CaseText(Words words, RuleSet rules) {
    this.words = words;
    this.rules = rules;
  }

  /** One line if it passed; else expected and actual side by side below it. */
  public List<String> lines(CaseResult result) {
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
    lines.add(head(result));
    if (!result.passed()) {
      lines.addAll(difference(result).stream().map(line -> INDENT + line).toList());
    }
    return lines;
  }

  /** Counts one that passed, and of which nothing shall be said. */
  public void pass() {
    passed++;
  }

  private String head(CaseResult result) {
    String name = result.example().name();
    String misreading = result.example().wrongReading();
    if (result.passed() && misreading != null) {
      return words.say("test.passed.misreading", name, misreading);
    }
    return words.say(result.passed() ? "test.passed" : "test.failed", name);
  }

  /**
   * Counts examples that could not even be read as failed.
   *
   * @param files of which nobody can say how many they hold; then none passed
   */
  public void unread(int cases, Set<String> files) {
    failed += cases;
    lost = Set.copyOf(files);
  }

  /** How many there were and how many passed. */
  public String summary() {
    int all = passed + failed;
    String counted =
        words.say(
            "test.summary", String.valueOf(all), String.valueOf(passed), String.valueOf(failed));
    if (lost.isEmpty()) {
      return all == 0 ? words.say("test.none") : counted;
    }
    String unread = words.say("test.lost", words.list(lost.stream().sorted().toList()));
    return all == 0 ? unread : counted + unread;
  }

  /** Whether none failed. */
  public boolean allPassed() {
    return failed == 0 && lost.isEmpty();
  }

  private List<String> difference(CaseResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(result.example().place().toString());
    String misreading = result.example().wrongReading();
    if (misreading != null && result.problems().isEmpty()) {
      lines.add(words.say("test.misreading", misreading));
    }
    for (Problem problem : result.problems()) {
      lines.addAll(new ProblemText(words).described(problem));
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
      List<String> below = below(result, one);
      table.add(
          List.of(
              one.met() ? "✓" : "✗",
              one.matter(),
              aspect,
              expected(one),
              below.isEmpty() || one.aspect() != Aspect.FAILED
                  ? actual(one)
                  : words.say("test.below")),
          below);
    }
    return table;
  }

  private List<String> below(CaseResult result, Comparison one) {
    if (one.aspect() == Aspect.FAILED) {
      return new FailedText(words, rules.vocabulary()).lines(result, one);
    }
    return one.aspect() == Aspect.RULING && !one.met() && !isUnforeseen(one)
        ? new LostText(words, rules).lines(result, one)
        : List.of();
  }

  // Whoever wrote the example did not write a dash.
  private String expected(Comparison one) {
    return isUnforeseen(one) ? words.say("test.unforeseen") : one.expected();
  }

  private String actual(Comparison one) {
    return isUnforeseen(one)
        ? words.say("test.unforeseen.actual", one.actual(), words.say("ruling." + one.actual()))
        : one.actual();
  }

  private static boolean isUnforeseen(Comparison one) {
    return one.aspect() == Aspect.RULING && one.expected().equals("-");
  }
}
