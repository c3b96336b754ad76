package org.huice.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huice.ledger.Nodes;
import org.huice.ledger.VerifierKey;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in a database. Opened for reading it shows one state; opened for recording it shows the
 * newest. What is recorded is durable and signed before anybody is told so: entry, tree, payload,
 * index and checkpoint of a group are one transaction, and nothing else can ever be seen.
 */
public final class LedgerStore implements LedgerView, IndexView {
  private final Database database;
  private final Sql sql;
  private final Entries entries;
  private final @Nullable Recording recording;
  private final @Nullable Writer writer;

  private LedgerStore(Database database, Sql sql, @Nullable Recording recording) {
    this.database = database;
    this.sql = sql;
    this.entries = new Entries(database, sql);
    this.recording = recording;
    this.writer = recording == null ? null : new Writer(recording);
  }

  /**
   * Makes a new ledger without entries.
   *
   * @param where nothing may be yet
   * @param key the ledger's first public key, whose name is the ledger's
   * @throws LedgerFailure if something is there, or it cannot be made
   */
  public static void create(Where where, VerifierKey key) {
    where.database().make(at -> fill(at, key));
  }

  private static void fill(Database database, VerifierKey key) {
    try (Sql sql = database.open(false)) {
      if (Schema.isLedger(database, sql)) {
        throw database.failure(StoreProblem.LEDGER_EXISTS);
      }
    }
    Schema.migrate(database);
    try (Sql sql = database.open(false)) {
      database.begin(sql);
      if (Schema.isLedger(database, sql)) {
        throw database.failure(StoreProblem.LEDGER_EXISTS);
      }
      sql.change("insert into ledger_head (id, origin) values (1, ?)", key.name());
      sql.change("insert into log_key (position, vkey) values (1, ?)", key.toString());
      sql.run("commit");
    }
  }

  /**
   * Opens a ledger to record into.
   *
   * @param signer by a key of the ledger
   * @throws LedgerFailure if it is none, cannot be written, is not sound, or the key is not its own
   */
  public static LedgerStore open(Where where, CheckpointSigner signer) {
    Database database = where.database();
    Sql sql = database.open(false);
    Recording recording = new Recording(database, signer);
    try {
      if (!Schema.isCurrent(database, sql)) {
        Schema.migrate(database);
      }
      recording.check();
      return new LedgerStore(database, sql, recording);
    } catch (RuntimeException | Error failed) {
      recording.close();
      sql.close();
      throw failed;
    }
  }

  /**
   * Opens a ledger to read one state of it.
   *
   * @throws LedgerFailure if it is none, or cannot be read
   */
  public static LedgerStore read(Where where) {
    Database database = where.database();
    Sql sql = database.open(true);
    try {
      database.beginReading(sql);
      if (!Schema.isCurrent(database, sql)) {
        throw database.failure(StoreProblem.LEDGER_OLDER);
      }
      return new LedgerStore(database, sql, null);
    } catch (RuntimeException | Error failed) {
      sql.close();
      throw failed;
    }
  }

  /** The hashes of the perfect subtrees, as they are kept. */
  public Nodes nodes() {
    return new NodeTable(database, sql);
  }

  @Override
  public long size() {
    return entries.size();
  }

  @Override
  public byte[] leaf(long number) {
    return entries.leaf(number);
  }

  @Override
  public void leaves(long from, long to, LeafVisitor visitor) {
    entries.leaves(from, to, visitor);
  }

  @Override
  public Optional<Payload> payload(long number) {
    return entries.payload(number);
  }

  @Override
  public LongStream payloadNumbers() {
    LongStream.Builder numbers = LongStream.builder();
    sql.list(
        "select number from payload order by number",
        row -> {
          numbers.add(row.getLong(1));
          return true;
        });
    return numbers.build();
  }

  @Override
  public Optional<Supplier<Payload>> packed(long number) {
    return entries.packed(number);
  }

  @Override
  public Optional<byte[]> ruleSet(String id) {
    return entries.ruleSet(id);
  }

  @Override
  public List<String> ruleSets() {
    return sql.list("select id from rule_set order by id", row -> row.getString(1));
  }

  private record Kept(long size, String note) {}

  @Override
  public Optional<String> checkpoint() {
    return sql.one(
            "select size, note from checkpoint order by size desc limit 1",
            row -> new Kept(row.getLong(1), row.getString(2)))
        .map(kept -> Cosigning.whole(sql, kept.size(), kept.note()));
  }

  @Override
  public List<String> keys() {
    return Trunk.keys(sql);
  }

  @Override
  public Stream<Indexed> find(Question question) {
    return new IndexRows(sql).find(question);
  }

  private Recording recording() {
    if (recording == null) {
      throw new IllegalStateException("the ledger was opened to be read");
    }
    return recording;
  }

  /**
   * Appends an entry. The drafts of one caller get their numbers in the order in which he appends
   * them.
   *
   * @return is told once it is durable; or fails with a {@link LedgerFailure}, or with what the
   *     draft's own parts threw
   */
  public CompletableFuture<Appended> append(Draft draft) {
    return append(List.of(draft)).get(0);
  }

  /**
   * Appends entries that become durable together, so that many share one signature and one wait for
   * the disk. They are numbered in their order; one that is refused hinders no other.
   *
   * @return of each in the same order what {@link #append(Draft)} returns
   */
  public List<CompletableFuture<Appended>> append(List<Draft> drafts) {
    if (writer == null) {
      throw new IllegalStateException("the ledger was opened to be read");
    }
    List<Pending> all =
        drafts.parallelStream().map(draft -> Pending.of(draft, Pending.Step.NONE)).toList();
    writer.add(all);
    return all.stream().map(Pending::done).toList();
  }

  /**
   * Appends an entry and waits until it is durable.
   *
   * @throws LedgerFailure if it is refused, or cannot be written
   */
  public Appended record(Draft draft) {
    return awaited(append(draft));
  }

  static Appended awaited(CompletableFuture<Appended> done) {
    try {
      return done.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof LedgerFailure told) {
        // Made on another thread: the caller's own trace is worth more.
        throw new LedgerFailure(told.problem(), told);
      }
      throw failed;
    }
  }

  /**
   * Keeps the files of a rule set; what is kept already is left as it is.
   *
   * @param id {@code sha256:…}
   * @param files the bytes whose SHA-256 is the id
   * @throws LedgerFailure if it is not, or they cannot be written
   */
  public void keepRuleSet(String id, byte[] files) {
    if (!Sha256.name(files).equals(id)) {
      throw database.failure(StoreProblem.RULE_SET_BYTES_DIFFER, id);
    }
    byte[] deflated = Deflated.of(files);
    recording()
        .alone(
            at ->
                at.change(
                    "insert into rule_set (id, files) values (?, ?) on conflict do nothing",
                    id,
                    deflated));
  }

  /**
   * Erases what stands beside entries, and whom the index names there, and appends the entry that
   * says so, all at once; then makes sure that the bytes are gone. The leaves stay.
   *
   * @param numbers of the entries
   * @param draft the entry of the erasure
   * @throws LedgerFailure if there is nothing to erase, or bytes may be left in the database
   */
  public Appended erase(List<Long> numbers, Draft draft) {
    Pending pending = Pending.of(draft, new Erasing(database, numbers));
    recording().commit(List.of(pending));
    Appended done;
    try {
      done = awaited(pending.done());
    } catch (LedgerFailure refused) {
      throw sweptAfter(refused);
    }
    recording().sweep();
    return done;
  }

  /** What an earlier erasure could not sweep is swept now; the refusal is what is told. */
  private LedgerFailure sweptAfter(LedgerFailure refused) {
    try {
      recording().sweep();
    } catch (LedgerFailure unswept) {
      refused.addSuppressed(unswept);
    }
    return refused;
  }

  /**
   * Adds a key and appends the entry that says so; the checkpoint over it and all later ones are
   * signed by the new signer.
   *
   * @param key bears the name of the ledger
   * @param draft the entry of the key
   * @param signer by the new key, and for a span by the old one too
   * @throws LedgerFailure if it cannot be written, or is signed by a key of another ledger
   */
  public Appended addKey(VerifierKey key, Draft draft, CheckpointSigner signer) {
    Pending pending = Pending.of(draft, new KeyChange(database, key));
    recording().commit(List.of(pending), signer);
    return awaited(pending.done());
  }

  /**
   * Keeps the cosignatures of a checkpoint of this ledger, of each witness the first: it says that
   * the checkpoint was there at that time already.
   *
   * @param checkpoint a signed note with the lines of witnesses
   * @return of how many witnesses one was kept; 0 where the ledger had them all
   * @throws LedgerFailure if it is no checkpoint of this ledger, or cannot be written
   */
  public int cosign(String checkpoint) {
    int[] kept = {0};
    recording().alone(at -> kept[0] = new Cosigning(database, at).keep(checkpoint));
    return kept[0];
  }

  /** Waits until all that was appended is recorded or refused. */
  @Override
  public void close() {
    if (writer != null) {
      writer.close();
    }
    if (recording != null) {
      recording.close();
    }
    sql.close();
  }
}
