package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huice.cases.CaseResult;
import org.huice.cases.Coverage;
import org.huice.cases.PolicyCoverage;
import org.huice.cases.Watched;
import org.huice.json.JsonText;
import org.huice.page.CoveragePage;
import org.huice.page.CoverageTable;
import org.huice.page.Words;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether and how coverage is shown: on the terminal, as JSON, as a page. */
final class CoverageOptions {
  /** How much of a file is looked at to know it again. */
  private static final int HEAD = 2_000;

  @Option(names = "--coverage", descriptionKey = "coverage", order = 10)
  private boolean wanted;

  @Option(names = "--out", paramLabel = "HTML", descriptionKey = "out", order = 11)
  private @Nullable Path out;

  @Mixin private final FormatOption format = new FormatOption();

  /**
   * Refuses what makes no sense before anything is computed.
   *
   * @throws CannotRun if a page or JSON is wanted, but no coverage
   */
  void check(Words words) {
    if (!wanted && (out != null || format.isJson(words))) {
      throw new CannotRun(words.say("coverage.only"));
    }
    if (out != null && out.toString().isBlank()) {
      throw new CannotRun(words.say("coverage.noName"));
    }
  }

  /** Whether coverage is measured. */
  boolean wanted() {
    return wanted;
  }

  /** Whether standard output is for JSON alone. */
  boolean isJson(Words words) {
    return format.isJson(words);
  }

  /**
   * Shows the coverage of policies; there is no page of none.
   *
   * @param unread policies whose examples cannot be read: not measured, and said so
   * @param watched their examples
   * @return whether nothing is lacking
   * @throws CannotRun if the page cannot be written
   */
  boolean show(
      List<String> policies,
      List<String> unread,
      RuleSet rules,
      List<Watched> watched,
      Surroundings surroundings,
      Words words) {
    List<PolicyCoverage> all =
        policies.stream().map(policy -> Coverage.of(rules, policy, watched)).toList();
    CoverageTable table = new CoverageTable(words);
    List<String> lines = all.stream().flatMap(policy -> table.lines(policy).stream()).toList();
    if (isJson(words)) {
      List<CaseResult> results = watched.stream().map(Watched::result).toList();
      surroundings.out().println(JsonText.indented(CoverageJson.tree(all, unread, results)));
    } else {
      lines.forEach(surroundings.out()::println);
      unread.stream().map(table::unread).forEach(surroundings.out()::println);
      surroundings.out().println(table.summary());
    }
    if (out != null && !all.isEmpty()) {
      write(out, new CoveragePage(words, Version.number(), rules).of(all), surroundings, words);
    }
    return table.isWhole();
  }

  private static void write(Path file, String page, Surroundings surroundings, Words words) {
    boolean replaced =
        new Output(words)
            .write(
                file,
                page.getBytes(StandardCharsets.UTF_8),
                head -> objection(head, file, words),
                HEAD);
    String key = replaced ? "coverage.replaced" : "coverage.written";
    surroundings.err().println(words.say(key, Input.name(file)));
  }

  private static Optional<String> objection(String head, Path file, Words words) {
    return head.contains(CoveragePage.MARK)
        ? Optional.empty()
        : Optional.of(words.say("coverage.foreign", Input.name(file)));
  }
}
