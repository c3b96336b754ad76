package org.huice.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints how compiled rules ask for their policy: of the fact at hand, which knows the law that is
 * applied to its dossier. There is one policy of each name for a dossier, so that a join with it
 * would find the same one each time and cost more than all the rest.
 *
 * <p>Many dossiers are decided in one session, each with a law of its own. So where a rule looks at
 * more than one fact, all of them must know the law that the first one knows.
 *
 * @param policy the id of the rule's policy
 * @param guard the variable for the law; null where a rule looks at one fact alone
 * @param first the pattern that binds it; null where a pattern of the law itself does
 */
public record CanonicalLaw(
    String policy, @Nullable String guard, Conditional.@Nullable Pattern first) {
  /** The field that every fact has beside those of the vocabulary: {@code rule.Told} holds it. */
  public static final String FIELD = "huiceLaw";

  /** The policy as a constraint of a fact says it. */
  String ofFact() {
    return FIELD + "." + ofItself();
  }

  /** The policy as a constraint of the law says it. */
  String ofItself() {
    return "policy( " + CanonicalDrl.quoted(policy) + " )";
  }

  /** The policy as a consequence says it, after the variable of a fact. */
  String ofVariable() {
    return lawOf() + "." + ofItself();
  }

  /** The law as a consequence says it, after the variable of a fact. */
  static String lawOf() {
    return ".getHuiceLaw( )";
  }

  /** What a rule says, as the law is told it. */
  String said(String rule, String outcome, List<String> facts) {
    String matched = facts.stream().map(fact -> ", " + fact).collect(Collectors.joining());
    return ".say( " + CanonicalDrl.quoted(name(policy, rule)) + ", " + outcome + matched + " );";
  }

  /** What the law is told a rule is called. */
  public static String name(String policy, String rule) {
    return policy + "/" + rule;
  }

  /** That the policy is applied, as a constraint of the law. */
  private String applied() {
    return "has( " + CanonicalDrl.quoted(policy) + " )";
  }

  /** The law's own pattern, before all others, with what must be known of the dossier. */
  String opening(List<CanonicalKnown> known) {
    String asked =
        known.stream()
            .filter(one -> one.owner() == null)
            .map(one -> ", " + one.ofLaw())
            .distinct()
            .collect(Collectors.joining());
    return guard + " : Law( " + applied() + asked + " )";
  }

  /** A pattern of the same law. */
  String pattern(List<String> constraints) {
    return "Law( this == " + guard + ", " + String.join(", ", constraints) + " )";
  }

  /**
   * The constraints of a pattern, with what keeps it to one dossier and to what is applied. Those
   * that do not ask the law come first: policies that say the same share them, and what fails one
   * need not look up the policy. Those that do come last, since each constraint is asked before any
   * join, so also of dossiers to which the policy is not applied.
   */
  List<String> guarded(Conditional.Pattern pattern, List<String> constraints) {
    List<String> all = new ArrayList<>();
    boolean binds = pattern.equals(first);
    if (guard != null) {
      all.add(binds ? guard + " : " + FIELD : same());
    }
    constraints.stream().filter(text -> !asks(text)).forEach(all::add);
    if (binds || constraints.stream().anyMatch(CanonicalLaw::asks)) {
      all.add(FIELD + "." + applied());
    }
    constraints.stream().filter(CanonicalLaw::asks).forEach(all::add);
    return all;
  }

  private static boolean asks(String constraint) {
    return constraint.contains(FIELD + ".");
  }

  /** Of the same dossier. */
  String same() {
    return FIELD + " == " + guard;
  }
}
