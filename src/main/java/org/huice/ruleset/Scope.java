package org.huice.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.huice.policy.ClauseRef;
import org.huice.problem.Nearest;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Within what a settlement entry holds.
 *
 * @param per a fact type; null for the applicant
 * @param holders the types of the facts whose fields the entry can name
 */
record Scope(@Nullable String per, List<FactType> holders) {
  private static final String APPLICANT = "applicant";

  /**
   * The scope that an entry states.
   *
   * @param members the clauses of the entry
   */
  static Scope read(
      Section entry, Collection<ClauseRef> members, Catalogue catalogue, Vocabulary vocabulary) {
    List<List<FactType>> chains =
        members.stream()
            .flatMap(ref -> vocabulary.type(catalogue.clause(ref).subject()).stream())
            .map(type -> Owners.of(type, vocabulary))
            .toList();
    String word = entry.text("per").orElse(APPLICANT);
    if (word.equals(APPLICANT)) {
      return new Scope(null, tops(chains));
    }
    Optional<FactType> type = vocabulary.type(word);
    Predicate<List<FactType>> holds =
        chain -> chain.stream().anyMatch(each -> vocabulary.isA(each.name(), word));
    if (!vocabulary.types().isEmpty() && (type.isEmpty() || !chains.stream().allMatch(holds))) {
      entry.report(
          entry.place("per"),
          RuleSetProblem.WRONG_SCOPE,
          word,
          Nearest.allowed(word, common(chains, vocabulary)));
    }
    return new Scope(word, type.map(List::of).orElse(List.of()));
  }

  private static List<FactType> tops(List<List<FactType>> chains) {
    Map<String, FactType> tops = new LinkedHashMap<>();
    for (List<FactType> chain : chains) {
      FactType top = chain.get(chain.size() - 1);
      tops.putIfAbsent(top.name(), top);
    }
    return List.copyOf(tops.values());
  }

  /** What may be written: the types that every subject is or belongs to. */
  private static List<String> common(List<List<FactType>> chains, Vocabulary vocabulary) {
    List<String> names = new ArrayList<>(List.of(APPLICANT));
    vocabulary.types().keySet().stream()
        .filter(
            name ->
                chains.stream()
                    .allMatch(
                        chain ->
                            chain.stream().anyMatch(type -> vocabulary.isA(type.name(), name))))
        .forEach(names::add);
    return names;
  }

  /** The field of the scope's fact that a key names, of the kind that is wanted. */
  Optional<String> field(Section section, String key, Predicate<Field> wanted) {
    Optional<String> word = section.text(key);
    Optional<String> found = Optional.empty();
    for (FactType holder : holders) {
      Optional<String> here =
          word.flatMap(name -> holder.field(name)).filter(wanted).map(Field::name);
      if (word.isPresent() && here.isEmpty()) {
        section.report(
            section.place(key),
            RuleSetProblem.SETTLED_FIELD_UNFIT,
            word.get(),
            holder.name(),
            Nearest.allowed(word.get(), Fields.names(holder, wanted)));
        return Optional.empty();
      }
      found = here;
    }
    return found;
  }
}
