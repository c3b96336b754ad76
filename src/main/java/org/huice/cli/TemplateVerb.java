package org.huice.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.huice.page.Words;
import org.huice.ruleset.RuleSet;
import org.huice.tabular.Template;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huice template}: the empty workbook in which a register is filled in. */
@Command(name = "template", sortOptions = false)
final class TemplateVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "type", order = 5)
  private List<String> types = List.of();

  @Option(names = "--out", paramLabel = "XLSX", descriptionKey = "out", order = 7)
  private @Nullable Path out;

  TemplateVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    Path target = target();
    Optional<RuleSet> ruleSet = rules.read(surroundings, words);
    if (ruleSet.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    byte[] workbook = workbook(ruleSet.get().vocabulary());
    new Output(words)
        .write(
            target,
            workbook,
            old -> Optional.of(words.say("template.exists", Input.name(target))),
            1);
    surroundings.out().println(words.say("template.written", Input.name(target)));
    return ExitCode.DONE;
  }

  private Path target() {
    if (out == null || !out.toString().endsWith(".xlsx")) {
      throw new CannotRun(words.say("template.noName"));
    }
    return out;
  }

  private byte[] workbook(Vocabulary vocabulary) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Template.write(vocabulary, List.copyOf(chosen(vocabulary)), bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** All types of applicants, unless some are named. */
  private Set<String> chosen(Vocabulary vocabulary) {
    List<String> known = FactTemplate.applicants(vocabulary);
    Set<String> chosen = new LinkedHashSet<>();
    for (String wanted : types.isEmpty() ? known : types) {
      chosen.add(
          known.stream()
              .filter(one -> Typed.same(one, wanted))
              .findFirst()
              .orElseThrow(
                  () ->
                      new CannotRun(
                          words.say("template.notApplicant", wanted, words.list(known)))));
    }
    return chosen;
  }
}
