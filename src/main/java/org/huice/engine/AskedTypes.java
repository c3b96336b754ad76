package org.huice.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/**
 * Of which fact types rules ask whether all facts are known, and for which dossiers: a rule whose
 * patterns find no fact asks nothing. To tell the engine what nobody asks would cost it a memory
 * for each rule that might.
 */
final class AskedTypes {
  private final List<Asking> rules = new ArrayList<>();
  private final Map<String, Set<String>> kinds = new HashMap<>();

  /** A rule that takes a fact of each of some types and asks for all facts of others. */
  private record Asking(Set<String> taken, Set<String> asked) {}

  AskedTypes(Vocabulary vocabulary, List<RuleTree> all) {
    for (String type : vocabulary.types().keySet()) {
      kinds.put(
          type,
          vocabulary.types().keySet().stream()
              .filter(other -> vocabulary.isA(type, other))
              .collect(Collectors.toUnmodifiableSet()));
    }
    for (RuleTree rule : all) {
      // That there is a fact of a type can be said without knowing them all.
      Asking asking = new Asking(new HashSet<>(), new HashSet<>());
      rule.when().stream()
          .filter(element -> !(element instanceof Conditional.Some))
          .forEach(element -> add(element, asking, vocabulary));
      if (!asking.asked().isEmpty()) {
        rules.add(asking);
      }
    }
  }

  private static void add(Conditional element, Asking rule, Vocabulary vocabulary) {
    if (!(element instanceof Conditional.Pattern pattern)) {
      element.patterns().forEach(quantified -> ask(quantified, rule, vocabulary));
    } else if (!pattern.type().equals(Variables.POLICY)) {
      rule.taken().add(pattern.type());
    }
  }

  /** Of a list, all that lists of that name may hold. */
  private static void ask(Conditional.Pattern pattern, Asking rule, Vocabulary vocabulary) {
    Expression.Path from = pattern.from();
    if (from == null) {
      rule.asked().add(pattern.type());
      return;
    }
    vocabulary.types().values().stream()
        .flatMap(type -> type.field(from.field()).stream())
        .map(Field::type)
        .filter(FieldType.ListOf.class::isInstance)
        .forEach(list -> rule.asked().add(((FieldType.ListOf) list).factType()));
  }

  /** What is asked about a dossier. */
  Set<String> of(Dossier dossier) {
    Set<String> there = new HashSet<>();
    for (Fact fact : dossier.facts()) {
      there.addAll(kinds.getOrDefault(fact.type().name(), Set.of()));
    }
    Set<String> asked = new HashSet<>();
    for (Asking rule : rules) {
      if (there.containsAll(rule.taken())) {
        asked.addAll(rule.asked());
      }
    }
    return asked;
  }
}
