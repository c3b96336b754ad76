package org.huice.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huice.page.Words;
import org.huice.policy.Pool;
import org.huice.pool.Claim;
import org.huice.pool.PoolRecord.Given;
import org.huice.ruleset.RuleSet;

/**
 * Divides pools by the rules of both sides, each as the first run of the year. It keeps all claims,
 * as a pool does; those that are alike on both sides once.
 */
final class PoolLedger {
  private final Words words;
  private final Map<String, List<Claim>> base = new HashMap<>();
  private final Map<String, List<Claim>> head = new HashMap<>();
  private final Map<String, List<Map<String, String>>> baseFigures = new HashMap<>();
  private final Map<String, List<Map<String, String>>> headFigures = new HashMap<>();

  PoolLedger(Words words) {
    this.words = words;
  }

  void enter(EntryLine line) {
    if (line.base().isEmpty() && line.head().isEmpty()) {
      return;
    }
    add(line.base(), base, baseFigures);
    add(line.head(), head, headFigures);
  }

  private static void add(
      PoolClaims some,
      Map<String, List<Claim>> claims,
      Map<String, List<Map<String, String>>> figures) {
    some.claims()
        .forEach(one -> claims.computeIfAbsent(one.pool(), pool -> new ArrayList<>()).add(one));
    some.figures()
        .forEach((pool, own) -> figures.computeIfAbsent(pool, id -> new ArrayList<>()).add(own));
  }

  /** A pool divided by the base's rules. */
  PoolDivision base(Pool pool, RuleSet rules, LocalDate day) {
    return PoolDivision.of(pool, rules, day, of(pool, base), of(pool, baseFigures), words);
  }

  /** A pool divided by the head's rules. */
  PoolDivision head(Pool pool, RuleSet rules, LocalDate day) {
    return PoolDivision.of(pool, rules, day, of(pool, head), of(pool, headFigures), words);
  }

  private static <T> List<T> of(Pool pool, Map<String, List<T>> all) {
    return all.getOrDefault(pool.id(), List.of());
  }

  /** The claims of which the sides leave something else, in the order of the register. */
  static List<PoolChange> changed(PoolDivision base, PoolDivision head) {
    Set<Given> all = new LinkedHashSet<>(base.shares().keySet());
    all.addAll(head.shares().keySet());
    List<PoolChange> changed = new ArrayList<>();
    for (Given about : all) {
      if (!PoolShare.same(base.shares().get(about), head.shares().get(about))) {
        changed.add(change(about, base, head));
      }
    }
    changed.sort(
        Comparator.comparing(PoolChange::entry)
            .thenComparing(PoolChange::policy)
            .thenComparing(PoolChange::clause)
            .thenComparing(PoolChange::subject));
    return changed;
  }

  private static PoolChange change(Given about, PoolDivision base, PoolDivision head) {
    Claim after = head.claims().get(about);
    Claim any = after == null ? Objects.requireNonNull(base.claims().get(about)) : after;
    return new PoolChange(
        any.entry(),
        about.applicant().toString(),
        any.name(),
        about.policy(),
        about.clause(),
        about.subject().toString(),
        base.shares().get(about),
        head.shares().get(about));
  }
}
