package org.huice.audit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.Supplement;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluator;
import org.huice.json.CanonicalJson;
import org.huice.ledger.MarkKey;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.huice.store.CheckpointSigner;
import org.huice.store.Draft;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerStore;
import org.huice.store.Payload;
import org.huice.store.Where;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;

/** A ledger of determinations by the rules of {@code fixtures/rulesets/history}, and payments. */
final class Paying implements AutoCloseable {
  static final Path RULES = Path.of("fixtures", "rulesets", "history");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  static final String POLICY = "连续奖补";
  private static final RuleSetReading READ = RuleSetReader.read(RULES);
  static final RuleSet RULE_SET = Objects.requireNonNull(READ.ruleSet());
  private static final RuleBase ENGINE = RuleBase.load(RULE_SET, null);
  private static final SigningKey KEY = SigningKey.generate("test/台账", VerifierKey.Type.LOG);

  private static final AtomicInteger SALTS = new AtomicInteger();
  final LedgerStore store;
  private final Origin origin =
      new Origin(
          "张三",
          new Versions("1", "10.2.0", "17"),
          () -> Instant.parse("2026-03-01T00:00:00Z"),
          Paying::salt);
  final Payments payments;

  private Paying(Path file, boolean anew) {
    Where where = Where.of(file.toString(), Map.of());
    if (anew) {
      LedgerStore.create(where, KEY.verifier());
    }
    store = LedgerStore.open(where, CheckpointSigner.of(List.of(KEY)));
    payments = new Payments(store, origin, TODAY, KEY.marks());
  }

  /** A new ledger. */
  static Paying in(Path folder) {
    return new Paying(folder.resolve("台账.db"), true);
  }

  /** The same ledger by another connection. */
  static Paying again(Path folder) {
    return new Paying(folder.resolve("台账.db"), false);
  }

  private static byte[] salt() {
    byte[] salt = new byte[Origin.SALT];
    Arrays.fill(salt, (byte) SALTS.incrementAndGet());
    return salt;
  }

  /** An enterprise with one project; {@code more} are fields, each after a comma. */
  static String firm(String investment, String more) {
    return firm("Q-1", investment, more);
  }

  static String firm(String code, String investment, String more) {
    return """
    {"企业":{"企业编号":"%s","名称":"%s公司","行政区划代码":"410122",
     "项目":[{"项目编号":"P-01","投资额":"%s","已验收":false}]%s}}
    """
        .formatted(code, code, investment, more);
  }

  static final String NONE = ",\"已裁奖补\":[]";

  /** What is decided, with the facts as they are. */
  static Determination decide(String facts, String day) {
    return decide(facts, day, Supplement.NONE, problem -> {}).orElseThrow();
  }

  static Optional<Determination> decide(
      String facts, String day, Supplement supplement, Consumer<Problem> problems) {
    Node node =
        JsonTree.read("试.json", facts.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
    Optional<Dossier> dossier =
        new DossierReader(RULE_SET.vocabulary())
            .read(node, "试.json", problems)
            .flatMap(read -> supplement.to(node, read, problems));
    return dossier.map(
        known ->
            Objects.requireNonNull(
                new Evaluator(RULE_SET, ENGINE, null)
                    .decide(known, LocalDate.parse(day))
                    .determination()));
  }

  /** The earlier awards before a day, as this ledger knows them now. */
  LedgerHistory history(String day) {
    return LedgerHistory.of(
            store,
            store,
            "台账.db",
            RULE_SET,
            LocalDate.parse(day),
            store.size(),
            KEY.marks(),
            problem -> {
              throw new AssertionError(problem);
            })
        .orElseThrow();
  }

  /** Records what is decided on the facts as they are, and says where. */
  long record(String facts, String day) {
    return record(decide(facts, day), null);
  }

  long record(Determination determination, @Nullable Long corrects) {
    return record(decision(determination, corrects));
  }

  /** Records a pool as far as payments look at it, and says where. */
  long pool(long number, String day, String left) {
    byte[] core = store.payload(number).orElseThrow().core();
    byte[] record =
        CanonicalJson.write(
            Map.of(
                "claims",
                List.of(
                    Map.of(
                        "determination",
                        Sha256.name(core),
                        "award",
                        left,
                        "matter",
                        Map.of(
                            "policy",
                            POLICY,
                            "clause",
                            "第三条",
                            "subject",
                            Map.of("type", "项目", "key", List.of("P-01"))))),
                "setAside",
                List.of()));
    Draft.IndexRow row =
        new Draft.IndexRow(
            "pool", "2026-03-01T00:00:00.000Z", null, null, day, null, List.of(number), List.of());
    Draft draft =
        new Draft(
            at -> ("{\"kind\":\"pool\",\"number\":" + at + "}").getBytes(StandardCharsets.UTF_8),
            new Payload(new byte[32], record, new byte[0]),
            row,
            null,
            Draft.Guard.NONE);
    return store.record(draft).number();
  }

  /** Keeps bytes that are no rule set, and says by which id. */
  String keepUnreadable() {
    byte[] bytes = {1};
    store.keepRuleSet(Sha256.name(bytes), bytes);
    return Sha256.name(bytes);
  }

  /** A determination that says something else than was decided, as somebody may forge one. */
  static Decision altered(Determination determination, String from, String to) {
    Decision was = decision(determination, null);
    String core = new String(was.core(), StandardCharsets.UTF_8);
    if (!core.contains(from)) {
      throw new IllegalArgumentException("nothing to alter: " + from);
    }
    byte[] now = core.replace(from, to).getBytes(StandardCharsets.UTF_8);
    return new Decision(
        was.source(),
        now,
        was.applicant(),
        was.name(),
        was.text(),
        null,
        null,
        null,
        was.checking());
  }

  /** Records, with a reason should it repeat what was granted on the same facts. */
  long record(Decision decision) {
    return recorded(decision.with(new Again("每年一次", false))).number();
  }

  Recorded recorded(Decision decision) {
    return recorder().record(decision).await();
  }

  Recorder recorder() {
    return new Recorder(
        store, origin, Objects.requireNonNull(READ.archive()), KEY.marks(), RULE_SET.vocabulary());
  }

  static Decision decision(Determination determination, @Nullable Long corrects) {
    return Decision.of("试.json", determination, List.of("行"), corrects);
  }

  /** Erases what stands beside an entry. */
  void erase(long number) {
    erase(number, KEY.marks());
  }

  /** The same with marks of its own, or none. */
  long erase(long number, @Nullable MarkKey marks) {
    return new Custody(store, origin).erase(List.of(number), "试", marks).number();
  }

  /** What stands beside an entry. */
  byte[] beside(long number) {
    return store.payload(number).orElseThrow().core();
  }

  /** Payments of somebody else; something happens after the ledger was looked at each time. */
  Payments payments(Runnable meanwhile) {
    return new Payments(
        store,
        new Origin(
            "李四",
            origin.versions(),
            origin.now(),
            () -> {
              meanwhile.run();
              return salt();
            }),
        TODAY,
        KEY.marks());
  }

  /** Pays for the project. */
  PaymentReceipt pay(long number, String yuan, String day, String document) {
    return payments.pay(order(number, "第三条", "P-01", yuan, day, document));
  }

  /** Pays for the project, with a reason where another determination paid it. */
  PaymentReceipt payAnyhow(long number, String yuan, String day, String document) {
    PaymentOrder order = order(number, "第三条", "P-01", yuan, day, document);
    try {
      return payments.pay(order);
    } catch (LedgerFailure refused) {
      if (refused.problem().code() != PaymentProblem.PAID_FOR_ANOTHER) {
        throw refused;
      }
      return payments.pay(again(order));
    }
  }

  static PaymentOrder order(
      long number,
      String clause,
      @Nullable String subject,
      String yuan,
      String day,
      String document) {
    return new PaymentOrder(
        number,
        POLICY,
        clause,
        subject,
        new BigDecimal(yuan),
        LocalDate.parse(day),
        document,
        null,
        null,
        null);
  }

  /** The same where an authority fixed the sum. */
  static PaymentOrder fixed(PaymentOrder order) {
    return new PaymentOrder(
        order.determination(),
        order.policy(),
        order.clause(),
        order.subject(),
        order.yuan(),
        order.paidOn(),
        order.document(),
        order.note(),
        "某市工信局，工信〔2026〕9号",
        order.again());
  }

  /** The same although another determination paid it. */
  static PaymentOrder again(PaymentOrder order) {
    return new PaymentOrder(
        order.determination(),
        order.policy(),
        order.clause(),
        order.subject(),
        order.yuan(),
        order.paidOn(),
        order.document(),
        order.note(),
        order.opinion(),
        "每年一次");
  }

  @Override
  public void close() {
    store.close();
  }
}
