package org.huice.ruleset;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.Clause.Kind;
import org.huice.policy.ClauseRef;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterRef;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Nearest;
import org.huice.tree.Node;
import org.huice.tree.Node.Scalar;

/** The clauses and parameters that settlement entries can name, and how they name them. */
final class Catalogue {
  private static final String SLASH = "/";
  private static final Pattern FIGURE = Pattern.compile("\\s*[0-9][0-9., ]*[^0-9/]{0,3}\\s*");

  private final String policy;
  private final Map<ClauseRef, Clause> clauses = new LinkedHashMap<>();
  private final Map<ParameterRef, Parameter> parameters = new LinkedHashMap<>();
  private final Map<ClauseRef, String> quotes = new LinkedHashMap<>();
  private final Set<String> unread;

  private Catalogue(String policy, Collection<String> unread) {
    this.policy = policy;
    this.unread = new LinkedHashSet<>(unread);
  }

  /**
   * What the entries of one policy can name.
   *
   * @param unread clauses, provisions and parameters that are there and could not be read
   */
  static Catalogue of(
      String policy,
      Map<String, Clause> clauses,
      Map<String, String> provisions,
      Map<String, Parameter> parameters,
      Collection<String> unread) {
    Catalogue own = new Catalogue(policy, unread);
    own.add(policy, clauses, provisions, parameters);
    return own;
  }

  /**
   * What entries across policies can name.
   *
   * @param unread policies that are there and could not be read
   */
  static Catalogue across(Collection<PolicyDocument> policies, Collection<String> unread) {
    Catalogue all = new Catalogue("", unread);
    policies.forEach(
        each -> all.add(each.id(), each.clauses(), each.provisions(), each.parameters()));
    return all;
  }

  private void add(
      String id,
      Map<String, Clause> some,
      Map<String, String> provisions,
      Map<String, Parameter> named) {
    some.values().forEach(clause -> clauses.put(new ClauseRef(id, clause.id()), clause));
    some.values().forEach(clause -> quotes.put(new ClauseRef(id, clause.id()), clause.text()));
    provisions.forEach((cited, text) -> quotes.put(new ClauseRef(id, cited), text));
    named.values().forEach(one -> parameters.put(new ParameterRef(id, one.name()), one));
  }

  /** The policy that states the entries; empty for entries across policies. */
  String policy() {
    return policy;
  }

  /** Every clause that gives an award, in the order of the files. */
  List<ClauseRef> awards() {
    return clauses.entrySet().stream()
        .filter(clause -> clause.getValue().kind() == Kind.AWARD)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The clause that was read for a reference. */
  Clause clause(ClauseRef ref) {
    return Optional.ofNullable(clauses.get(ref)).orElseThrow();
  }

  /** The unit of a parameter that was read for a reference. */
  Unit unit(ParameterRef ref) {
    return parameter(ref).unit();
  }

  private Parameter parameter(ParameterRef ref) {
    return Optional.ofNullable(parameters.get(ref)).orElseThrow();
  }

  /** The clause, of one of these kinds, that a text names; empty where that is a problem. */
  Optional<ClauseRef> clause(Section section, String text, Node at, Set<Kind> kinds) {
    List<String> known = clauses.keySet().stream().map(ref -> written(ref.toString())).toList();
    Optional<ClauseRef> found =
        clauses.keySet().stream().filter(ref -> written(ref.toString()).equals(text)).findFirst();
    if (found.isEmpty() && !isUnread(text)) {
      section.report(
          at.place(), RuleSetProblem.SETTLED_CLAUSE_UNKNOWN, text, Nearest.allowed(text, known));
    }
    if (found.isPresent() && !kinds.contains(clause(found.get()).kind())) {
      section.report(at.place(), RuleSetProblem.SETTLED_CLAUSE_GIVES_NOTHING, text);
      return Optional.empty();
    }
    return found;
  }

  /** What the clause or provision that a key names says; empty where that is a problem. */
  Optional<String> quote(Section section, String key) {
    Optional<String> cited = section.text(key);
    Optional<String> found =
        cited.flatMap(
            text ->
                quotes.keySet().stream()
                    .filter(ref -> written(ref.toString()).equals(text))
                    .findFirst()
                    .map(quotes::get));
    if (cited.isPresent() && found.isEmpty() && !isUnread(cited.get())) {
      List<String> known = quotes.keySet().stream().map(ref -> written(ref.toString())).toList();
      section.report(
          section.place(key),
          RuleSetProblem.SETTLED_CLAUSE_UNKNOWN,
          cited.get(),
          Nearest.allowed(cited.get(), known));
    }
    return found;
  }

  /** The parameter that a key names; reports one that is not of the wanted kind. */
  Optional<ParameterRef> parameter(Section section, String key, Predicate<Parameter> wanted) {
    Optional<Scalar> figure = section.node(key).flatMap(Catalogue::figure);
    if (figure.isPresent()) {
      section.report(
          figure.get().place(), RuleSetProblem.FIGURE_FOR_PARAMETER, key, figure.get().text());
      return Optional.empty();
    }
    Optional<ParameterRef> found =
        section
            .text(key)
            .flatMap(text -> section.node(key).flatMap(node -> parameter(section, text, node)));
    found
        .filter(ref -> !wanted.test(parameter(ref)))
        .ifPresent(
            ref ->
                section.report(
                    section.place(key), RuleSetProblem.SETTLED_PARAMETER_UNFIT, ref.name()));
    return found;
  }

  /** Whoever writes the sum itself means well; no name begins with a digit. */
  private static Optional<Scalar> figure(Node node) {
    return node instanceof Scalar scalar
            && (scalar.kind() == Node.Kind.NUMBER || FIGURE.matcher(scalar.text()).matches())
        ? Optional.of(scalar)
        : Optional.empty();
  }

  private Optional<ParameterRef> parameter(Section section, String text, Node at) {
    List<String> known = parameters.keySet().stream().map(ref -> written(ref.toString())).toList();
    Optional<ParameterRef> found =
        parameters.keySet().stream()
            .filter(ref -> written(ref.toString()).equals(text))
            .findFirst();
    if (found.isEmpty() && !isUnread(text)) {
      section.report(
          at.place(), RuleSetProblem.SETTLED_PARAMETER_UNKNOWN, text, Nearest.allowed(text, known));
    }
    return found;
  }

  /** A name as the file writes it: alone in that of its own policy. */
  String written(String whole) {
    return policy.isEmpty() ? whole : whole.substring(policy.length() + SLASH.length());
  }

  private boolean isUnread(String text) {
    return unread.contains(policy.isEmpty() ? text.split(SLASH, 2)[0] : text);
  }

  /** What could not be read of a section of named things. */
  static Set<String> unread(Section section, String key, Set<String> read) {
    Set<String> names = new LinkedHashSet<>();
    if (section.node(key).orElse(null) instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> names.add(entry.key()));
    }
    names.removeAll(read);
    return Collections.unmodifiableSet(names);
  }
}
