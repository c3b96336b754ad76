package org.huice.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.determination.Missing;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierIndex;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.vocabulary.Vocabulary;

/** The facts of a dossier by type, and the lists that were not given. */
public final class FactIndex {
  private final Vocabulary vocabulary;
  private final DossierIndex dossier;
  private final boolean whole;
  private final Map<String, List<Missing>> absentByType = new HashMap<>();

  /** The facts of that dossier. */
  public FactIndex(Vocabulary vocabulary, Dossier dossier) {
    this(vocabulary, dossier, false);
  }

  /**
   * The same.
   *
   * @param whole whether it is known that every list was given
   */
  public FactIndex(Vocabulary vocabulary, Dossier dossier, boolean whole) {
    this.vocabulary = vocabulary;
    this.dossier = new DossierIndex(vocabulary, dossier);
    this.whole = whole;
  }

  /** Every fact of the type or of one that extends it, sorted by identity. */
  public List<Fact> of(String type) {
    return dossier.of(type);
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
    if (whole) {
      return List.of();
    }
    List<Missing> found = absentByType.get(type);
    if (found == null) {
      found = findAbsentLists(type);
      absentByType.put(type, found);
    }
    return found;
  }

  private List<Missing> findAbsentLists(String type) {
    return dossier.absentLists(type).stream()
        .map(list -> new Missing(Missing.Kind.LIST, list))
        .toList();
  }
}
