package org.huice.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.huice.page.Words;
import picocli.CommandLine;

/** The verbs by name. Reading the options of all of them takes longer than most runs of one. */
final class Verbs {
  private final Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();

  Verbs(Surroundings surroundings, Words words) {
    verbs.put("check", () -> new CheckVerb(surroundings, words));
    verbs.put("batch", () -> new BatchVerb(surroundings, words));
    verbs.put("explain", () -> new ExplainVerb(surroundings, words));
    verbs.put("notice", () -> new NoticeVerb(surroundings, words));
    verbs.put("impact", () -> new ImpactVerb(surroundings, words));
    verbs.put("test", () -> new TestVerb(surroundings, words));
    verbs.put("bench", () -> new BenchVerb(surroundings, words));
    verbs.put("lint", () -> new LintVerb(surroundings, words));
    verbs.put("read-back", () -> new ReadBackVerb(surroundings, words));
    verbs.put("new-policy", () -> new NewPolicyVerb(surroundings, words));
    verbs.put("fmt", () -> new FmtVerb(surroundings, words));
    verbs.put("vocabulary", () -> new VocabularyVerb(surroundings, words));
    verbs.put("sample", () -> new SampleVerb(surroundings, words));
    verbs.put("template", () -> new TemplateVerb(surroundings, words));
    verbs.put("pool", () -> new PoolVerb(surroundings, words));
    verbs.put("replay", () -> new ReplayVerb(surroundings, words));
    verbs.put("ledger", () -> LedgerVerb.family(surroundings, words));
    verbs.put("completion", () -> new CompletionVerb(surroundings, words));
  }

  /** Adds the verb that was typed first; all, where it is none or speaks of the others. */
  void addTo(CommandLine root, String... arguments) {
    Supplier<Object> one = arguments.length == 0 ? null : verbs.get(arguments[0]);
    if (one == null || arguments[0].equals("completion")) {
      verbs.forEach((name, verb) -> root.addSubcommand(name, verb.get()));
    } else {
      root.addSubcommand(arguments[0], one.get());
    }
  }
}
