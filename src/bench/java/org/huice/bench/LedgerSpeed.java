package org.huice.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.Frontier;
import org.huice.ledger.SignedNote;
import org.huice.ledger.SigningKey;
import org.huice.ledger.TreeHash;
import org.huice.ledger.VerifierKey;
import org.huice.store.CheckpointSigner;
import org.huice.store.Draft;
import org.huice.store.LedgerStore;
import org.huice.store.Payload;
import org.huice.store.Where;

/**
 * How many entries a second become durable, one by one and by 64 callers at once, beside what
 * SQLite does with the same bytes in a bare table, in the same run and taking turns; and how fast
 * leaves are read back and hashed to the signed root.
 *
 * <p>Arguments: a folder on the disk that is to be measured, seconds of each turn, and where wanted
 * an address of PostgreSQL with an empty database.
 */
public final class LedgerSpeed {
  private static final int CALLERS = 64;
  private static final int ROUNDS = 3;
  private static final int CORE = 6_000;
  private static final int LEAF = 1_000;
  private static final SigningKey KEY = SigningKey.generate("bench", VerifierKey.Type.LOG);

  private final long turn;
  private final AtomicLong words = new AtomicLong();

  private LedgerSpeed(Duration turn) {
    this.turn = turn.toNanos();
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of(arguments[0]), "speed");
    LedgerSpeed speed = new LedgerSpeed(Duration.ofSeconds(Long.parseLong(arguments[1])));
    Where where = Where.of(folder.resolve("ledger.db").toString(), Map.of());
    LedgerStore.create(where, KEY.verifier());
    try (LedgerStore ledger = LedgerStore.open(where, CheckpointSigner.of(List.of(KEY)));
        Connection bare = bare(folder.resolve("bare.db"))) {
      for (int round = 0; round < ROUNDS; round++) {
        say("bare SQLite, one by one", speed.bare(bare, 1));
        say("ledger, one by one", speed.ledger(ledger, 1));
        say("bare SQLite, 64 in a transaction", speed.bare(bare, CALLERS));
        say("ledger, 64 callers", speed.ledger(ledger, CALLERS));
      }
      say("read and hashed to the root", verified(ledger));
    }
    if (arguments.length > 2) {
      speed.server(Where.of(arguments[2], Map.of()));
    }
  }

  private void server(Where where) throws Exception {
    LedgerStore.create(where, KEY.verifier());
    try (LedgerStore ledger = LedgerStore.open(where, CheckpointSigner.of(List.of(KEY)))) {
      for (int round = 0; round < ROUNDS; round++) {
        say("PostgreSQL, one by one", ledger(ledger, 1));
        say("PostgreSQL, 64 callers", ledger(ledger, CALLERS));
      }
      say("PostgreSQL, read and hashed to the root", verified(ledger));
    }
  }

  private static void say(String what, double perSecond) {
    System.out.printf(Locale.ROOT, "%-42s %,9.0f /s%n", what, perSecond);
  }

  /** Text of some hundred words, as JSON is: it deflates like a record does. */
  private static byte[] text(long seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("{\"number\":").append(seed);
    while (text.length() < length) {
      text.append(",\"条款").append(random.nextInt(200)).append("\":\"");
      text.append(Long.toString(random.nextLong() >>> 24)).append('"');
    }
    return text.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  private Draft draft() {
    long word = words.incrementAndGet();
    Draft.Sum sum = new Draft.Sum("甲政策", "第一条", "企业[" + word + "]", "granted", word, false);
    Draft.IndexRow row =
        new Draft.IndexRow(
            "determination",
            "2026-01-01T00:00:00.000Z",
            "企业[" + word + "]",
            "名称",
            "2026-01-01",
            null,
            List.of(),
            List.of(sum, sum, sum));
    byte[] leaf = text(word, LEAF);
    Payload payload = new Payload(new byte[32], text(word, CORE), new byte[0]);
    return new Draft(number -> leaf, payload, row, "once" + word, Draft.Guard.NONE);
  }

  private double ledger(LedgerStore ledger, int callers) throws InterruptedException {
    AtomicLong done = new AtomicLong();
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      Thread thread =
          new Thread(
              () -> {
                while (System.nanoTime() - start < turn) {
                  ledger.record(draft());
                  done.incrementAndGet();
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return perSecond(done.get(), start);
  }

  private static double perSecond(long count, long start) {
    return count * 1e9 / (System.nanoTime() - start);
  }

  private static Connection bare(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("pragma synchronous = full");
      statement.execute("create table bare (number integer primary key, leaf blob, core blob)");
    }
    return connection;
  }

  private double bare(Connection connection, int group) throws SQLException {
    long done = 0;
    long start = System.nanoTime();
    try (Statement statement = connection.createStatement();
        PreparedStatement insert =
            connection.prepareStatement("insert into bare (leaf, core) values (?, ?)")) {
      while (System.nanoTime() - start < turn) {
        statement.execute("begin immediate");
        for (int i = 0; i < group; i++) {
          long word = words.incrementAndGet();
          insert.setBytes(1, text(word, LEAF));
          insert.setBytes(2, text(word, CORE));
          insert.addBatch();
        }
        insert.executeBatch();
        statement.execute("commit");
        done += group;
      }
    }
    return perSecond(done, start);
  }

  private static double verified(LedgerStore ledger) throws IOException {
    long start = System.nanoTime();
    Frontier frontier = new Frontier();
    ledger.leaves(
        1,
        ledger.size(),
        (number, leaf) -> frontier.append(TreeHash.leaf(leaf), (level, index, hash) -> {}));
    SignedNote note = SignedNote.parse(ledger.checkpoint().orElseThrow());
    boolean fits =
        Arrays.equals(Checkpoint.parse(note.text()).root(), frontier.root())
            && note.by(KEY.verifier()) == SignedNote.Signed.YES;
    if (!fits) {
      throw new IOException("the root is not the signed one");
    }
    return perSecond(frontier.size(), start);
  }
}
