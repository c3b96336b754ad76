package org.huice.audit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.engine.EngineFailure;
import org.huice.engine.RuleBase;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleArchive;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.store.LedgerView;
import org.jspecify.annotations.Nullable;

/**
 * Rule sets of a ledger, compiled, the last few of them: thousands of entries have the same, and a
 * ledger of many years must not fill the memory with all that ever were.
 */
final class RuleShelf {
  private static final int MOST = 4;

  private final LedgerView ledger;
  private final @Nullable Path cache;
  private final Map<String, Optional<RecordedRules>> shelf = new Latest<>(MOST);

  /**
   * A shelf over a ledger.
   *
   * @param cache where compiled rules are kept between runs; null for none
   */
  RuleShelf(LedgerView ledger, @Nullable Path cache) {
    this.ledger = ledger;
    this.cache = cache;
  }

  /** The rule set of that id; empty where the ledger does not hold it. */
  Optional<RecordedRules> find(String id) {
    return shelf.computeIfAbsent(id, this::load);
  }

  private Optional<RecordedRules> load(String id) {
    return ledger.ruleSet(id).map(bytes -> read(id, bytes));
  }

  private RecordedRules read(String id, byte[] bytes) {
    Optional<RuleArchive> archive = RuleArchive.of(id, bytes);
    if (archive.isEmpty()) {
      return RecordedRules.refused(
          List.of(Problem.at(Place.of(id), ReplayProblem.RECORDED_RULES_ALTERED, id)));
    }
    RuleSetReading reading = RuleSetReader.read(archive.get());
    RuleSet rules = reading.ruleSet();
    return rules == null ? RecordedRules.refused(reading.problems()) : compiled(rules);
  }

  private RecordedRules compiled(RuleSet rules) {
    try {
      return RecordedRules.of(rules, RuleBase.load(rules, cache));
    } catch (EngineFailure failure) {
      return RecordedRules.refused(failure.problems());
    }
  }

  /** Keeps the entries that were asked for last. */
  static final class Latest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int most;

    Latest(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }
}
