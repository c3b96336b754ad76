package org.huice.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.dossier.FactId;
import org.huice.register.JsonValues;
import org.huice.store.IndexView;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerView;
import org.huice.store.Payload;
import org.jspecify.annotations.Nullable;

/** Reads what a ledger says of awards and payments. */
final class AwardBook {
  private static final String DETERMINATION = "determination";

  private final LedgerView view;
  private final IndexView rows;
  private final long upTo;

  /**
   * Of this ledger.
   *
   * @param upTo the last entry that is looked at
   */
  AwardBook(LedgerView view, IndexView rows, long upTo) {
    this.view = view;
    this.rows = rows;
    this.upTo = upTo;
  }

  /** What an entry says. */
  Parts leaf(long number) {
    return new Parts(JsonValues.object(view.leaf(number)));
  }

  /** What stands beside an entry; empty where it was erased. */
  Optional<byte[]> beside(long number) {
    return view.payload(number).map(Payload::core);
  }

  /** Every determination on an applicant with its corrections, each chain once. */
  List<Lineage> lineages(String applicant) {
    List<Lineage> lineages = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (long number : numbers(question(DETERMINATION, applicant, List.of()))) {
      if (!seen.contains(number)) {
        Lineage lineage = lineage(number);
        seen.addAll(lineage.numbers());
        lineages.add(lineage);
      }
    }
    return lineages;
  }

  /** The chain of corrections in which a determination stands. */
  Lineage lineage(long number) {
    Deque<Long> chain = new ArrayDeque<>(List.of(number));
    for (Long earlier = corrects(number); earlier != null; earlier = corrects(earlier)) {
      chain.addFirst(earlier);
    }
    for (Long later = correction(number); later != null; later = correction(later)) {
      chain.addLast(later);
    }
    return new Lineage(List.copyOf(chain));
  }

  private @Nullable Long corrects(long number) {
    Parts leaf = leaf(number);
    return leaf.map().containsKey("corrects") ? leaf.number("corrects") : null;
  }

  private @Nullable Long correction(long number) {
    return numbers(question(DETERMINATION, null, List.of(number))).stream()
        .findFirst()
        .orElse(null);
  }

  /** All of a lineage; empty where what stands beside its last entry was erased. */
  Optional<AwardAccount> account(Lineage lineage) {
    // First of all, so that what comes while the rest is read makes this list stale.
    List<Long> seen = referring(lineage);
    return beside(lineage.last())
        .map(
            core ->
                new AwardAccount(
                    lineage,
                    AwardCore.of(core),
                    payments(lineage),
                    pools(lineage.last(), core),
                    seen));
  }

  /** The numbers of all entries that refer to one of a lineage: nothing else can change it. */
  private List<Long> referring(Lineage lineage) {
    return List.copyOf(numbers(question(null, null, lineage.numbers())));
  }

  /** The numbers of all payments to an applicant. */
  List<Long> paidTo(String applicant) {
    return List.copyOf(numbers(question("payment", applicant, List.of())));
  }

  /**
   * What was paid for a matter of an applicant by any determination but those of a lineage.
   *
   * @param marks by which it is known which erased determinations were on him
   */
  PaidElsewhere paidElsewhere(
      String applicant, AwardMatter matter, Lineage own, ErasureMarks marks) {
    Set<Long> payments = new TreeSet<>(paidTo(applicant));
    // A payment that was erased names nobody, but the determination by which it was paid.
    for (Lineage lineage : lineages(applicant)) {
      payments.addAll(numbers(question("payment", null, lineage.numbers())));
    }
    // Neither does a determination that was erased: then its mark does.
    for (ErasureMarks.Mark mark : marks.of(applicant)) {
      payments.addAll(numbers(question("payment", null, lineage(mark.number()).numbers())));
    }
    return new PaidElsewhere(
        payments.stream()
            .map(this::payment)
            .filter(one -> one.mayBeFor(matter) && !own.numbers().contains(one.determination()))
            .toList());
  }

  private List<PaidEntry> payments(Lineage lineage) {
    return numbers(question("payment", null, lineage.numbers())).stream()
        .map(this::payment)
        .toList();
  }

  /** A payment as it was recorded. */
  PaidEntry payment(long number) {
    Parts leaf = leaf(number);
    Optional<Parts> beside = beside(number).map(JsonValues::object).map(Parts::new);
    return new PaidEntry(
        number,
        leaf.number(DETERMINATION),
        leaf.text("policy"),
        leaf.text("clause"),
        beside
            .map(said -> new AwardMatter(leaf.text("policy"), leaf.text("clause"), subject(said)))
            .orElse(null),
        new BigDecimal(leaf.text("amount")),
        LocalDate.parse(leaf.text("paidOn")),
        beside.map(said -> said.text("document")).orElse(null));
  }

  private static FactId subject(Parts said) {
    String name = said.text("subject");
    List<String> key = said.list("key").stream().map(String::valueOf).toList();
    return new FactId(name.substring(0, name.indexOf('[')), key);
  }

  /** What is left of the awards of one determination; a pool may have been erased. */
  private PoolShares pools(long number, byte[] core) {
    Map<AwardMatter, BigDecimal> left = new HashMap<>();
    List<Long> erased = new ArrayList<>();
    for (long pool : numbers(question("pool", null, List.of(number)))) {
      beside(pool)
          .ifPresentOrElse(
              record ->
                  PoolGiven.of(record)
                      .to(core)
                      .forEach((matter, given) -> left.merge(matter, given, BigDecimal::min)),
              () -> erased.add(pool));
    }
    return new PoolShares(left, erased);
  }

  private Set<Long> numbers(Question question) {
    Set<Long> numbers = new TreeSet<>();
    try (Stream<Indexed> found = rows.find(question)) {
      found.map(Indexed::number).filter(number -> number <= upTo).forEach(numbers::add);
    }
    return numbers;
  }

  private static Question question(
      @Nullable String kind, @Nullable String applicant, List<Long> refers) {
    return new Question(kind, applicant, null, null, null, null, null, refers);
  }
}
