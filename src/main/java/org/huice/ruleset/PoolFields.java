package org.huice.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huice.money.Unit;
import org.huice.policy.ClauseRef;
import org.huice.problem.Nearest;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;

/**
 * The fields that a pool can name: of the subject of each of its clauses or, where that type has
 * none of the name, of the nearest type that owns it.
 *
 * @param chains of each subject's type: itself, then its owners up to the applicant's
 */
record PoolFields(List<List<FactType>> chains) {

  /** Those of the pool's clauses; none where the vocabulary could not be read. */
  static PoolFields of(List<ClauseRef> clauses, Catalogue catalogue, Vocabulary vocabulary) {
    return new PoolFields(
        clauses.stream()
            .flatMap(clause -> vocabulary.type(catalogue.clause(clause).subject()).stream())
            .map(type -> Owners.of(type, vocabulary))
            .distinct()
            .toList());
  }

  /** The field that a key names, of the kind that is wanted; it must hold the same everywhere. */
  Optional<String> field(Section section, String key, Predicate<Field> wanted) {
    Optional<String> word = section.text(key);
    List<Field> found = new ArrayList<>();
    for (List<FactType> chain : word.isPresent() ? chains : List.<List<FactType>>of()) {
      Optional<Field> here = holder(chain, word.get()).flatMap(type -> type.field(word.get()));
      if (here.filter(wanted).isEmpty()) {
        section.report(
            section.place(key),
            RuleSetProblem.SETTLED_FIELD_UNFIT,
            word.get(),
            chain.get(0).name(),
            Nearest.allowed(word.get(), names(chain, wanted)));
        return Optional.empty();
      }
      here.ifPresent(found::add);
    }
    boolean alike = found.stream().allMatch(field -> alike(field, found.get(0)));
    if (!alike) {
      section.report(
          section.place(key), RuleSetProblem.POOL_FIELD_DIFFERS, word.orElse(""), units(found));
    }
    return found.stream().findFirst().filter(one -> alike).map(Field::name);
  }

  private static boolean alike(Field one, Field other) {
    Optional<Unit> unit = one.measure();
    return one.name().equals(other.name())
        && unit.isPresent() == other.measure().isPresent()
        && unit.flatMap(known -> other.measure().map(known::readsAs)).orElse(true);
  }

  private static String units(List<Field> fields) {
    Set<String> units = new LinkedHashSet<>();
    fields.forEach(field -> units.add(field.measure().map(Unit::symbol).orElse("—")));
    return String.join("、", units);
  }

  private static Optional<FactType> holder(List<FactType> chain, String word) {
    return chain.stream().filter(type -> type.field(word).isPresent()).findFirst();
  }

  private static Set<String> names(List<FactType> chain, Predicate<Field> wanted) {
    Set<String> names = new LinkedHashSet<>();
    chain.forEach(type -> names.addAll(Fields.names(type, wanted)));
    return names;
  }

  /** Reports a field that every applicant is to have and that is not the applicant's. */
  void ofApplicant(Section section, String key, String field) {
    for (List<FactType> chain : chains) {
      Optional<FactType> nested =
          holder(chain, field).filter(type -> !type.equals(chain.get(chain.size() - 1)));
      if (nested.isPresent()) {
        section.report(
            section.place(key),
            RuleSetProblem.POOL_FIELD_OF_NO_APPLICANT,
            field,
            nested.get().name());
      }
    }
  }
}
