package org.huice.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huice.determination.Missing;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** The facts of a dossier by type, and the lists that were not given. */
public final class FactIndex {
  private final Vocabulary vocabulary;
  private final List<Fact> facts;
  private final Map<String, List<Fact>> byType = new TreeMap<>();
  private final Map<String, List<Missing>> absentByType = new TreeMap<>();

  /** The facts of that dossier. */
  public FactIndex(Vocabulary vocabulary, Dossier dossier) {
    this.vocabulary = vocabulary;
    this.facts = dossier.facts().stream().sorted(Comparator.comparing(Fact::id)).toList();
  }

  /** Every fact of the type or of one that extends it, sorted by identity. */
  public List<Fact> of(String type) {
    return byType.computeIfAbsent(
        type,
        wanted ->
            facts.stream().filter(fact -> vocabulary.isA(fact.type().name(), wanted)).toList());
  }

  /** The facts that a pattern may take: of its list where it names one, else of its type. */
  Reach reach(Conditional.Pattern pattern, Scope scope) {
    Expression.Path from = pattern.from();
    return from == null
        ? Reach.of(of(pattern.type()), absentLists(pattern.type()))
        : listed(pattern.type(), owner(from, scope), from.field());
  }

  private static Value owner(Expression.Path from, Scope scope) {
    if (from.owner() instanceof Expression.Variable variable) {
      return scope.variable(variable.name());
    }
    throw new IllegalArgumentException("no variable: " + from.text());
  }

  private Reach listed(String type, Value owner, String list) {
    if (!(owner.orNull() instanceof Fact fact)) {
      return new Reach(List.of(), owner.missing(), false);
    }
    List<Fact> given = fact.lists().get(list);
    if (given == null) {
      return Reach.of(List.of(), List.of(new Missing(Missing.Kind.LIST, fact.name(list))));
    }
    return Reach.of(
        given.stream().filter(each -> vocabulary.isA(each.type().name(), type)).toList(),
        List.of());
  }

  /**
   * Every list that was not given and could hold a fact of the type, at any depth; empty if all
   * facts of the type are known. Sorted by name.
   */
  public List<Missing> absentLists(String type) {
    return absentByType.computeIfAbsent(type, this::findAbsentLists);
  }

  private List<Missing> findAbsentLists(String type) {
    Set<Missing> absent = new TreeSet<>();
    for (Fact fact : facts) {
      for (Field field : fact.type().fields()) {
        if (field.type() instanceof FieldType.ListOf list
            && !fact.lists().containsKey(field.name())
            && vocabulary.mayHold(list.factType(), type)) {
          absent.add(new Missing(Missing.Kind.LIST, fact.name(field.name())));
        }
      }
    }
    return new ArrayList<>(absent);
  }
}
