package org.huice.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.register.JsonValues;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded determination awards.
 *
 * @param asOf the day of the decision
 * @param ruleSet the id of the rules
 * @param awards every ruling by what it is about
 */
record AwardCore(LocalDate asOf, String ruleSet, SortedMap<AwardMatter, Awarded> awards) {
  /** Keeps its own copy. */
  AwardCore {
    awards = Collections.unmodifiableSortedMap(new TreeMap<>(awards));
  }

  /**
   * Of the bytes of a core.
   *
   * @throws IllegalArgumentException if they are none
   */
  static AwardCore of(byte[] core) {
    Parts tree = new Parts(JsonValues.object(core));
    Map<AwardMatter, List<Awarded.Instalment>> plans = plans(tree);
    SortedMap<AwardMatter, Awarded> awards = new TreeMap<>();
    for (Parts ruling : tree.objects("rulings")) {
      AwardMatter matter = AwardMatter.of(ruling);
      awards.put(matter, awarded(matter, ruling, plans.getOrDefault(matter, List.of())));
    }
    return new AwardCore(LocalDate.parse(tree.text("asOf")), tree.text("ruleSet"), awards);
  }

  private static Awarded awarded(AwardMatter matter, Parts ruling, List<Awarded.Instalment> plan) {
    @Nullable String amount = ruling.textIfAny("amount");
    return new Awarded(
        matter,
        ruling.text("ruling"),
        amount == null ? null : new BigDecimal(amount),
        "ceiling".equals(ruling.textIfAny("bound")),
        plan);
  }

  private static Map<AwardMatter, List<Awarded.Instalment>> plans(Parts tree) {
    Map<AwardMatter, List<Awarded.Instalment>> plans = new HashMap<>();
    Parts settlement = tree.objectIfAny("settlement");
    if (settlement != null && settlement.map().containsKey("payments")) {
      for (Parts payment : settlement.objects("payments")) {
        plans.put(AwardMatter.of(payment), instalments(payment));
      }
    }
    return plans;
  }

  private static List<Awarded.Instalment> instalments(Parts payment) {
    return payment.map().containsKey("instalments")
        ? payment.objects("instalments").stream()
            .map(
                part ->
                    new Awarded.Instalment(new BigDecimal(part.text("amount")), part.text("state")))
            .toList()
        : List.of();
  }
}
