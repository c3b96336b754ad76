package org.huice.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says openly of a core: by what was decided, and what came of it, so that sums can
 * be added up after the personal data are erased. Whose facts these are it does not say.
 *
 * @param asOf the day of the decision
 * @param ruleSet the id of the rules
 * @param overlay its id; null where there is none
 * @param rulings in the order of the core, without those that say nothing of the applicant
 */
record CoreSummary(String asOf, String ruleSet, @Nullable String overlay, List<Told> rulings) {
  /**
   * A ruling.
   *
   * @param subject type and key, which the index knows and the entry does not say
   * @param amount in 元; null where the ruling names none
   * @param bound {@code exact} or {@code ceiling}; null where there is no amount
   */
  record Told(
      String policy,
      String clause,
      String subject,
      String ruling,
      @Nullable String amount,
      @Nullable String bound) {}

  /**
   * Of the bytes of a core.
   *
   * @throws IllegalArgumentException if they are none
   */
  static CoreSummary of(byte[] core) {
    Parts tree = CoreBrief.of(core).tree();
    Parts overlay = tree.objectIfAny("overlay");
    return new CoreSummary(
        tree.text("asOf"),
        tree.text("ruleSet"),
        overlay == null ? null : overlay.text("id"),
        tree.objects("rulings").stream().map(CoreSummary::told).toList());
  }

  /** What it grants or charges. */
  SortedSet<MoneyMatter> matters() {
    return rulings.stream()
        .filter(told -> MoneyMatter.isMoney(told.ruling()))
        .map(told -> new MoneyMatter(told.ruling(), told.policy(), told.clause(), told.subject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Told told(Parts ruling) {
    Parts subject = ruling.object("subject");
    List<String> key = new ArrayList<>();
    subject.list("key").forEach(part -> key.add(String.valueOf(part)));
    return new Told(
        ruling.text("policy"),
        ruling.text("clause"),
        new FactId(subject.text("type"), key).toString(),
        ruling.text("ruling"),
        ruling.textIfAny("amount"),
        ruling.textIfAny("bound"));
  }
}
