package org.huice.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.problem.Severity;
import org.huice.ruleset.CaseReader;
import org.huice.ruleset.FolderMemory;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetFindings;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;

/**
 * Checks a rules folder whenever one of its files changes. Files are asked for their size and time
 * every moment; a check begins once nothing changes any more, and reads again only what did.
 */
final class LintWatch {
  private static final int PAUSE_MILLISECONDS = 100;

  private final Path folder;
  private final PrintStream out;
  private final Words words;
  private final Sound sound;
  private final FolderMemory memory = new FolderMemory();
  private int checks;

  /** What is done with rules and worked examples that have no errors. */
  @FunctionalInterface
  interface Sound {
    /** Takes those of one check; what it writes comes after what the check says. */
    void found(RuleSet rules, List<PolicyCase> cases);
  }

  /**
   * For one folder.
   *
   * @param out takes everything, so that what was wrong and what is stay in order
   * @param sound takes what is found without errors
   */
  LintWatch(Path folder, PrintStream out, Words words, Sound sound) {
    this.folder = folder;
    this.out = out;
    this.words = words;
    this.sound = sound;
  }

  /** Checks now and after each change, for as long as that is wanted. */
  void run(BooleanSupplier goOn) throws InterruptedException {
    FolderState checked = FolderState.of(folder);
    check();
    while (goOn.getAsBoolean()) {
      pause();
      FolderState now = FolderState.of(folder);
      if (!now.equals(checked)) {
        checked = settled(now, goOn);
        check();
      }
    }
  }

  /** The folder once two looks at it are the same: several files are often saved together. */
  private FolderState settled(FolderState changed, BooleanSupplier goOn)
      throws InterruptedException {
    FolderState before = changed;
    while (goOn.getAsBoolean()) {
      pause();
      FolderState now = FolderState.of(folder);
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
    return before;
  }

  private static void pause() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
  }

  /** One check: how many problems and warnings there are, and each of them. */
  void check() {
    List<String> unreadable = new ArrayList<>();
    List<PolicyCase> examples = new ArrayList<>();
    RuleSetReading reading = RuleSetReader.read(folder, memory);
    List<Problem> found = found(reading, examples, unreadable);
    List<Problem> warnings = of(Severity.WARNING, found);
    List<Problem> errors = of(Severity.ERROR, found);
    checks++;
    out.println(
        words.say(
            head(errors.size() + unreadable.size(), warnings.size()),
            Integer.toString(checks),
            Integer.toString(errors.size() + unreadable.size()),
            Integer.toString(warnings.size())));
    unreadable.forEach(out::println);
    errors.forEach(this::tell);
    warnings.forEach(this::tell);
    out.flush();
    RuleSet rules = reading.ruleSet();
    if (rules != null && errors.isEmpty() && unreadable.isEmpty()) {
      sound.found(rules, List.copyOf(examples));
      out.flush();
    }
  }

  private static String head(int errors, int warnings) {
    String key = errors == 0 ? "watch.clean" : "watch.problems";
    return warnings == 0 ? key : key + ".warned";
  }

  private static List<Problem> of(Severity severity, List<Problem> found) {
    return found.stream()
        .filter(problem -> problem.code().severity() == severity)
        .distinct()
        .sorted()
        .toList();
  }

  private void tell(Problem problem) {
    new ProblemText(words).described(problem).forEach(out::println);
  }

  private List<Problem> found(
      RuleSetReading reading, List<PolicyCase> examples, List<String> unreadable) {
    List<Problem> found = new ArrayList<>(reading.problems());
    RuleSet rules = reading.ruleSet();
    if (rules != null) {
      cases(rules, found, examples, unreadable);
      found.addAll(RuleSetFindings.of(rules, memory));
    }
    return found;
  }

  /** The problems of the worked examples. */
  private void cases(
      RuleSet rules, List<Problem> problems, List<PolicyCase> examples, List<String> unreadable) {
    for (String policy : rules.policies().keySet()) {
      Path file = folder.resolve("policies").resolve(policy).resolve("cases.yaml");
      if (Files.exists(file)) {
        try {
          byte[] bytes = Input.read(file, words);
          List<PolicyCase> read =
              CaseReader.read(Input.name(file), bytes, rules, memory, problems::add);
          CaseFacts.check(rules, read, problems::add);
          examples.addAll(read);
        } catch (CannotRun reason) {
          unreadable.add(String.valueOf(reason.getMessage()));
        }
      }
    }
  }
}
