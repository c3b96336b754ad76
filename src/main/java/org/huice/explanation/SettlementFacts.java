package org.huice.explanation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.determination.Settlement;
import org.huice.dossier.FactId;
import org.huice.policy.SettlementRule;
import org.jspecify.annotations.Nullable;

/** The fields of facts that settlement rules read. */
record SettlementFacts(FactNames names) {
  /** Those that a rule read within one scope, in the order of its words. */
  List<SourcedFact> of(SettlementRule rule, Settlement.Applied applied) {
    if (rule instanceof SettlementRule.Choice choice) {
      return field(applied.scope(), choice.field()).toList();
    }
    return rule instanceof SettlementRule.Ceiling ceiling
        ? Stream.concat(
                field(applied.scope(), ceiling.limit().field()),
                received(ceiling.history(), applied.ceiling()))
            .toList()
        : List.of();
  }

  private Stream<SourcedFact> received(
      SettlementRule.@Nullable History history, Settlement.@Nullable Limited limited) {
    if (history == null || limited == null) {
      return Stream.of();
    }
    return limited.from().stream()
        .sorted()
        .flatMap(fact -> fields(history).stream().flatMap(name -> field(fact, name)));
  }

  /** The sum first, then what decides whether it counts. */
  private static Set<String> fields(SettlementRule.History history) {
    Set<String> fields = new LinkedHashSet<>(List.of(history.amount()));
    fields.addAll(history.where().keySet().stream().sorted().toList());
    Stream.of(history.subject(), history.day()).flatMap(Stream::ofNullable).forEach(fields::add);
    return fields;
  }

  private Stream<SourcedFact> field(FactId id, @Nullable String field) {
    return field == null
        ? Stream.of()
        : names.fact(id).stream()
            .flatMap(fact -> FactNames.value(fact, field).stream())
            .map(FactField::sourced);
  }
}
