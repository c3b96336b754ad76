package org.huice.ruleset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huice.money.Rounding;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.Elapsed;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Material;
import org.huice.policy.Parameter;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.policy.PolicyDocument.Level;
import org.huice.policy.PolicyDocument.Status;
import org.huice.policy.Pool;
import org.huice.policy.SettlementRule;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.YamlTree;
import org.huice.vocabulary.Vocabulary;

/** Reads one {@code policy.yaml}. */
final class PolicyReader {
  private final String id;
  private final Vocabulary vocabulary;
  private final Tally problems;

  private PolicyReader(String id, Vocabulary vocabulary, Consumer<Problem> problems) {
    this.id = id;
    this.vocabulary = vocabulary;
    this.problems = new Tally(problems);
  }

  /**
   * Reads a policy.
   *
   * @param id the folder's name
   * @param vocabulary what subjects and dates are checked against; subjects are not looked up in an
   *     empty one
   * @return the policy; empty if there was any problem
   */
  static Optional<PolicyDocument> read(
      String id, String file, byte[] bytes, Vocabulary vocabulary, Consumer<Problem> problems) {
    PolicyReader reader = new PolicyReader(id, vocabulary, problems);
    return YamlTree.read(file, bytes, reader.problems)
        .flatMap(node -> Section.of(node, Keys.POLICY, reader.problems))
        .flatMap(reader::document);
  }

  private Optional<PolicyDocument> document(Section policy) {
    Optional<String> title = policy.text("title");
    Optional<String> authority = policy.text("authority");
    String document = policy.textOrNull("document");
    String payer = policy.textOrNull("payer");
    List<Material> materials = new MaterialReader(problems).read(policy);
    Optional<Status> status = policy.word("status", Words.STATUS);
    Optional<Level> level = policy.word("level", Words.LEVEL);
    Optional<Period> inForce = TermsReader.inForce(policy);
    Optional<Jurisdiction> place = policy.node("jurisdiction").flatMap(this::jurisdiction);
    Optional<Rounding> rounding = TermsReader.rounding(policy);
    Optional<Elapsed> elapsed = TermsReader.elapsed(policy);
    Map<String, Clause> clauses = clauses(policy);
    Map<String, String> provisions = provisions(policy);
    Map<String, Parameter> parameters = parameters(policy, inForce);
    Catalogue catalogue = catalogue(policy, clauses, provisions, parameters);
    List<SettlementRule> settlement = settlement(policy, catalogue, clauses);
    List<Pool> pools =
        new PoolReader(catalogue, vocabulary, Map.of(), problems).read(policy.items("pools"));
    if (!problems.clean() || clauses.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PolicyDocument(
            id,
            title.orElseThrow(),
            authority.orElseThrow(),
            document,
            status.orElseThrow(),
            inForce.orElseThrow(),
            place.orElseThrow(),
            level.orElseThrow(),
            payer,
            rounding.orElseThrow(),
            elapsed.orElse(null),
            clauses,
            parameters,
            materials,
            settlement,
            provisions,
            pools));
  }

  /** What settlement entries and pools can name. */
  private Catalogue catalogue(
      Section policy,
      Map<String, Clause> clauses,
      Map<String, String> provisions,
      Map<String, Parameter> parameters) {
    Set<String> unread = new LinkedHashSet<>();
    unread.addAll(Catalogue.unread(policy, "clauses", clauses.keySet()));
    unread.addAll(Catalogue.unread(policy, "provisions", provisions.keySet()));
    unread.addAll(Catalogue.unread(policy, "parameters", parameters.keySet()));
    return Catalogue.of(id, clauses, provisions, parameters, unread);
  }

  private List<SettlementRule> settlement(
      Section policy, Catalogue catalogue, Map<String, Clause> clauses) {
    List<SettlementRule> rules =
        new SettlementReader(catalogue, vocabulary, problems).read(policy.items("settlement"));
    if (problems.clean()) {
      stacking(catalogue, rules);
      new ExclusionCheck(id, clauses.values(), vocabulary).check(problems);
    }
    return rules;
  }

  /** Whether awards are paid beside each other is never left to a default. */
  private void stacking(Catalogue catalogue, List<SettlementRule> rules) {
    List<ClauseRef> awards = catalogue.awards();
    if (awards.size() > 1) {
      awards.stream()
          .filter(award -> rules.stream().noneMatch(rule -> rule.clauses().contains(award)))
          .map(catalogue::clause)
          .map(
              clause ->
                  Problem.at(clause.declared(), RuleSetProblem.STACKING_UNDECLARED, clause.id()))
          .forEach(problems);
    }
  }

  private Optional<Jurisdiction> jurisdiction(Node node) {
    return TermsReader.jurisdiction(node, problems);
  }

  private Map<String, Clause> clauses(Section policy) {
    List<String> ids = ids(policy, "clauses");
    return each(policy, "clauses", e -> new ClauseReader(id, ids, vocabulary, problems).read(e));
  }

  private Map<String, String> provisions(Section policy) {
    List<String> clauses = ids(policy, "clauses");
    return each(policy, "provisions", entry -> provision(policy, entry, clauses));
  }

  private Optional<String> provision(Section policy, Entry entry, List<String> clauses) {
    Names.check(entry, problems);
    if (clauses.contains(entry.key())) {
      policy.report(entry.place(), RuleSetProblem.PROVISION_IS_A_CLAUSE, entry.key());
    }
    return policy.text(entry.key(), entry.value());
  }

  private static List<String> ids(Section policy, String key) {
    return policy.node(key).orElse(null) instanceof Node.Mapping mapping
        ? mapping.entries().stream().map(Entry::key).toList()
        : List.of();
  }

  private Map<String, Parameter> parameters(Section policy, Optional<Period> inForce) {
    List<String> cited = new ArrayList<>(ids(policy, "clauses"));
    cited.addAll(ids(policy, "provisions"));
    return each(
        policy,
        "parameters",
        e -> new ParameterReader(cited, inForce.orElse(null), problems).read(e));
  }

  private static <T> Map<String, T> each(
      Section policy, String key, Function<Entry, Optional<T>> reader) {
    Map<String, T> found = new LinkedHashMap<>();
    policy
        .named(key)
        .forEach((name, entry) -> reader.apply(entry).ifPresent(one -> found.put(name, one)));
    return Collections.unmodifiableMap(found);
  }
}
