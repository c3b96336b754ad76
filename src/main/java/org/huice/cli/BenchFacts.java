package org.huice.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.dossier.DossierReader;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.huice.tabular.Entry;
import org.huice.tabular.RegisterReader;
import org.huice.tabular.Source;
import org.huice.timing.Applicant;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/** On whom rules are timed: the first of a register, or of the worked examples. */
final class BenchFacts {
  private final RuleSet rules;
  private final int most;
  private final Words words;
  private final DossierReader reader;
  private final List<Applicant> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  BenchFacts(RuleSet rules, int most, Words words) {
    this.rules = rules;
    this.most = most;
    this.words = words;
    this.reader = new DossierReader(rules.vocabulary());
  }

  /** Those who were found, each without a problem. */
  List<Applicant> found() {
    return List.copyOf(found);
  }

  /** What is wrong with the others. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Takes the facts of all policies' worked examples, each on its own day. */
  void ofExamples(Path folder) {
    CaseFiles files = new CaseFiles(folder, rules, words);
    rules.policies().keySet().forEach(files::read);
    problems.addAll(files.found());
    for (PolicyCase example : files.cases()) {
      if (found.size() < most) {
        take(example.facts(), example.place().file(), example.asOf());
      }
    }
  }

  /**
   * Takes the first of a register.
   *
   * @throws CannotRun if the file cannot be read
   */
  void ofRegister(Path register, LocalDate day) {
    if (!Files.exists(register)) {
      throw new CannotRun(words.say("run.noFile", Input.name(register)));
    }
    try (Source source = open(register)) {
      @Nullable Entry entry = source == null ? null : source.next();
      while (source != null && entry != null && found.size() < most) {
        String place = entry.place().toString();
        entry.read(problems::add).ifPresent(node -> take(node, place, day));
        entry = source.next();
      }
    } catch (IOException | UncheckedIOException failed) {
      throw new CannotRun(
          words.say("impact.failed", Input.name(register), String.valueOf(failed.getMessage())));
    }
  }

  private @Nullable Source open(Path register) {
    Optional<Source> source =
        RegisterReader.open(register, rules.vocabulary(), null, problems::add);
    return source.orElse(null);
  }

  private void take(Node facts, String file, LocalDate day) {
    int before = problems.size();
    reader
        .read(facts, file, problems::add)
        .filter(dossier -> problems.size() == before)
        .ifPresent(dossier -> found.add(new Applicant(dossier, day)));
  }
}
