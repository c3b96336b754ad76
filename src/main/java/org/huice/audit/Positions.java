package org.huice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
import org.huice.store.IndexView.Indexed;
import org.jspecify.annotations.Nullable;

/**
 * Sets the payments of a chain of corrections against what its last determination gives, matter by
 * matter. Where personal data were erased and nobody can say for what was paid, the clause is taken
 * as a whole, and what is said to be overpaid is the least that it can be.
 */
final class Positions {
  private static final Set<String> OPEN = Set.of("undetermined", "discretionary");
  private static final String GRANTED = "granted";

  private final List<Sum> rulings;
  private final List<Paid> payments = new ArrayList<>();
  private final Cuts cuts;

  /** One payment; its sum names for what. */
  private record Paid(long number, Sum sum, BigDecimal yuan) {}

  /**
   * What the awards lose to pools and forfeited instalments.
   *
   * @param yuan how much by matter
   * @param certain whether all of it is known
   */
  record Cuts(Map<MatterName, BigDecimal> yuan, boolean certain) {}

  /**
   * Of one chain.
   *
   * @param last of its determinations, which counts
   * @param payments by any of the chain
   */
  Positions(IndexRow last, List<Indexed> payments, Cuts cuts) {
    this.rulings =
        last.sums().stream()
            .filter(sum -> sum.ruling().equals(GRANTED) || OPEN.contains(sum.ruling()))
            .toList();
    this.cuts = cuts;
    for (Indexed payment : payments) {
      for (Sum sum : payment.row().sums()) {
        this.payments.add(new Paid(payment.number(), sum, yuan(sum)));
      }
    }
  }

  /** By policy and clause, then by subject. */
  List<Position> list() {
    Map<MatterName, List<MatterName>> clauses =
        new TreeMap<>(Comparator.comparing(MatterName::policy).thenComparing(MatterName::clause));
    Stream.concat(rulings.stream(), payments.stream().map(Paid::sum))
        .map(MatterName::of)
        .forEach(
            name ->
                clauses.computeIfAbsent(name.clauseAlone(), clause -> new ArrayList<>()).add(name));
    List<Position> positions = new ArrayList<>();
    clauses.forEach((clause, names) -> positions.addAll(clause(clause, names)));
    return positions;
  }

  private List<Position> clause(MatterName clause, List<MatterName> names) {
    if (names.stream().anyMatch(name -> name.subject() == null)) {
      return List.of(whole(clause));
    }
    return new LinkedHashSet<>(names)
        .stream()
            .sorted(Comparator.comparing(name -> String.valueOf(name.subject())))
            .map(this::single)
            .toList();
  }

  /** Where everything is known. */
  private Position single(MatterName name) {
    List<Paid> paid =
        payments.stream().filter(one -> MatterName.of(one.sum()).equals(name)).toList();
    List<Sum> given = rulings.stream().filter(sum -> MatterName.of(sum).equals(name)).toList();
    BigDecimal award = award(given);
    BigDecimal left = award == null ? null : award.subtract(cut(name)).max(BigDecimal.ZERO);
    BigDecimal sum = sum(paid);
    BigDecimal over = left == null ? zero() : sum.subtract(left).max(zero());
    return position(name, left, given, paid, over, cuts.certain());
  }

  /** Where a subject is not known any more. */
  private Position whole(MatterName clause) {
    List<Paid> paid = payments.stream().filter(one -> isOf(one.sum(), clause)).toList();
    List<Sum> given = rulings.stream().filter(sum -> isOf(sum, clause)).toList();
    BigDecimal award = award(given);
    BigDecimal left = award == null ? null : award.subtract(cutOf(clause)).max(BigDecimal.ZERO);
    BigDecimal over = left == null ? zero() : least(given, paid, left);
    return position(clause, left, given, paid, over, false);
  }

  /** What is paid too much in any case: in all, or for what is still known. */
  private BigDecimal least(List<Sum> given, List<Paid> paid, BigDecimal left) {
    BigDecimal least = sum(paid).subtract(left).max(zero());
    if (given.stream().anyMatch(sum -> sum.subject() == null)) {
      return least;
    }
    BigDecimal known = zero();
    for (String subject : subjects(paid)) {
      BigDecimal of =
          sum(paid.stream().filter(one -> subject.equals(one.sum().subject())).toList());
      MatterName name =
          new MatterName(paid.get(0).sum().policy(), paid.get(0).sum().clause(), subject);
      BigDecimal award =
          award(given.stream().filter(one -> subject.equals(one.subject())).toList());
      known =
          award == null
              ? known
              : known.add(of.subtract(award.subtract(cut(name)).max(zero())).max(zero()));
    }
    return least.max(known);
  }

  private static Set<String> subjects(List<Paid> paid) {
    Set<String> subjects = new TreeSet<>();
    for (Paid one : paid) {
      String subject = one.sum().subject();
      if (subject != null) {
        subjects.add(subject);
      }
    }
    return subjects;
  }

  private static Position position(
      MatterName name,
      @Nullable BigDecimal award,
      List<Sum> given,
      List<Paid> paid,
      BigDecimal over,
      boolean certain) {
    return new Position(
        name.policy(),
        name.clause(),
        name.subject(),
        award,
        given.stream().anyMatch(Sum::ceiling),
        sum(paid),
        paid.stream().map(Paid::number).toList(),
        over,
        certain);
  }

  /** Null where one of them is open; nothing where there is none. */
  private static @Nullable BigDecimal award(List<Sum> given) {
    boolean open = given.stream().anyMatch(sum -> OPEN.contains(sum.ruling()) || sum.fen() == null);
    return open ? null : given.stream().map(Positions::yuan).reduce(zero(), BigDecimal::add);
  }

  private BigDecimal cut(MatterName name) {
    return cuts.yuan().getOrDefault(name, BigDecimal.ZERO);
  }

  private BigDecimal cutOf(MatterName clause) {
    return cuts.yuan().entrySet().stream()
        .filter(cut -> cut.getKey().clauseAlone().equals(clause))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isOf(Sum sum, MatterName clause) {
    return MatterName.of(sum).clauseAlone().equals(clause);
  }

  private static BigDecimal sum(List<Paid> paid) {
    return paid.stream().map(Paid::yuan).reduce(zero(), BigDecimal::add);
  }

  private static BigDecimal zero() {
    return Yuan.of(0);
  }

  private static BigDecimal yuan(Sum sum) {
    Long fen = sum.fen();
    if (fen == null) {
      throw new IllegalArgumentException("no sum of " + sum.policy() + " " + sum.clause());
    }
    return Yuan.of(fen);
  }
}
