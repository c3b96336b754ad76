package org.huice.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.audit.Difference;
import org.huice.audit.Replayed;
import org.huice.audit.Verdict;
import org.huice.impact.Cause;
import org.huice.impact.ChangedApplicant;
import org.huice.impact.ChangedMatter;
import org.huice.impact.Outcome;
import org.huice.json.JsonText;
import org.huice.money.Money;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What came of replaying: a line of JSON for each entry, and one for all of them. */
final class ReplayJson implements ReplayVerb.ReplayPrinter {
  private final Surroundings surroundings;
  private final Words words;
  private final ReplayChoice.Chosen chosen;
  private ReplaySums sums = ReplaySums.NONE;
  private long compared;

  ReplayJson(Surroundings surroundings, Words words, ReplayChoice.Chosen chosen) {
    this.surroundings = surroundings;
    this.words = words;
    this.chosen = chosen;
  }

  @Override
  public void print(Replayed replayed, ReplayToday.@Nullable Beside today) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("number", replayed.number());
    line.put("kind", replayed.kind());
    line.put("asOf", replayed.asOf());
    put(line, "about", replayed.about());
    line.put("verdict", replayed.verdict().code());
    replayed.through().ifPresent(number -> line.put("through", number));
    verdict(replayed.verdict(), line);
    if (today != null) {
      line.put("today", today(today));
      sums = today.sums() == null ? sums : sums.plus(today.sums());
      compared += today.sums() == null ? 0 : 1;
    }
    surroundings.out().println(JsonText.compact(line));
  }

  private void verdict(Verdict verdict, Map<String, Object> line) {
    if (verdict instanceof Verdict.Differs differs) {
      line.put("count", differs.count());
      line.put("differences", differs.first().stream().map(ReplayJson::difference).toList());
    } else if (verdict instanceof Verdict.RuleSetMissing missing) {
      line.put("ruleSet", missing.ruleSet());
    } else if (verdict instanceof Verdict.Erased erased) {
      erased.by().ifPresent(number -> line.put("erasedBy", number));
    } else if (verdict instanceof Verdict.Refused refused) {
      line.put("problems", refused.problems().stream().map(this::problem).toList());
    }
  }

  private static Map<String, Object> difference(Difference one) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("where", one.where().code());
    tree.put("path", one.path());
    put(tree, "recorded", one.recorded());
    put(tree, "now", one.now());
    return tree;
  }

  private Map<String, Object> problem(Problem problem) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", problem.code().code());
    tree.put("place", problem.place().toString());
    tree.put("sentence", problem.sentence(words.locale()));
    tree.put("remedy", problem.remedy(words.locale()));
    return tree;
  }

  private Map<String, Object> today(ReplayToday.Beside today) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rules", today.name());
    tree.put("ruleSet", today.ruleSet());
    ChangedApplicant changed = today.changed();
    tree.put(
        "changed",
        changed == null ? List.of() : changed.matters().stream().map(this::matter).toList());
    List<Map<String, Object>> problems =
        changed == null
            ? today.problems().stream().map(this::problem).toList()
            : changed.problems().stream()
                .map(one -> Map.<String, Object>of("code", one.code(), "sentence", one.sentence()))
                .toList();
    if (!problems.isEmpty()) {
      tree.put("problems", problems);
    }
    ReplaySums sums = today.sums();
    if (sums != null) {
      tree.put("sums", sums.tree());
    }
    return tree;
  }

  private Map<String, Object> matter(ChangedMatter matter) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("policy", matter.policy());
    tree.put("clause", matter.clause());
    tree.put("subject", matter.subject());
    put(tree, "recorded", outcome(matter.base()));
    put(tree, "today", outcome(matter.head()));
    Cause cause = matter.cause();
    Map<String, Object> why = new LinkedHashMap<>();
    why.put("kind", cause.kind().code());
    why.put("name", cause.name());
    put(why, "recorded", cause.base());
    put(why, "today", cause.head());
    tree.put("cause", why);
    tree.put("why", matter.why());
    return tree;
  }

  private static @Nullable Map<String, Object> outcome(@Nullable Outcome outcome) {
    if (outcome == null) {
      return null;
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ruling", outcome.ruling());
    if (outcome.yuan() != null) {
      tree.put("amount", Money.of(outcome.yuan()).canonical());
      tree.put("bound", outcome.bound() ? "ceiling" : "exact");
    }
    return tree;
  }

  private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
    if (value != null) {
      tree.put(key, value);
    }
  }

  @Override
  public void end(ReplayTally tally) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("replayed", tally.total());
    summary.putAll(tally.counts());
    summary.put("erasedWithoutEntry", tally.vanished());
    if (compared > 0) {
      summary.put("compared", compared);
      summary.put("sums", sums.tree());
    }
    summary.put("notDecided", chosen.skipped());
    put(summary, "seed", chosen.seed());
    summary.put("huice", Version.number());
    summary.put("java", surroundings.properties().getProperty("java.version", ""));
    surroundings.out().println(JsonText.compact(Map.of("summary", summary)));
  }
}
