package org.huice.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.determination.Payment;
import org.huice.determination.Settlement;
import org.huice.dossier.FactId;
import org.huice.dossier.Opinion;
import org.jspecify.annotations.Nullable;

/** What was decided between rulings as a tree.; see {@link CoreTree}. */
final class SettlementTree {
  private SettlementTree() {}

  /** Opinions and payments by matter; rules in the order in which they were applied. */
  static Map<String, Object> of(Settlement settlement) {
    return new Members()
        .putIfAny(
            "opinions",
            settlement.opinions().stream()
                .sorted(Comparator.comparing(Settlement.Decided::matter))
                .map(one -> RulingTree.matter(one.matter()).putAll(opinion(one.opinion())).map())
                .toList())
        .putIfAny("applied", settlement.applied().stream().map(one -> applied(one).map()).toList())
        .putIfAny(
            "payments",
            settlement.payments().stream()
                .sorted(Comparator.comparing(Payment::matter))
                .map(one -> RulingTree.matter(one.matter()).putAll(payment(one)).map())
                .toList())
        .map();
  }

  /** What an authority decided, without what it is about. */
  static Members opinion(Opinion opinion) {
    return new Members()
        .put("outcome", opinion.granted() ? "granted" : "refused")
        .put("amount", opinion.amount() == null ? null : AmountTree.sum(opinion.amount()))
        .put("actor", opinion.actor())
        .put("document", opinion.document())
        .put("day", opinion.day().toString())
        .put("reason", opinion.reason());
  }

  /** What one rule did within one scope. */
  static Members applied(Settlement.Applied applied) {
    return new Members()
        .put("policy", applied.policy().isEmpty() ? null : applied.policy())
        .put("rule", applied.rule())
        .put("kind", applied.kind())
        .put("scope", RulingTree.identity(applied.scope()))
        .put("ceiling", ceiling(applied.ceiling()))
        .put(
            "shares",
            applied.shares().stream()
                .sorted(Comparator.comparing(Settlement.Share::matter))
                .map(SettlementTree::share)
                .toList())
        .put("bounds", applied.bounds());
  }

  /** How an award is paid, without what it is about. */
  static Members payment(Payment payment) {
    return new Members()
        .putIfAny(
            "instalments", payment.instalments().stream().map(SettlementTree::instalment).toList())
        .putIfAny("paidBy", portions(payment.paidBy()))
        .putIfAny("paidTo", portions(payment.paidTo()));
  }

  private static @Nullable Map<String, Object> ceiling(Settlement.@Nullable Limited ceiling) {
    return ceiling == null
        ? null
        : new Members()
            .put("limit", AmountTree.sum(ceiling.limit()))
            .put("received", AmountTree.sum(ceiling.received()))
            .putIfAny("from", identities(ceiling.from()))
            .map();
  }

  private static List<Map<String, Object>> identities(List<FactId> facts) {
    return facts.stream().sorted().map(RulingTree::identity).toList();
  }

  private static Map<String, Object> share(Settlement.Share share) {
    return RulingTree.matter(share.matter())
        .put("before", AmountTree.sum(share.before()))
        .put("after", share.after() == null ? null : AmountTree.sum(share.after()))
        .map();
  }

  private static Map<String, Object> instalment(Payment.Instalment instalment) {
    return new Members()
        .put("name", instalment.name())
        .put("amount", AmountTree.sum(instalment.yuan()))
        .put("state", instalment.state().name().toLowerCase(Locale.ROOT))
        .put("requires", instalment.requires())
        .map();
  }

  private static List<Map<String, Object>> portions(List<Payment.Portion> portions) {
    return portions.stream()
        .map(
            one ->
                new Members()
                    .put("name", one.name())
                    .put("amount", AmountTree.sum(one.yuan()))
                    .map())
        .toList();
  }
}
