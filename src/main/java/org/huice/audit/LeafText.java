package org.huice.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.json.CanonicalJson;
import org.huice.ledger.Handover;
import org.huice.store.Payload;
import org.huice.store.SaltedHash;
import org.jspecify.annotations.Nullable;

/** Writes entries: each one canonical JSON object (RFC 8785), never changed once it is there. */
final class LeafText {
  /** The version of the form of all entries. */
  private static final int SCHEMA = 1;

  /** Which dossiers were held against the second reading; absent where all were. */
  static final String CROSS_CHECK = "crossCheck";

  /** The mark of the entry of a key, made as marks of erased entries are. */
  static final String KEY_MARK = "mark";

  private final Map<String, Object> members = new TreeMap<>();

  private LeafText(String kind, String time, String actor) {
    members.put("schema", SCHEMA);
    members.put("kind", kind);
    members.put("time", time);
    members.put("actor", actor);
  }

  /** A determination. */
  static LeafText determination(
      String time, Origin origin, CoreSummary core, Payload payload, Decision decision) {
    LeafText leaf = new LeafText("determination", time, origin.actor());
    leaf.basis(core.asOf(), core.ruleSet(), core.overlay());
    leaf.members.put("engine", origin.versions().tree());
    leaf.core(payload);
    leaf.members.put("text", SaltedHash.name(payload.salt(), payload.text()));
    leaf.members.put("rulings", core.rulings().stream().map(LeafText::ruling).toList());
    leaf.putIfAny("corrects", decision.corrects());
    leaf.putIfAny(CROSS_CHECK, decision.checking().isEvery() ? null : decision.checking().code());
    Decision.RunEntry run = decision.run();
    if (run != null) {
      leaf.members.put("run", new TreeMap<>(Map.of("id", run.id(), "entry", run.entry())));
    }
    return leaf;
  }

  /**
   * That a determination repeats another one, and why this is lawful. No inner member has the name
   * of an outer one: the verifier that knows no JSON looks for the first.
   */
  void again(long number, String reason) {
    members.put("again", new TreeMap<>(Map.of("entry", number, "reason", reason)));
  }

  private static Map<String, Object> ruling(CoreSummary.Told ruling) {
    Map<String, Object> told = new TreeMap<>();
    told.put("policy", ruling.policy());
    told.put("clause", ruling.clause());
    told.put("ruling", ruling.ruling());
    if (ruling.amount() != null) {
      told.put("amount", ruling.amount());
    }
    if (ruling.bound() != null) {
      told.put("bound", ruling.bound());
    }
    return told;
  }

  /** A pool that was divided. */
  static LeafText pool(
      String time, Origin origin, PoolSummary pool, Payload payload, List<Long> determinations) {
    LeafText leaf = new LeafText("pool", time, origin.actor());
    leaf.basis(pool.asOf(), pool.ruleSet(), pool.overlay());
    leaf.members.put("pool", pool.pool());
    leaf.core(payload);
    leaf.members.put("determinations", determinations);
    leaf.members.put("paid", pool.total());
    return leaf;
  }

  /** A payment by a determination. */
  static LeafText payment(
      String time, Origin origin, PaymentOrder order, AwardMatter matter, Payload payload) {
    LeafText leaf = new LeafText("payment", time, origin.actor());
    leaf.members.put("determination", order.determination());
    leaf.members.put("policy", matter.policy());
    leaf.members.put("clause", matter.clause());
    leaf.members.put("amount", Yuan.recorded(order.yuan()));
    leaf.members.put("paidOn", order.paidOn().toString());
    leaf.core(payload);
    return leaf;
  }

  /**
   * What stood beside entries was erased.
   *
   * @param marks by which the applicant of an erased determination can be known again
   */
  static LeafText erasure(
      String time, String actor, List<Long> numbers, String reason, SortedMap<Long, String> marks) {
    LeafText leaf = new LeafText("erasure", time, actor);
    leaf.members.put("erased", numbers);
    if (!marks.isEmpty()) {
      List<Map<String, Object>> all = new ArrayList<>();
      marks.forEach(
          (number, mark) -> all.add(new TreeMap<>(Map.of("entry", number, "mark", mark))));
      leaf.members.put("marks", all);
    }
    leaf.members.put("reason", reason);
    return leaf;
  }

  /**
   * Another key signs, with the word of the one before it.
   *
   * @param mark of this very entry, by which whoever has the key file sees that it still marks as
   *     the one before
   */
  static LeafText key(String time, String actor, Handover handover, String signed, String mark) {
    LeafText leaf = new LeafText("key", time, actor);
    leaf.members.put("vkey", handover.next().toString());
    leaf.members.put("span", handover.span());
    leaf.members.put("handover", signed);
    leaf.members.put(KEY_MARK, mark);
    return leaf;
  }

  private void basis(String asOf, String ruleSet, @Nullable String overlay) {
    members.put("asOf", asOf);
    members.put("ruleSet", ruleSet);
    putIfAny("overlay", overlay);
  }

  private void core(Payload payload) {
    members.put("core", SaltedHash.name(payload.salt(), payload.core()));
  }

  private void putIfAny(String key, @Nullable Object value) {
    if (value != null) {
      members.put(key, value);
    }
  }

  /** The bytes of the entry once its number is known. */
  byte[] bytes(long number) {
    Map<String, Object> numbered = new TreeMap<>(members);
    numbered.put("number", number);
    return CanonicalJson.write(numbered);
  }
}
