package org.huice.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.huice.json.CanonicalJson;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.register.JsonValues;
import org.huice.store.CheckpointSigner;
import org.huice.store.Draft;
import org.huice.store.IndexOf;
import org.huice.store.LedgerStore;
import org.huice.store.Payload;
import org.huice.store.SaltedHash;
import org.huice.store.Where;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Decides, corrects, pays and erases at random, as no program would let anybody, and remembers what
 * it wrote, whatever is erased later.
 */
final class RandomLedger implements AutoCloseable {
  private static final List<String> POLICIES = List.of("甲", "乙");
  private static final List<String> CLAUSES = List.of("一", "二");
  private static final List<String> SUBJECTS = List.of("P-1", "P-2");
  private static final List<String> RULINGS =
      List.of(
          "granted",
          "granted",
          "granted",
          "charged",
          "refused",
          "undetermined",
          "discretionary",
          "superseded");
  private static final byte[] RULES = "规则".getBytes(StandardCharsets.UTF_8);
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  final LedgerStore store;
  final List<Written> written = new ArrayList<>();
  private final Random random;
  private final List<Long> current = new ArrayList<>();
  private final Map<Long, String> firms = new HashMap<>();

  /**
   * What an entry said when it was written.
   *
   * @param leaf its members
   * @param core what stood beside it
   */
  record Written(long number, Map<String, Object> leaf, Map<String, Object> core) {}

  RandomLedger(Random random) throws IOException {
    this.random = random;
    Path folder = Files.createTempDirectory(Path.of("target"), "inventory");
    Where where = Where.of(folder.resolve("l.db").toString(), Map.of());
    SigningKey key = SigningKey.generate("test.example/ledger", VerifierKey.Type.LOG);
    LedgerStore.create(where, key.verifier());
    store = LedgerStore.open(where, CheckpointSigner.of(List.of(key)));
    store.keepRuleSet(Sha256.name(RULES), RULES);
  }

  /** The time of the entry with this number. */
  static String time(long number) {
    return START.plusSeconds(60 * number).toString().replace("Z", ".000Z");
  }

  void entries(int count) {
    for (int i = 0; i < count; i++) {
      int dice = current.isEmpty() ? 0 : random.nextInt(10);
      if (dice < 4) {
        current.add(decide("Q-" + written.size(), null));
      } else if (dice < 7) {
        long corrected = current.remove(random.nextInt(current.size()));
        current.add(decide(String.valueOf(firms.get(corrected)), corrected));
      } else {
        pay(written.get(random.nextInt(written.size())).number());
      }
    }
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private long decide(String firm, @Nullable Long corrects) {
    List<Map<String, Object>> decided = new ArrayList<>();
    for (String policy : POLICIES) {
      for (String clause : CLAUSES) {
        for (String subject : SUBJECTS) {
          if (random.nextInt(3) == 0) {
            decided.add(ruling(policy, clause, subject));
          }
        }
      }
    }
    Map<String, Object> leaf = leaf("determination", decided(decided));
    leaf.put("asOf", (2024 + random.nextInt(2)) + "-06-30");
    leaf.put("ruleSet", Sha256.name(RULES));
    if (corrects != null) {
      leaf.put("corrects", corrects);
    }
    Map<String, Object> core = new TreeMap<>();
    core.put("asOf", leaf.get("asOf"));
    core.put("ruleSet", leaf.get("ruleSet"));
    core.put("facts", Map.of("企业", Map.of("企业编号", firm, "名称", firm + "公司")));
    core.put("rulings", decided);
    long number = append(leaf, core);
    firms.put(number, firm);
    return number;
  }

  private Map<String, Object> ruling(String policy, String clause, String subject) {
    Map<String, Object> ruling = new TreeMap<>();
    String code = one(RULINGS);
    ruling.put("policy", policy);
    ruling.put("clause", clause);
    ruling.put("ruling", code);
    ruling.put("subject", Map.of("type", "项目", "key", List.of(subject)));
    boolean none = List.of("refused", "undetermined").contains(code);
    if (!none && random.nextInt(6) != 0) {
      ruling.put("amount", yuan(random.nextInt(1_000)));
      ruling.put("bound", random.nextInt(3) == 0 ? "ceiling" : "exact");
    }
    return ruling;
  }

  private static List<Map<String, Object>> decided(List<Map<String, Object>> rulings) {
    List<Map<String, Object>> told = new ArrayList<>();
    for (Map<String, Object> ruling : rulings) {
      Map<String, Object> open = new TreeMap<>(ruling);
      open.remove("subject");
      told.add(open);
    }
    return told;
  }

  private static Map<String, Object> leaf(String kind, @Nullable List<?> rulings) {
    Map<String, Object> leaf = new TreeMap<>();
    leaf.put("schema", 1L);
    leaf.put("kind", kind);
    leaf.put("actor", "张三");
    if (rulings != null) {
      leaf.put("rulings", rulings);
    }
    return leaf;
  }

  /** By whatever stands there; what is no determination is not paid. */
  private void pay(long number) {
    String firm = firms.get(number);
    if (firm == null) {
      return;
    }
    Map<String, Object> leaf = leaf("payment", null);
    leaf.put("determination", number);
    leaf.put("policy", one(POLICIES));
    leaf.put("clause", one(CLAUSES));
    leaf.put("amount", yuan(1 + random.nextInt(800)));
    leaf.put("paidOn", (2024 + random.nextInt(3)) + "-07-01");
    String key = one(SUBJECTS);
    append(
        leaf,
        new TreeMap<>(
            Map.of(
                "applicant", "企业[" + firm + "]",
                "subject", "项目[" + key + "]",
                "key", List.of(key),
                "document", "财" + written.size())));
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  private long append(Map<String, Object> leaf, Map<String, Object> core) {
    long number = store.size() + 1;
    leaf.put("number", number);
    leaf.put("time", time(number));
    Payload payload = new Payload(new byte[32], CanonicalJson.write(core), new byte[0]);
    leaf.put("core", SaltedHash.name(payload.salt(), payload.core()));
    if ("determination".equals(leaf.get("kind"))) {
      leaf.put("text", SaltedHash.name(payload.salt(), payload.text()));
    }
    byte[] bytes = CanonicalJson.write(leaf);
    store.record(
        new Draft(at -> bytes, payload, IndexOf.row(bytes, payload), null, Draft.Guard.NONE));
    written.add(new Written(number, JsonValues.object(bytes), JsonValues.object(payload.core())));
    return number;
  }

  /** Erases some of what was decided or paid. */
  void erase(int count) {
    List<Long> numbers = new ArrayList<>(written.stream().map(Written::number).toList());
    for (int i = 0; i < count && !numbers.isEmpty(); i++) {
      long number = numbers.remove(random.nextInt(numbers.size()));
      Map<String, Object> leaf = leaf("erasure", null);
      leaf.put("number", store.size() + 1);
      leaf.put("time", time(store.size() + 1));
      leaf.put("erased", List.of(number));
      leaf.put("reason", "试");
      byte[] bytes = CanonicalJson.write(leaf);
      store.erase(
          List.of(number),
          new Draft(at -> bytes, null, IndexOf.row(bytes, null), null, Draft.Guard.NONE));
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
