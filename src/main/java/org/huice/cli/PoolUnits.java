package org.huice.cli;

import java.util.Objects;
import java.util.Optional;
import org.huice.money.Unit;
import org.huice.page.NumberText;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.Pool;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes the figures that a pool reads with the units of their fields. */
final class PoolUnits {
  private final Pool pool;
  private final RuleSet rules;

  PoolUnits(Pool pool, RuleSet rules) {
    this.pool = pool;
    this.rules = rules;
  }

  /** A figure of a field in base units, as a person reads it; a day as it is. */
  String figure(String field, String value) {
    return NumberText.canonical(value, unit(field));
  }

  // All clauses of a pool read fields of one kind, which was checked when the rules were read.
  private @Nullable Unit unit(String field) {
    ClauseRef first = pool.clauses().get(0);
    PolicyRules policy = Objects.requireNonNull(rules.policies().get(first.policy()));
    Clause clause = policy.document().clauses().get(first.clause());
    Optional<FactType> type =
        clause == null ? Optional.empty() : rules.vocabulary().type(clause.subject());
    for (int depth = 0; type.isPresent() && depth < rules.vocabulary().types().size(); depth++) {
      Optional<Field> found = type.get().field(field);
      if (found.isPresent()) {
        return found.get().measure().orElse(null);
      }
      type = owner(type.get(), rules.vocabulary());
    }
    return null;
  }

  private static Optional<FactType> owner(FactType type, Vocabulary vocabulary) {
    return type.ownerField()
        .filter(field -> field.type() instanceof FieldType.Reference)
        .flatMap(field -> vocabulary.type(((FieldType.Reference) field.type()).factType()));
  }
}
