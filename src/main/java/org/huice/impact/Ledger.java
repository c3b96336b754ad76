package org.huice.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huice.page.Words;
import org.huice.policy.ClauseRef;
import org.huice.register.InputFile;

/**
 * Adds up compared entries, in memory that does not grow with their number: groups are policies,
 * clauses and classes, and of applicants only the largest changes are kept. Only what is claimed
 * from pools is kept as a whole.
 */
public final class Ledger {
  /** Words of a field that are told apart; whatever else comes is one class. */
  static final int MOST_CLASSES = 200;

  private static final String REST = "…";

  private final Contrast contrast;
  private final Classes classes;
  private final Account total = new Account();
  private final SortedMap<String, Account> policies = new TreeMap<>();
  private final Map<ClauseRef, Weight> clauses = new HashMap<>();
  private final Map<String, SortedMap<String, Account>> groups = new HashMap<>();
  private final CauseLedger causes = new CauseLedger();
  private final Largest gains =
      new Largest(
          Comparator.comparing(ChangedApplicant::gain)
              .reversed()
              .thenComparing(ChangedApplicant::entry));
  private final Largest losses =
      new Largest(
          Comparator.comparing(ChangedApplicant::gain).thenComparing(ChangedApplicant::entry));
  private Supplied supplied = Supplied.NONE;
  private final PoolLedger pools;
  private long read;
  private long compared;

  /**
   * Nothing entered yet.
   *
   * @param words in whose language it is told why a pool cannot be divided
   */
  public Ledger(Contrast contrast, Classes classes, Words words) {
    this.pools = new PoolLedger(words);
    this.contrast = contrast;
    this.classes = classes;
    contrast.evaluated().forEach(policy -> policies.put(policy.policy(), new Account()));
    classes.orders().keySet().forEach(field -> groups.put(field, new TreeMap<>()));
  }

  /** Enters one line that a {@link Comparer} made. */
  public void enter(byte[] line) {
    enter(LineJson.read(line));
  }

  void enter(EntryLine line) {
    read++;
    ChangedApplicant applicant = line.applicant();
    Weight whole = line.whole();
    total.enter(applicant.kind(), whole);
    applicant
        .classes()
        .forEach((field, value) -> group(field, value).enter(applicant.kind(), whole));
    if (applicant.kind() == Change.NOT_COMPARABLE) {
      policies.values().forEach(policy -> policy.enter(Change.NOT_COMPARABLE, Weight.NONE));
      return;
    }
    compared++;
    SortedMap<String, Weight> own = line.policies();
    policies.forEach(
        (id, account) -> {
          Weight weight = own.getOrDefault(id, Weight.NONE);
          account.enter(weight.change(), weight);
        });
    line.clauses().forEach((clause, weight) -> clauses.merge(clause, weight, Weight::plus));
    for (ChangedMatter matter : applicant.matters()) {
      causes.enter(matter);
      supplied = supplied.plus(matter);
    }
    pools.enter(line);
    rank(applicant);
  }

  private void rank(ChangedApplicant applicant) {
    if (applicant.gain().signum() > 0) {
      gains.enter(applicant);
    } else if (applicant.gain().signum() < 0) {
      losses.enter(applicant);
    }
  }

  private Account group(String field, String value) {
    SortedMap<String, Account> of = groups.computeIfAbsent(field, name -> new TreeMap<>());
    boolean full = of.size() >= MOST_CLASSES && !of.containsKey(value);
    return of.computeIfAbsent(full ? REST : value, word -> new Account());
  }

  /**
   * What came of it.
   *
   * @param register the file as given
   * @param inputs its files with their digests
   */
  public Comparison comparison(String register, List<InputFile> inputs, LocalDate asOf) {
    Frame frame = Frame.of(contrast, register, inputs, asOf, read, compared);
    return new Comparison(
        frame,
        total.delta(),
        supplied,
        contrast.evaluated().stream().map(this::policy).toList(),
        classes(),
        new PoolBudgets(contrast, asOf).of(clauses, pools),
        causes.all(),
        gains.all(),
        losses.all());
  }

  private PolicyDelta policy(Frame.Evaluated policy) {
    Account account = policies.getOrDefault(policy.policy(), new Account());
    return new PolicyDelta(policy.policy(), policy.title(), account.delta());
  }

  private List<ClassDelta> classes() {
    List<ClassDelta> deltas = new ArrayList<>();
    for (String field : classes.orders().keySet()) {
      SortedMap<String, Account> of = groups.getOrDefault(field, new TreeMap<>());
      Set<String> seen = new TreeSet<>(of.keySet());
      for (String value : classes.sorted(field, seen)) {
        deltas.add(new ClassDelta(field, value, of.getOrDefault(value, new Account()).delta()));
      }
    }
    return deltas;
  }
}
