package org.huice.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;

/** The order in which a person reads rulings: money first, what does not apply last. */
public final class RulingOrder {
  /** Folded into one line each at the end. */
  private static final List<String> FOLDED = List.of("notApplicable", "notInForce");

  /** The codes of all kinds of rulings. */
  public static final List<String> CODES =
      List.of(
          "granted",
          "charged",
          "superseded",
          "ordered",
          "designated",
          "confirmed",
          "barred",
          "discretionary",
          "undetermined",
          "refused",
          "reported",
          "notApplicable",
          "notInForce");

  private RulingOrder() {}

  /**
   * Every ruling that gets a row of its own, in order; equal kinds as the determination has them,
   * an award that is not paid beside the one that is paid instead.
   */
  static List<Ruling> rows(List<Ruling> rulings) {
    List<Ruling> rows = new ArrayList<>();
    sorted(rulings).stream()
        .filter(ruling -> winner(ruling, rulings).isEmpty())
        .forEach(
            ruling -> {
              rows.add(ruling);
              sorted(rulings).stream()
                  .filter(lost -> winner(lost, rulings).filter(ruling::equals).isPresent())
                  .forEach(rows::add);
            });
    return rows;
  }

  private static List<Ruling> sorted(List<Ruling> rulings) {
    return rulings.stream()
        .filter(ruling -> !FOLDED.contains(ruling.code()))
        .sorted(
            Comparator.comparingInt(RulingOrder::rank).thenComparing(RulingOrder::isBarredAward))
        .toList();
  }

  // The exclusion stands before what it bars.
  private static boolean isBarredAward(Ruling ruling) {
    return ruling instanceof Ruling.Barred barred && !barred.by().equals(barred.matter());
  }

  /** The first award on the page that is paid instead. */
  private static Optional<Ruling> winner(Ruling ruling, List<Ruling> rulings) {
    if (!(ruling instanceof Ruling.Superseded lost)) {
      return Optional.empty();
    }
    List<Matter> winners = lost.winners().stream().map(Ruling.Superseded.Winner::matter).toList();
    return rulings.stream()
        .filter(one -> !(one instanceof Ruling.Superseded))
        .filter(one -> winners.contains(one.matter()))
        .findFirst();
  }

  private static int rank(Ruling ruling) {
    int rank = CODES.indexOf(ruling.code());
    return rank < 0 ? CODES.size() : rank;
  }
}
