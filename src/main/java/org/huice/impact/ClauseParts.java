package org.huice.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a rule set a clause is decided by. Every text in a clause and its rules may be the name
 * of a parameter that it reads; that takes in a few too many and leaves out none.
 */
record ClauseParts(RuleSet rules) {
  private static final Set<String> OF_CLAUSES =
      Set.of("clauses", "parameters", "settlement", "pools");

  /** The clauses of a policy; none where there is no such policy. */
  Set<ClauseRef> clauses(String policy) {
    Set<ClauseRef> all = new TreeSet<>();
    PolicyRules known = rules.policies().get(policy);
    if (known != null) {
      known.document().clauses().keySet().forEach(id -> all.add(new ClauseRef(policy, id)));
    }
    return all;
  }

  /** The clauses that rules of that name say. */
  Set<ClauseRef> ruled(String policy, String rule) {
    Set<ClauseRef> all = new TreeSet<>();
    PolicyRules known = rules.policies().get(policy);
    if (known != null) {
      known.rules().stream()
          .filter(one -> one.name().equals(rule))
          .forEach(one -> all.add(new ClauseRef(policy, one.clause())));
    }
    return all;
  }

  /**
   * The clauses that a parameter has a part in: by their rules, or by what holds between awards.
   */
  Set<ClauseRef> readers(ParameterRef parameter) {
    Set<ClauseRef> readers = new TreeSet<>();
    for (ClauseRef clause : clauses(parameter.policy())) {
      if (texts(clause).contains(parameter.name())) {
        readers.add(clause);
      }
    }
    settlement().filter(rule -> names(rule, parameter)).forEach(r -> readers.addAll(r.clauses()));
    rules.pools().stream()
        .filter(pool -> names(pool, parameter))
        .forEach(pool -> readers.addAll(pool.clauses()));
    return readers;
  }

  /** What holds between awards, of every policy and across them. */
  Stream<SettlementRule> settlement() {
    return Stream.concat(
        rules.policies().values().stream().flatMap(one -> one.document().settlement().stream()),
        rules.settlement().stream());
  }

  private static boolean names(Object data, ParameterRef parameter) {
    List<Object> found = new ArrayList<>();
    Components.walk(
        data,
        part -> {
          if (part.equals(parameter)) {
            found.add(part);
          }
        });
    return !found.isEmpty();
  }

  private Set<String> texts(ClauseRef ref) {
    Set<String> texts = new HashSet<>();
    own(ref)
        .forEach(
            data ->
                Components.walk(
                    data,
                    part -> {
                      if (part instanceof String text) {
                        texts.add(text);
                      }
                    }));
    return texts;
  }

  private List<Object> own(ClauseRef ref) {
    List<Object> own = new ArrayList<>();
    PolicyRules policy = rules.policies().get(ref.policy());
    @Nullable Clause clause = policy == null ? null : policy.document().clauses().get(ref.clause());
    if (policy != null && clause != null) {
      own.add(clause);
      policy.rules().stream().filter(rule -> rule.clause().equals(ref.clause())).forEach(own::add);
    }
    return own;
  }

  /**
   * All of it: the clause, its rules, the parameters that these read, what holds between it and
   * others, its pools, and what the document says of all clauses. Empty where there is no such
   * clause.
   */
  Stream<Object> all(ClauseRef ref) {
    List<Object> all = new ArrayList<>(own(ref));
    PolicyRules policy = rules.policies().get(ref.policy());
    if (all.isEmpty() || policy == null) {
      return Stream.of();
    }
    Set<String> texts = texts(ref);
    policy.document().parameters().values().stream()
        .filter(parameter -> texts.contains(parameter.name()))
        .forEach(all::add);
    settlement().filter(rule -> rule.clauses().contains(ref)).forEach(all::add);
    rules.pools().stream().filter(pool -> pool.clauses().contains(ref)).forEach(all::add);
    Components.of(policy.document()).entrySet().stream()
        .filter(part -> !OF_CLAUSES.contains(part.getKey()))
        .map(Map.Entry::getValue)
        .flatMap(Optional::stream)
        .forEach(all::add);
    return all.stream();
  }

  /** Groups of clauses within which one ruling may hang on another, or one award on another. */
  List<Set<ClauseRef>> links() {
    List<Set<ClauseRef>> links = new ArrayList<>();
    // 可以叠加 only says that nothing holds between them.
    settlement()
        .filter(rule -> !(rule instanceof SettlementRule.Additive))
        .forEach(rule -> links.add(rule.clauses()));
    rules.pools().stream().map(Pool::clauses).forEach(all -> links.add(new TreeSet<>(all)));
    rules
        .policies()
        .forEach(
            (id, policy) ->
                policy.document().clauses().values().forEach(one -> links.add(linked(id, one))));
    return links;
  }

  private Set<ClauseRef> linked(String policy, Clause clause) {
    Set<ClauseRef> linked = new TreeSet<>(clause.handling().bars());
    if (clause.kind() == Clause.Kind.EXCLUSION && linked.isEmpty()) {
      linked.addAll(clauses(policy));
    }
    if (clause.handling().payment() != null) {
      clause.handling().payment().instalments().stream()
          .flatMap(one -> Stream.ofNullable(one.requires()))
          .forEach(required -> linked.add(new ClauseRef(policy, required)));
    }
    linked.add(new ClauseRef(policy, clause.id()));
    return linked;
  }
}
