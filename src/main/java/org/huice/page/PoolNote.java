package org.huice.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.policy.ClauseRef;
import org.huice.policy.Pool;
import org.huice.ruleset.RuleSet;

/** Says of an award that a pool decides what is paid of it, as long as no run of that is known. */
final class PoolNote {
  private final Words words;
  private final List<Pool> pools;

  PoolNote(Words words, RuleSet rules) {
    this.words = words;
    this.pools = rules.pools();
  }

  /** What a run made of it; else that the pool decides; empty where it is in no pool. */
  Optional<Pooled> of(Ruling ruling, Map<Matter, Pooled> known) {
    Pooled run = known.get(ruling.matter());
    return run == null ? note(ruling) : Optional.of(run);
  }

  private Optional<Pooled> note(Ruling ruling) {
    return pool(ruling)
        .map(pool -> words.say(key(pool), pool.id()))
        .map(said -> new Pooled(null, null, List.of(), List.of(said)));
  }

  private static String key(Pool pool) {
    return pool.budget() == null ? "pooled.places" : "pooled.entitlement";
  }

  /** One line for a page that tells many: which amounts are entitlements only. */
  List<String> line(List<Ruling> rulings) {
    List<String> all =
        rulings.stream()
            .filter(ruling -> pool(ruling).isPresent())
            .map(ruling -> ruling.matter().policy() + " " + ruling.matter().clause())
            .distinct()
            .toList();
    List<String> names =
        rulings.stream().flatMap(ruling -> pool(ruling).stream()).map(Pool::id).distinct().toList();
    return all.isEmpty()
        ? List.of()
        : List.of(words.say("pooled.all", words.list(all), words.list(names)));
  }

  private Optional<Pool> pool(Ruling ruling) {
    if (!(ruling instanceof Ruling.Granted) && !(ruling instanceof Ruling.Designated)) {
      return Optional.empty();
    }
    ClauseRef clause = new ClauseRef(ruling.matter().policy(), ruling.matter().clause());
    return pools.stream().filter(pool -> pool.clauses().contains(clause)).findFirst();
  }
}
