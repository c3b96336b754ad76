package org.huice.cli;

import java.util.concurrent.Callable;
import org.huice.json.JsonText;
import org.huice.page.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code huice lint}: shows every problem of a rules folder, and of one that loads what it may say
 * otherwise than it means; or explains one kind of problem. Warnings are no failure unless {@code
 * --strict} says so, as in most linters.
 */
@Command(name = "lint", sortOptions = false)
final class LintVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();
  @Mixin private final ExplainOption explain = new ExplainOption();
  @Mixin private final LintFormat format = new LintFormat();

  @Option(names = "--watch", order = 5)
  private boolean watch;

  @Option(names = "--strict", order = 11)
  private boolean strict;

  @Option(names = "--unread", order = 12)
  private boolean unread;

  LintVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    LintFormat.Kind kind = format.kind(words);
    if (explain.wanted()) {
      explain.print(surroundings.out(), words);
      return ExitCode.DONE;
    }
    if (watch) {
      if (kind != LintFormat.Kind.TEXT) {
        throw new CannotRun(words.say("lint.watchText"));
      }
      return Watching.folder(
          rules.folder(surroundings, words), (known, cases) -> {}, surroundings, words);
    }
    Linted linted = Linted.folder(rules.folder(surroundings, words), words, unread);
    boolean passed = linted.passes(strict);
    switch (kind) {
      case JSON -> print(LintJson.tree(linted, words));
      case SARIF -> print(new SarifLog(words, surroundings.workingFolder()).tree(linted));
      case TEXT -> tell(linted, passed);
    }
    return passed ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }

  private void print(Object tree) {
    surroundings.out().println(JsonText.indented(tree));
  }

  private void tell(Linted linted, boolean passed) {
    linted.lines(words).forEach(surroundings.err()::println);
    if (passed) {
      surroundings.out().println(words.say(linted.isClean() ? "lint.clean" : "lint.warned"));
    }
  }
}
