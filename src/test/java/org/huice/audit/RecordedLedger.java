package org.huice.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluator;
import org.huice.json.CanonicalJson;
import org.huice.json.CoreJson;
import org.huice.ledger.MarkKey;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.policy.Pool;
import org.huice.pool.Claim;
import org.huice.pool.PoolRecord;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.Claiming;
import org.huice.register.DividedPool;
import org.huice.register.RecordFile;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.OverlayReader;
import org.huice.ruleset.RuleArchive;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.store.CheckpointSigner;
import org.huice.store.Draft;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerStore;
import org.huice.store.LedgerView;
import org.huice.store.Payload;
import org.huice.store.SaltedHash;
import org.huice.store.VerifyProblem;
import org.huice.store.Where;
import org.huice.tree.JsonTree;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A ledger for tests, recorded by the rules of {@code fixtures/rulesets/pools} and held in SQLite;
 * what it shows can be altered as by somebody who writes into its file.
 */
final class RecordedLedger implements LedgerView {
  static final Path RULES = Path.of("fixtures", "rulesets", "pools");
  private static final RuleSetReading READ = RuleSetReader.read(RULES);
  private static final RuleSet RULE_SET = Objects.requireNonNull(READ.ruleSet());
  private static final RuleBase ENGINE = RuleBase.load(RULE_SET, null);

  /** Shared with other tests, so that a rule set is compiled once. */
  private static final Path CACHE = Path.of("target", "test-cache", "huice").toAbsolutePath();

  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  private final LedgerStore store;
  private final Origin origin;
  private final Recorder recorder;
  private final Map<Long, byte[]> leaves = new HashMap<>();
  private final Map<Long, Optional<Payload>> payloads = new HashMap<>();
  private final Set<Long> broken = new HashSet<>();
  private final Map<String, Optional<byte[]>> ruleSets = new HashMap<>();
  private byte salts;

  private RecordedLedger(LedgerStore store, MarkKey marks) {
    this.store = store;
    this.origin = new Origin("张三", new Versions("1", "10.2.0", "17"), () -> TIME, this::salt);
    RuleArchive archive = Objects.requireNonNull(READ.archive());
    this.recorder = new Recorder(store, origin, archive, marks, RULE_SET.vocabulary());
  }

  private byte[] salt() {
    byte[] salt = new byte[Origin.SALT];
    Arrays.fill(salt, ++salts);
    return salt;
  }

  static RecordedLedger in(Path folder) {
    SigningKey key = SigningKey.generate("test/台账", VerifierKey.Type.LOG);
    Where where = Where.of(folder.resolve("台账.db").toString(), Map.of());
    LedgerStore.create(where, key.verifier());
    return new RecordedLedger(
        LedgerStore.open(where, CheckpointSigner.of(List.of(key))), key.marks());
  }

  /** An enterprise with one project, for which it applied on 1 March. */
  static String firm(String code, String investment, boolean model) {
    return """
    { "企业": { "企业编号": "%s", "名称": "%s公司", "行政区划代码": "410122", "年用电量": 777,
      "亩均税收": 10, "从业人数": 5, "项目": [ { "项目编号": "%s-1", "投资额": %s,
      "申报日期": "2025-03-01", "示范": %s, "先进": false } ] } }
    """
        .formatted(code, code, code, investment, model);
  }

  static Determination decide(String facts, @Nullable Overlay overlay) {
    Dossier dossier =
        JsonTree.read("试.json", facts.getBytes(StandardCharsets.UTF_8), problem -> {})
            .flatMap(
                node ->
                    new DossierReader(RULE_SET.vocabulary()).read(node, "试.json", problem -> {}))
            .orElseThrow();
    return Objects.requireNonNull(
        new Evaluator(RULE_SET, ENGINE, overlay)
            .decide(dossier, LocalDate.of(2025, 12, 1))
            .determination());
  }

  static Overlay overlay(String values) {
    byte[] bytes =
        ("title: 试\nassumed: 试\nparameters:\n  技改资金:\n" + values).getBytes(StandardCharsets.UTF_8);
    return OverlayReader.read("试.yaml", bytes, RULE_SET, problem -> {}).orElseThrow();
  }

  /** Records what is decided, and says where. */
  long record(String facts) {
    return record(decide(facts, null), null);
  }

  long record(Determination determination, @Nullable Long corrects) {
    return recorder
        .record(Decision.of("试.json", determination, List.of("行"), corrects))
        .await()
        .number();
  }

  /** Divides a pool among firms and records it over their determinations. */
  long recordPool(String pool, List<String> firms, List<Long> numbers, List<PoolRecord> previous) {
    return recordPool(record(pool, firms, previous), numbers);
  }

  long recordPool(byte[] record, List<Long> numbers) {
    PoolSummary summary = PoolSummary.of(record);
    Payload payload = new Payload(salt(), record, new byte[0]);
    LeafText leaf = LeafText.pool(origin.time(), origin, summary, payload, numbers);
    Draft.IndexRow row = FoundBy.of(summary, numbers, origin.time());
    return store.record(new Draft(leaf::bytes, payload, row, null, Draft.Guard.NONE)).number();
  }

  /** The bytes of the record of a run. */
  static byte[] record(String pool, List<String> firms, List<PoolRecord> previous) {
    Claiming claiming = new Claiming(RULE_SET);
    List<Claim> claims = new ArrayList<>();
    List<Map<String, String>> figures = new ArrayList<>();
    for (String firm : firms) {
      Determination decided = decide(firm, null);
      String core = Sha256.name(CoreJson.write(decided));
      claims.addAll(
          claiming.claims(claims.size() + 7L, core, decided).stream()
              .filter(claim -> claim.pool().equals(pool))
              .toList());
      figures.add(claiming.figures(decided).getOrDefault(pool, new TreeMap<>()));
    }
    DividedPool.Origin of =
        new DividedPool.Origin(
            "结果.jsonl",
            "0.1.0",
            null,
            LocalDate.of(2025, 12, 1),
            "sha256:" + "0".repeat(64),
            firms.size(),
            0);
    Pool divided =
        RULE_SET.pools().stream().filter(one -> one.id().equals(pool)).findFirst().orElseThrow();
    return DividedPool.of(divided, RULE_SET, of, claims, figures, previous, problem -> {})
        .orElseThrow()
        .committed();
  }

  static PoolRecord read(byte[] record) {
    return new RecordFile("先前", record, problem -> {}).earlier().orElseThrow();
  }

  /** Erases one entry and says so. */
  long erase(long number) {
    Map<String, Object> leaf = new TreeMap<>();
    leaf.put("schema", 1);
    leaf.put("kind", "erasure");
    leaf.put("erased", List.of(number));
    Draft.IndexRow row =
        new Draft.IndexRow(
            "erasure", origin.time(), null, null, null, null, List.of(number), List.of());
    Draft draft =
        new Draft(
            at -> {
              leaf.put("number", at);
              return CanonicalJson.write(leaf);
            },
            null,
            row,
            null,
            Draft.Guard.NONE);
    return store.erase(List.of(number), draft).number();
  }

  /** Replays entries by one or more threads. */
  List<Replayed> replay(int threads, long... numbers) {
    List<Replayed> all = new ArrayList<>();
    new Replay(this, CACHE, threads).each(LongStream.of(numbers), all::add);
    return all;
  }

  Verdict verdict(long number) {
    return replay(1, number).get(0).verdict();
  }

  long[] decided() {
    return new Replay(this, null, 1).decided();
  }

  /** Shows other bytes in place of an entry's own. */
  void alterLeaf(long number, String from, String to) {
    String leaf = new String(leaf(number), StandardCharsets.UTF_8);
    leaves.put(number, changed(leaf, from, to));
  }

  /** Shows other bytes in place of a core, and leaves the digest in the entry as it is. */
  void alterCore(long number, String from, String to) {
    Payload was = payload(number).orElseThrow();
    String core = new String(was.core(), StandardCharsets.UTF_8);
    payloads.put(number, Optional.of(new Payload(was.salt(), changed(core, from, to), was.text())));
  }

  /** The same by somebody who also computes the digest in the entry anew. */
  void forgeCore(long number, String from, String to) {
    Payload was = payload(number).orElseThrow();
    alterCore(number, from, to);
    byte[] now = payload(number).orElseThrow().core();
    alterLeaf(number, SaltedHash.name(was.salt(), was.core()), SaltedHash.name(was.salt(), now));
  }

  void alterText(long number) {
    Payload was = payload(number).orElseThrow();
    payloads.put(number, Optional.of(new Payload(was.salt(), was.core(), new byte[1])));
  }

  void losePayload(long number) {
    payloads.put(number, Optional.empty());
  }

  /** As a line of an export that is none. */
  void breakPayload(long number) {
    broken.add(number);
  }

  void loseRules() {
    ruleSets.put(RULE_SET.id(), Optional.empty());
  }

  void alterRules() {
    byte[] bytes = ruleSet(RULE_SET.id()).orElseThrow();
    bytes[bytes.length - 2]++;
    ruleSets.put(RULE_SET.id(), Optional.of(bytes));
  }

  /** Shows an entry as one decided by rules in one of whose files something else stands. */
  void decideBy(long number, String file, String from, String to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteBuffer archive = ByteBuffer.wrap(ruleSet(RULE_SET.id()).orElseThrow());
    while (archive.hasRemaining()) {
      String path = new String(taken(archive), StandardCharsets.UTF_8);
      byte[] content = taken(archive);
      add(out, path.getBytes(StandardCharsets.UTF_8));
      String text = new String(content, StandardCharsets.UTF_8);
      add(out, path.equals(file) ? changed(text, from, to) : content);
    }
    String id = Sha256.name(out.toByteArray());
    ruleSets.put(id, Optional.of(out.toByteArray()));
    forgeCore(number, RULE_SET.id(), id);
    alterLeaf(number, RULE_SET.id(), id);
  }

  private static byte[] taken(ByteBuffer archive) {
    byte[] bytes = new byte[Math.toIntExact(archive.getLong())];
    archive.get(bytes);
    return bytes;
  }

  private static void add(ByteArrayOutputStream out, byte[] bytes) {
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    out.writeBytes(bytes);
  }

  private static byte[] changed(String text, String from, String to) {
    if (!text.contains(from)) {
      throw new IllegalArgumentException("nothing to alter: " + from + " in " + text);
    }
    return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public long size() {
    return store.size();
  }

  @Override
  public byte[] leaf(long number) {
    byte[] altered = leaves.get(number);
    return altered == null ? store.leaf(number) : altered;
  }

  @Override
  public void leaves(long from, long to, LeafVisitor visitor) {
    for (long number = from; number <= to; number++) {
      visitor.leaf(number, leaf(number));
    }
  }

  @Override
  public Optional<Payload> payload(long number) {
    if (broken.contains(number)) {
      throw new LedgerFailure(
          Problem.at(Place.of("导出"), VerifyProblem.EXPORT_LINE_BROKEN, "payloads.txt", "1"));
    }
    Optional<Payload> altered = payloads.get(number);
    return altered == null ? store.payload(number) : altered;
  }

  @Override
  public LongStream payloadNumbers() {
    return LongStream.rangeClosed(1, size()).filter(number -> payload(number).isPresent());
  }

  @Override
  public Optional<byte[]> ruleSet(String id) {
    Optional<byte[]> altered = ruleSets.get(id);
    return altered == null ? store.ruleSet(id) : altered;
  }

  @Override
  public List<String> ruleSets() {
    return store.ruleSets();
  }

  @Override
  public Optional<String> checkpoint() {
    return store.checkpoint();
  }

  @Override
  public List<String> keys() {
    return store.keys();
  }

  @Override
  public void close() {
    store.close();
  }
}
