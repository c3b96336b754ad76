package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.huice.json.CanonicalJson;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.register.JsonValues;
import org.huice.store.CheckpointSigner;
import org.huice.store.Draft;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
import org.huice.store.LedgerStore;
import org.huice.store.Payload;
import org.huice.store.Where;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;

/** Sums by the index are those that anybody adds up of the entries themselves. */
class InventoryTest {
  private static final List<String> POLICIES = List.of("甲", "乙", "丙");
  private static final List<String> RULINGS =
      List.of("granted", "granted", "charged", "refused", "undetermined", "superseded");
  private static final byte[] RULES = "规则".getBytes(StandardCharsets.UTF_8);

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void totals_are_those_of_the_entries(@ForAll Random random) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "inventory");
    Where where = Where.of(folder.resolve("l.db").toString(), Map.of());
    SigningKey key = SigningKey.generate("test.example/ledger", VerifierKey.Type.LOG);
    LedgerStore.create(where, key.verifier());
    try (LedgerStore ledger = LedgerStore.open(where, CheckpointSigner.of(List.of(key)))) {
      ledger.keepRuleSet(Sha256.name(RULES), RULES);
      new Fill(ledger, random).entries(25);

      Totals totals =
          new Inventory(ledger, ledger)
              .totals(Sought.ALL, List.of(Totals.By.POLICY, Totals.By.YEAR));
      Map<String, Map<String, BigDecimal>> found = new TreeMap<>();
      totals.lines().forEach(line -> found.put(String.join(" ", line.key()), sums(line)));

      assertThat(withoutNothing(found)).isEqualTo(withoutNothing(naive(ledger)));
      assertThat(totals.all().granted())
          .isEqualByComparingTo(
              totals.lines().stream()
                  .map(Totals.Line::granted)
                  .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  private static Map<String, BigDecimal> sums(Totals.Line line) {
    return new HashMap<>(
        Map.of(
            "granted exact", line.granted(),
            "granted ceiling", line.grantedAtMost(),
            "charged exact", line.charged(),
            "charged ceiling", line.chargedAtMost(),
            "paid", line.paid()));
  }

  private static Map<String, Map<String, BigDecimal>> withoutNothing(
      Map<String, Map<String, BigDecimal>> all) {
    all.values().forEach(sums -> sums.values().removeIf(sum -> sum.signum() == 0));
    all.values().removeIf(Map::isEmpty);
    return all;
  }

  /** Decides, corrects and pays at random. */
  private record Fill(LedgerStore ledger, Random random, List<Long> current) {
    Fill(LedgerStore ledger, Random random) {
      this(ledger, random, new ArrayList<>());
    }

    void entries(int count) {
      for (int i = 0; i < count; i++) {
        int dice = current.isEmpty() ? 0 : random.nextInt(10);
        if (dice < 6) {
          current.add(decide(null));
        } else if (dice < 8) {
          current.add(decide(current.remove(random.nextInt(current.size()))));
        } else {
          pay(current.get(random.nextInt(current.size())));
        }
      }
    }

    private String policy() {
      return POLICIES.get(random.nextInt(POLICIES.size()));
    }

    private long decide(@Nullable Long corrects) {
      String asOf = (2024 + random.nextInt(2)) + "-06-30";
      List<Map<String, String>> rulings = new ArrayList<>();
      List<Sum> sums = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        String ruling = RULINGS.get(random.nextInt(RULINGS.size()));
        boolean ceiling = random.nextBoolean();
        long fen = random.nextInt(1_000_000_000);
        Sum sum = new Sum(policy(), "一", "企业[1]", ruling, fen, ceiling);
        sums.add(sum);
        rulings.add(
            Map.of(
                "policy",
                sum.policy(),
                "clause",
                "一",
                "ruling",
                ruling,
                "amount",
                BigDecimal.valueOf(fen, 2).toPlainString(),
                "bound",
                ceiling ? "ceiling" : "exact"));
      }
      Map<String, Object> leaf = new HashMap<>(Map.of("kind", "determination", "asOf", asOf));
      leaf.put("rulings", rulings);
      if (corrects != null) {
        leaf.put("corrects", corrects);
      }
      return append(leaf, asOf, corrects == null ? List.of() : List.of(corrects), sums);
    }

    private void pay(long number) {
      String day = (2024 + random.nextInt(3)) + "-07-01";
      long fen = random.nextInt(1_000_000);
      Sum sum = new Sum(policy(), "一", null, "paid", fen, false);
      Map<String, Object> leaf = new HashMap<>(Map.of("kind", "payment", "paidOn", day));
      leaf.put("policy", sum.policy());
      leaf.put("amount", BigDecimal.valueOf(fen, 2).toPlainString());
      append(leaf, day, List.of(number), List.of(sum));
    }

    private long append(Map<String, Object> leaf, String day, List<Long> refers, List<Sum> sums) {
      String kind = String.valueOf(leaf.get("kind"));
      String rules = kind.equals("determination") ? Sha256.name(RULES) : null;
      String time = "2026-01-01T00:00:00.000Z";
      IndexRow row = new IndexRow(kind, time, "企业[1]", "甲公司", day, rules, refers, sums);
      byte[] core = "{}".getBytes(StandardCharsets.UTF_8);
      Payload payload = new Payload(new byte[32], core, new byte[0]);
      Draft.Composer composer =
          number -> {
            leaf.put("number", number);
            return CanonicalJson.write(leaf);
          };
      return ledger.record(new Draft(composer, payload, row, null, Draft.Guard.NONE)).number();
    }
  }

  /** Reads every entry, and knows nothing of any index. */
  private static Map<String, Map<String, BigDecimal>> naive(LedgerStore ledger) {
    List<Map<String, Object>> leaves = new ArrayList<>();
    ledger.leaves(1, ledger.size(), (number, bytes) -> leaves.add(JsonValues.object(bytes)));
    Set<Object> corrected = new HashSet<>();
    leaves.forEach(leaf -> corrected.add(leaf.getOrDefault("corrects", 0L)));
    Map<String, Map<String, BigDecimal>> sums = new TreeMap<>();
    for (Map<String, Object> leaf : leaves) {
      if (leaf.get("rulings") instanceof List<?> rulings) {
        if (!corrected.contains(leaf.get("number"))) {
          rulings.forEach(ruling -> add(sums, (Map<?, ?>) ruling, leaf.get("asOf")));
        }
      } else {
        add(sums, leaf, leaf.get("paidOn"), "paid");
      }
    }
    return sums;
  }

  private static void add(
      Map<String, Map<String, BigDecimal>> sums, Map<?, ?> ruling, @Nullable Object day) {
    if (List.of("granted", "charged").contains(String.valueOf(ruling.get("ruling")))) {
      add(sums, ruling, day, ruling.get("ruling") + " " + ruling.get("bound"));
    }
  }

  private static void add(
      Map<String, Map<String, BigDecimal>> sums,
      Map<?, ?> of,
      @Nullable Object day,
      String column) {
    String line = of.get("policy") + " " + String.valueOf(day).substring(0, 4);
    BigDecimal sum = new BigDecimal(String.valueOf(of.get("amount")));
    sums.computeIfAbsent(line, key -> new HashMap<>()).merge(column, sum, BigDecimal::add);
  }
}
