package org.huice.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huice.cases.CaseResult;
import org.huice.cases.CaseRunner;
import org.huice.engine.EngineFailure;
import org.huice.engine.RuleBase;
import org.huice.engine.UnitMemory;
import org.huice.page.CaseText;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Runs the worked examples of a folder that is watched: first those of the policies that changed,
 * all of which it tells, then the others, of which it tells what failed.
 */
final class CaseWatch implements LintWatch.Sound {
  private final Set<String> wanted;
  private final @Nullable Path cache;
  private final PrintStream out;
  private final Words words;
  private final UnitMemory memory = new UnitMemory();
  private Map<String, Stand> before = Map.of();

  /**
   * What the examples of a policy hang on beside the other policies; the same if nothing of it
   * changed.
   */
  private record Stand(Object rules, List<PolicyCase> cases) {
    boolean isSame(@Nullable Stand other) {
      return other != null && rules == other.rules && cases.equals(other.cases);
    }
  }

  /**
   * For one folder.
   *
   * @param wanted the policies whose examples are run; empty for all
   * @param cache where compiled rules are kept; null for nowhere
   */
  CaseWatch(Set<String> wanted, @Nullable Path cache, PrintStream out, Words words) {
    this.wanted = Set.copyOf(wanted);
    this.cache = cache;
    this.out = out;
    this.words = words;
  }

  @Override
  public void found(RuleSet rules, List<PolicyCase> all) {
    Map<String, Stand> now = stands(rules, all);
    Set<String> changed = changed(now);
    boolean first = before.isEmpty();
    before = now;
    try {
      CaseRunner runner = new CaseRunner(rules, RuleBase.load(rules, cache, memory));
      CaseText text = new CaseText(words, rules);
      if (!changed.isEmpty()) {
        of(all, changed, true).forEach(one -> tell(runner.run(one), true, text));
        out.println(words.say("watch.changed", text.summary()));
        out.flush();
      }
      of(all, changed, false).forEach(one -> tell(runner.run(one), false, text));
      out.println(text.summary());
    } catch (EngineFailure failure) {
      new ProblemText(words).lines(failure.problems()).forEach(out::println);
    }
    if (first) {
      memory.warm(rules);
    }
  }

  private Map<String, Stand> stands(RuleSet rules, List<PolicyCase> all) {
    Map<String, List<PolicyCase>> cases =
        all.stream().collect(Collectors.groupingBy(PolicyCase::policy));
    Map<String, Stand> stands = new HashMap<>();
    rules
        .policies()
        .forEach(
            (id, policy) -> stands.put(id, new Stand(policy, cases.getOrDefault(id, List.of()))));
    return stands;
  }

  /** Where all changed, as at the beginning, none is to be told before the others. */
  private Set<String> changed(Map<String, Stand> now) {
    Set<String> changed = new TreeSet<>();
    now.forEach(
        (id, stand) -> {
          if (isWanted(id) && !stand.isSame(before.get(id))) {
            changed.add(id);
          }
        });
    return changed.size() == now.size() ? Set.of() : changed;
  }

  private boolean isWanted(String policy) {
    return wanted.isEmpty() || wanted.contains(policy);
  }

  private List<PolicyCase> of(List<PolicyCase> all, Set<String> changed, boolean those) {
    List<PolicyCase> some = new ArrayList<>();
    for (PolicyCase one : all) {
      if (isWanted(one.policy()) && changed.contains(one.policy()) == those) {
        some.add(one);
      }
    }
    return some;
  }

  private void tell(CaseResult result, boolean whole, CaseText text) {
    if (whole || !result.passed()) {
      text.lines(result).forEach(out::println);
    } else {
      text.pass();
    }
  }
}
