package org.huice.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.huice.register.JsonValues;
import org.huice.store.SaltedHash;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the ledger says, as far as it can be held against what stands beside it.
 *
 * @param number in the ledger
 * @param kind of the entry
 * @param leaf all it says
 */
record RecordedEntry(long number, String kind, Parts leaf) {
  private static final Set<String> REPLAYED = Set.of("determination", "pool");

  /** The entry; empty where its bytes have not the form of one. */
  static Optional<RecordedEntry> read(long number, byte[] bytes) {
    try {
      Parts leaf = new Parts(JsonValues.object(bytes));
      return Optional.of(new RecordedEntry(number, leaf.text("kind"), leaf));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /** Whether it can be replayed: payments, erasures and keys decide nothing. */
  boolean isDecided() {
    return REPLAYED.contains(kind);
  }

  boolean isPool() {
    return kind.equals("pool");
  }

  String asOf() {
    return String.valueOf(leaf.map().get("asOf"));
  }

  /** The id of its rule set; empty where it names none. */
  String ruleSet() {
    return leaf.map().get("ruleSet") instanceof String id ? id : "";
  }

  /** Tells where it says something else than the core that stands beside it. */
  void compare(Parts core, Differences differences) {
    same("asOf", core.map().get("asOf"), differences);
    same("ruleSet", core.map().get("ruleSet"), differences);
    same("overlay", overlay(core), differences);
    CoreTree.compare(
        Difference.Where.ENTRY,
        summary(leaf.map().get("rulings")),
        summary(rulings(core)),
        differences);
  }

  /** Tells where it says something else than the record of the pool that stands beside it. */
  void compareRecord(Parts record, Differences differences) {
    same("pool", record.map().get("pool"), differences);
    same("asOf", record.map().get("asOf"), differences);
    same("ruleSet", record.map().get("ruleSet"), differences);
    same("overlay", overlay(record), differences);
    same("paid", record.map().get("total"), differences);
  }

  /** The entries that it says were erased; none where it is about something else. */
  List<Long> erased() {
    return leaf.map().containsKey("erased") ? leaf.numbers("erased") : List.of();
  }

  /** Tells whether what stands beside it is not what it names by its digest. */
  void digest(String part, byte[] salt, byte[] bytes, Differences differences) {
    String now = SaltedHash.name(salt, bytes);
    String said = String.valueOf(leaf.map().get(part));
    if (!said.equals(now)) {
      differences.add(Difference.Where.DIGEST, part, said, now);
    }
  }

  /** What came of replaying it. */
  Replayed replayed(@Nullable String about, Verdict verdict) {
    return new Replayed(number, kind, asOf(), about, verdict, OptionalLong.empty());
  }

  /** How problems name it. */
  String place() {
    return "#" + number;
  }

  /** Tells where a part of it is another than it should be. */
  void same(String key, @Nullable Object core, Differences differences) {
    Object said = leaf.map().get(key);
    if (said == null ? core != null : !said.equals(core)) {
      differences.add(Difference.Where.ENTRY, key, text(said), text(core));
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static @Nullable String overlay(Parts core) {
    Parts overlay = core.objectIfAny("overlay");
    return overlay == null ? null : overlay.text("id");
  }

  private static Map<String, Object> summary(@Nullable Object rulings) {
    return rulings == null ? Map.of() : Map.of("rulings", rulings);
  }

  /** The rulings of a core in short, without saying on whose facts they were made. */
  private static List<Map<String, Object>> rulings(Parts core) {
    return core.objects("rulings").stream()
        .filter(ruling -> !CoreBrief.LEFT_OUT.contains(ruling.text("ruling")))
        .map(RecordedEntry::ruling)
        .toList();
  }

  private static Map<String, Object> ruling(Parts ruling) {
    Map<String, Object> few = new LinkedHashMap<>();
    for (String key : List.of("policy", "clause", "ruling", "amount", "bound")) {
      Object value = ruling.map().get(key);
      if (value != null) {
        few.put(key, value);
      }
    }
    return few;
  }
}
