package org.huice.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.huice.json.CanonicalJson;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.Frontier;
import org.huice.ledger.Handover;
import org.huice.ledger.Seeds;
import org.huice.ledger.SignedNote;
import org.huice.ledger.SigningKey;
import org.huice.ledger.TreeHash;
import org.huice.ledger.VerifierKey;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in memory with an entry of each kind, the same in every run: fixed keys, salts and
 * times. It is what {@code fixtures/ledgers} is made of.
 */
final class SampleLedger implements LedgerView {
  static final String ORIGIN = "惠策/样例台账";
  static final SigningKey FIRST = Seeds.key(ORIGIN, VerifierKey.Type.LOG, 1);
  static final SigningKey SECOND = Seeds.key(ORIGIN, VerifierKey.Type.LOG, 2);
  static final SigningKey WITNESS = Seeds.key("样例审计", VerifierKey.Type.WITNESS, 3);
  static final long SEEN = 1_764_000_000L;

  private static final byte[] RULES = "样例规则集".getBytes(StandardCharsets.UTF_8);
  private static final String RULE_SET = Sha256.name(RULES);
  private static final int SPAN = 4;

  private final List<byte[]> leaves = new ArrayList<>();
  private final Map<Long, Payload> payloads = new TreeMap<>();
  private final Map<Long, Payload> recorded = new TreeMap<>();
  private final List<String> keys = new ArrayList<>(List.of(FIRST.verifier().toString()));
  private final Frontier frontier = new Frontier();
  private final List<String> checkpoints = new ArrayList<>(List.of(""));

  /**
   * Nine entries: three decisions, a correction, a pool, a payment, an erasure, a new key, more.
   */
  static SampleLedger whole() {
    return of("1200000.00", 9);
  }

  /** The same when it had seven entries. */
  static SampleLedger earlier() {
    return of("1200000.00", 7);
  }

  /** Another history of the same length, signed by the same keys. */
  static SampleLedger rebuilt() {
    return of("9900000.00", 9);
  }

  /** The same when it had grown to so many entries, at least nine. */
  static SampleLedger grown(int size) {
    return of("1200000.00", size);
  }

  private static SampleLedger of(String second, int size) {
    SampleLedger ledger = new SampleLedger();
    ledger.determination("91410100MA00000001", "甲厂", "500000.00", null);
    ledger.determination("91410100MA00000002", "乙厂", second, null);
    ledger.determination("91410100MA00000003", "丙厂", null, null);
    ledger.determination("91410100MA00000001", "甲厂", "450000.00", 1);
    ledger.pool(List.of(2, 4));
    ledger.payment(4, "91410100MA00000001");
    ledger.erasure(3);
    if (size > 7) {
      ledger.rotation();
      ledger.determination("91410100MA00000004", "丁厂", "80000.50", null);
    }
    while (ledger.size() < size) {
      ledger.determination("91410100MA0000000" + ledger.size(), "戊厂", "10.00", null);
    }
    return ledger;
  }

  private void determination(
      String code, String name, @Nullable String amount, @Nullable Integer corrects) {
    Map<String, Object> ruling = ruling(amount);
    Map<String, Object> own = new TreeMap<>(ruling);
    own.put("subject", Map.of("type", "企业", "key", List.of(code)));
    byte[] core =
        CanonicalJson.write(
            Map.of(
                "schema",
                1,
                "asOf",
                "2025-12-01",
                "ruleSet",
                RULE_SET,
                "facts",
                Map.of("企业", Map.of("统一社会信用代码", code, "名称", name)),
                "rulings",
                List.of(notApplicable(code), own)));
    byte[] text = (name + "\n  样例政策 三(一)\n").getBytes(StandardCharsets.UTF_8);
    Map<String, Object> leaf = basis("determination");
    leaf.put("engine", Map.of("huice", "1", "drools", "10.2.0", "java", "17"));
    leaf.put("rulings", List.of(ruling));
    Payload payload = new Payload(salt(), core, text);
    leaf.put("text", SaltedHash.name(payload.salt(), text));
    if (corrects != null) {
      leaf.put("corrects", corrects);
    }
    append(leaf, payload);
  }

  private static Map<String, Object> ruling(@Nullable String amount) {
    Map<String, Object> ruling = new TreeMap<>();
    ruling.put("policy", "样例政策");
    ruling.put("clause", "三(一)");
    ruling.put("ruling", amount == null ? "refused" : "granted");
    if (amount != null) {
      ruling.put("amount", amount);
      ruling.put("bound", "exact");
    }
    return ruling;
  }

  private static Map<String, Object> notApplicable(String code) {
    return Map.of(
        "policy", "样例政策",
        "clause", "三(二)",
        "ruling", "notApplicable",
        "subject", Map.of("type", "企业", "key", List.of(code)));
  }

  private void pool(List<Integer> determinations) {
    Map<String, Object> leaf = basis("pool");
    leaf.put("pool", "样例资金");
    leaf.put("determinations", determinations);
    leaf.put("paid", "1000000.00");
    append(leaf, new Payload(salt(), CanonicalJson.write(Map.of("pool", "样例资金")), new byte[0]));
  }

  private void payment(int determination, String code) {
    Map<String, Object> leaf = basis("payment");
    leaf.remove("asOf");
    leaf.remove("ruleSet");
    leaf.put("determination", determination);
    leaf.put("policy", "样例政策");
    leaf.put("clause", "三(一)");
    leaf.put("amount", "450000.00");
    leaf.put("paidOn", "2025-12-20");
    Map<String, Object> core =
        Map.of("subject", "企业[" + code + "]", "document", "拨付单1号", "note", "");
    append(leaf, new Payload(salt(), CanonicalJson.write(core), new byte[0]));
  }

  private void erasure(int number) {
    Map<String, Object> leaf = basis("erasure");
    leaf.remove("asOf");
    leaf.remove("ruleSet");
    leaf.put("erased", List.of(number));
    leaf.put("reason", "本人申请");
    payloads.remove((long) number);
    append(leaf, null);
  }

  private void rotation() {
    Map<String, Object> leaf = basis("key");
    leaf.remove("asOf");
    leaf.remove("ruleSet");
    leaf.put("vkey", SECOND.verifier().toString());
    leaf.put("span", SPAN);
    Handover handover = new Handover(ORIGIN, size() + 1, SECOND.verifier(), SPAN);
    leaf.put("handover", handover.signed(FIRST));
    keys.add(SECOND.verifier().toString());
    append(leaf, null);
  }

  private Map<String, Object> basis(String kind) {
    Map<String, Object> leaf = new TreeMap<>();
    leaf.put("schema", 1);
    leaf.put("kind", kind);
    leaf.put("number", (int) size() + 1);
    leaf.put("time", "2025-12-02T08:00:0%d.000Z".formatted(size()));
    leaf.put("actor", "张经办");
    leaf.put("asOf", "2025-12-01");
    leaf.put("ruleSet", RULE_SET);
    return leaf;
  }

  private byte[] salt() {
    byte[] salt = new byte[32];
    Arrays.fill(salt, (byte) (size() + 1));
    return salt;
  }

  private void append(Map<String, Object> leaf, @Nullable Payload payload) {
    if (payload != null) {
      leaf.put("core", SaltedHash.name(payload.salt(), payload.core()));
      payloads.put(size() + 1, payload);
      recorded.put(size() + 1, payload);
    }
    byte[] bytes = CanonicalJson.write(leaf);
    leaves.add(bytes);
    frontier.append(TreeHash.leaf(bytes), (level, index, hash) -> {});
    List<SigningKey> signers = keys.size() == 1 ? List.of(FIRST) : List.of(FIRST, SECOND);
    checkpoints.add(new Checkpoint(ORIGIN, size(), frontier.root()).signed(signers).toString());
  }

  /** Records all of it in a new database. */
  LedgerStore into(Where where) {
    LedgerStore.create(where, FIRST.verifier());
    LedgerStore store = LedgerStore.open(where, CheckpointSigner.of(List.of(FIRST)));
    store.keepRuleSet(RULE_SET, RULES);
    for (long number = 1; number <= size(); number++) {
      byte[] leaf = leaf(number);
      Payload payload = recorded.get(number);
      Draft draft =
          new Draft(n -> leaf, payload, IndexOf.row(leaf, payload), null, Draft.Guard.NONE);
      Json entry = Json.of(leaf);
      switch (entry.text("kind")) {
        case "erasure" -> store.erase(entry.numbers("erased"), draft);
        case "key" ->
            store.addKey(SECOND.verifier(), draft, CheckpointSigner.of(List.of(FIRST, SECOND)));
        default -> store.record(draft);
      }
    }
    checkpoint().ifPresent(store::cosign);
    return store;
  }

  /** The checkpoint that was signed when there were so many entries. */
  String checkpoint(int size) {
    return checkpoints.get(size);
  }

  @Override
  public long size() {
    return leaves.size();
  }

  @Override
  public byte[] leaf(long number) {
    return leaves.get((int) number - 1);
  }

  @Override
  public void leaves(long from, long to, LeafVisitor visitor) {
    for (long number = from; number <= to; number++) {
      visitor.leaf(number, leaf(number));
    }
  }

  @Override
  public Optional<Payload> payload(long number) {
    return Optional.ofNullable(payloads.get(number));
  }

  @Override
  public LongStream payloadNumbers() {
    return payloads.keySet().stream().mapToLong(Long::longValue);
  }

  /** What stood beside an entry before anything was erased. */
  Payload recorded(long number) {
    return Objects.requireNonNull(recorded.get(number));
  }

  @Override
  public Optional<byte[]> ruleSet(String id) {
    return id.equals(RULE_SET) ? Optional.of(RULES) : Optional.empty();
  }

  @Override
  public List<String> ruleSets() {
    return List.of(RULE_SET);
  }

  /** The newest, seen by the witness. */
  @Override
  public Optional<String> checkpoint() {
    SignedNote note = SignedNote.parse(checkpoints.get(checkpoints.size() - 1));
    return Optional.of(note.with(WITNESS.cosign(note.text(), SEEN)).toString());
  }

  @Override
  public List<String> keys() {
    return keys;
  }

  @Override
  public void close() {}
}
