package org.huice.json;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.huice.determination.Measure;
import org.huice.determination.Ruling;
import org.jspecify.annotations.Nullable;

/** Rulings that pay nothing although a rule is met as a tree.; see {@link CoreTree}. */
final class UnpaidTree {
  private UnpaidTree() {}

  static Members confirmed(Ruling.Confirmed confirmed) {
    return new Members().put("kind", confirmed.kind().name().toLowerCase(Locale.ROOT));
  }

  static Members reported(Ruling.Reported reported) {
    return new Members()
        .put("measure", measure(reported.measure(), reported.soft()))
        .put("soft", reported.soft());
  }

  static Members barred(Ruling.Barred barred) {
    Members members = barred.amount() == null ? new Members() : AmountTree.of(barred.amount());
    return members.put("by", RulingTree.matter(barred.by()).map());
  }

  static Members superseded(Ruling.Superseded superseded) {
    return AmountTree.of(superseded.amount())
        .put("cause", superseded.cause().code())
        .put("rule", superseded.rule())
        .putIfAny(
            "winners",
            superseded.winners().stream()
                .sorted(Comparator.comparing(Ruling.Superseded.Winner::matter))
                .map(UnpaidTree::winner)
                .toList());
  }

  /** A target that is only aimed at is neither reached nor missed. */
  private static Map<String, Object> measure(Measure measure, @Nullable String soft) {
    return new Members()
        .put("label", measure.label())
        .put("actual", measure.actual())
        .put("operator", measure.operator())
        .put("target", measure.target())
        .put("unit", measure.unit())
        .put("parameter", measure.parameter())
        .put("reached", soft == null ? measure.reached() : null)
        .map();
  }

  private static Map<String, Object> winner(Ruling.Superseded.Winner winner) {
    return RulingTree.matter(winner.matter()).put("amount", AmountTree.sum(winner.yuan())).map();
  }
}
