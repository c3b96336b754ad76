package org.huice.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huice.ledger.Nodes;
import org.huice.problem.Problem;
import org.huice.store.Draft.IndexRow;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a ledger as its entries make them, all of which are read once and held against the
 * signed checkpoint. An entry does not say whom it is about: of a database that is taken from the
 * index, which nobody signs, until {@link #name} has looked at what stands beside the entry; of an
 * export it is always read there. A row is some hundred bytes of memory.
 */
public final class SignedRows implements IndexView {
  /** What does not touch the entries themselves: they are those that were signed all the same. */
  private static final Set<VerifyProblem> ASIDE =
      EnumSet.of(
          VerifyProblem.PAYLOAD_ALTERED,
          VerifyProblem.PAYLOAD_MISSING,
          VerifyProblem.PAYLOAD_NOT_ERASED,
          VerifyProblem.PAYLOAD_FOREIGN,
          VerifyProblem.ENTRY_DISAGREES,
          VerifyProblem.RULE_SET_ALTERED,
          VerifyProblem.RULE_SET_MISSING,
          VerifyProblem.INDEX_DIFFERS,
          VerifyProblem.MORE_FINDINGS);

  private final LedgerView view;
  private final List<@Nullable IndexRow> rows;
  private final BitSet named = new BitSet();
  private final Set<String> ruleSets = new HashSet<>();
  private final List<Problem> read;
  private final Findings found;
  private final Map<Long, List<Long>> referring = new HashMap<>();

  private SignedRows(
      String shown, LedgerView view, List<@Nullable IndexRow> rows, List<Problem> read) {
    this.view = view;
    this.rows = rows;
    this.read = read;
    this.found = new Findings(shown);
    find(Question.ALL).forEach(this::refer);
  }

  /**
   * Reads the entries of a database, and its index beside them.
   *
   * @param shown what a person calls it
   * @throws LedgerFailure if it cannot be read
   */
  public static SignedRows of(String shown, LedgerStore store) {
    try (Stream<Indexed> index = store.find(Question.ALL)) {
      return of(shown, store, store.nodes(), index.iterator());
    }
  }

  /**
   * Reads the entries of an export, and what stands beside them.
   *
   * @param shown what a person calls it
   * @throws LedgerFailure if it cannot be read
   */
  public static SignedRows of(String shown, ExportView export) {
    return of(shown, export, null, null);
  }

  private static SignedRows of(
      String shown, LedgerView view, @Nullable Nodes nodes, @Nullable Iterator<Indexed> index) {
    Verification verification = Verification.of(shown, view);
    if (nodes != null) {
      verification.nodes(nodes);
    }
    AtomicReference<@Nullable RowsWatch> watch = new AtomicReference<>();
    verification.entriesOnly(
        suspicions -> {
          RowsWatch made = new RowsWatch(view, index, suspicions);
          watch.set(made);
          return made;
        });
    List<Problem> findings = verification.run().findings();
    RowsWatch rows = watch.get();
    SignedRows signed =
        new SignedRows(shown, view, rows == null ? new ArrayList<>() : rows.rows(), findings);
    if (rows != null) {
      signed.name(rows.unknown().stream().mapToLong(Long::longValue), false);
    }
    return signed;
  }

  /** Whether the entries are those that the ledger's key signed; the index may still be wrong. */
  public boolean isSigned() {
    return read.stream().allMatch(finding -> ASIDE.contains((VerifyProblem) finding.code()));
  }

  /** What is not as it was recorded, of all that was looked at until now. */
  public List<Problem> findings() {
    return Stream.concat(read.stream(), found.list().stream()).distinct().toList();
  }

  @Override
  public Stream<Indexed> find(Question question) {
    return candidates(question)
        .mapToObj(number -> new Place(number, rows.get((int) number - 1)))
        .flatMap(Place::indexed)
        .filter(one -> Fitting.fits(one.row(), question));
  }

  private LongStream candidates(Question question) {
    return question.refers().isEmpty()
        ? LongStream.rangeClosed(1, rows.size())
        : question.refers().stream().flatMap(this::referring).sorted().distinct().mapToLong(n -> n);
  }

  private Stream<Long> referring(long number) {
    return referring.getOrDefault(number, List.of()).stream();
  }

  private record Place(long number, @Nullable IndexRow row) {
    Stream<Indexed> indexed() {
      return row == null ? Stream.empty() : Stream.of(new Indexed(number, row));
    }
  }

  private void refer(Indexed one) {
    for (long other : one.row().refers()) {
      referring.computeIfAbsent(other, number -> new ArrayList<>()).add(one.number());
    }
  }

  /** An entry and all that tells of its money: what it corrects, pays or divides, and the like. */
  private LongStream around(long number) {
    Set<Long> found = new TreeSet<>();
    Deque<Long> open = new ArrayDeque<>(List.of(number));
    while (!open.isEmpty()) {
      long next = open.pop();
      IndexRow row = isThere(next) ? rows.get((int) next - 1) : null;
      if (row != null && found.add(next) && (next == number || !row.kind().equals("pool"))) {
        referring(next).forEach(open::push);
        open.addAll(row.kind().equals("pool") ? List.of() : row.refers());
      }
    }
    return found.stream().mapToLong(one -> one);
  }

  /**
   * Sees whom entries are about by what stands beside them and beside all that corrects, pays or
   * divides them; where the index said otherwise, their rows say it rightly from now on, or nothing
   * where nothing can be believed. By several threads. The rules by which these were decided are
   * held against their ids.
   *
   * @param numbers of entries; looked at once each
   * @throws LedgerFailure if they cannot be read
   */
  public void name(LongStream numbers) {
    long[] all = numbers.flatMap(this::around).toArray();
    name(LongStream.of(all), true);
    LongStream.of(all).forEach(this::ruleSet);
  }

  private void ruleSet(long number) {
    IndexRow row = rows.get((int) number - 1);
    String id = row == null ? null : row.ruleSet();
    if (id != null && ruleSets.add(id)) {
      try {
        Optional<byte[]> files = view.ruleSet(id);
        if (files.isEmpty()) {
          found.add(VerifyProblem.RULE_SET_MISSING, id, Long.toString(number));
        } else if (!Sha256.name(files.get()).equals(id)) {
          found.add(VerifyProblem.RULE_SET_ALTERED, id);
        }
      } catch (LedgerFailure damaged) {
        found.add(VerifyProblem.RULE_SET_ALTERED, id);
      }
    }
  }

  private void name(LongStream numbers, boolean kept) {
    long[] fresh = numbers.filter(this::isUnseen).distinct().toArray();
    LongStream.of(fresh).forEach(number -> named.set((int) number));
    List<NamedRow> seen =
        LongStream.of(fresh)
            .parallel()
            .mapToObj(number -> NamedRow.of(view, number, kept ? row(number) : null))
            .toList();
    for (NamedRow one : seen) {
      rows.set((int) one.number() - 1, one.row());
      if (one.problem() != null) {
        found.add(one.problem(), one.number());
      }
    }
  }

  private boolean isUnseen(long number) {
    return isThere(number) && rows.get((int) number - 1) != null && !named.get((int) number);
  }

  private boolean isThere(long number) {
    return number >= 1 && number <= rows.size();
  }

  private IndexRow row(long number) {
    return Objects.requireNonNull(rows.get((int) number - 1));
  }
}
