package org.huice.cli;

import java.util.List;
import org.huice.determination.Determination;
import org.huice.page.Words;
import org.huice.policy.Pool;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Which pools a command is about, and whether its results are of these rules. */
record PoolChoice(Words words) {

  /**
   * Results are divided by the rules that decided them.
   *
   * @throws CannotRun if these are others
   */
  void sameRules(Results results, RuleSet rules, @Nullable Overlay overlay) {
    if (!results.header().ruleSet().equals(rules.id())) {
      throw new CannotRun(
          words.say("pool.otherRules", results.file(), results.header().ruleSet(), rules.id()));
    }
    Determination.Overlaid used = results.header().overlay();
    String told = used == null ? "" : used.id();
    String given = overlay == null ? "" : overlay.id();
    if (!told.equals(given)) {
      String key = used == null ? "none" : overlay == null ? "missing" : "other";
      throw new CannotRun(words.say("pool.otherOverlay." + key, results.file(), told, given));
    }
  }

  /**
   * The pool of that name; else all on which somebody has a claim, and all there are where nobody
   * has.
   *
   * @param wanted {@code 政策/名称}, or the name alone where only one pool has it; null for all
   * @param one whether it may only be one
   * @throws CannotRun if there is none of that name, or more than one where it may only be one
   */
  List<Pool> of(List<Pool> pools, @Nullable String wanted, Results results, boolean one) {
    if (pools.isEmpty()) {
      throw new CannotRun(words.say("pool.noPools"));
    }
    List<String> names = pools.stream().map(Pool::id).toList();
    List<Pool> claimed =
        pools.stream().filter(pool -> !results.claimsOn(pool.id()).isEmpty()).toList();
    List<Pool> chosen = wanted != null ? named(pools, wanted) : claimed.isEmpty() ? pools : claimed;
    if (chosen.isEmpty()) {
      throw new CannotRun(
          words.say("pool.unknown", String.valueOf(wanted), words.list(names))
              + Typed.maybe(String.valueOf(wanted), names, words));
    }
    if (chosen.size() > 1 && (one || wanted != null)) {
      throw new CannotRun(
          words.say("pool.several", words.list(chosen.stream().map(Pool::id).toList())));
    }
    return chosen;
  }

  private static List<Pool> named(List<Pool> pools, String wanted) {
    List<Pool> whole = pools.stream().filter(pool -> Typed.same(pool.id(), wanted)).toList();
    return whole.isEmpty()
        ? pools.stream().filter(pool -> Typed.same(pool.terms().name(), wanted)).toList()
        : whole;
  }
}
