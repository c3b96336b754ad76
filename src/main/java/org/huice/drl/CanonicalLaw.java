package org.huice.drl;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints how compiled rules ask for their policy: of the fact at hand, which knows the law that is
 * applied to its dossier. There is one policy of each name for a dossier, so that a join with it
 * would find the same one each time and cost more than all the rest.
 */
public final class CanonicalLaw {
  /** The field that every fact has beside those of the vocabulary: {@code rule.Told} holds it. */
  public static final String FIELD = "huiceLaw";

  private CanonicalLaw() {}

  /** As a constraint of a fact says it. */
  static String ofFact(String policy) {
    return FIELD + "." + ofItself(policy);
  }

  /** As a constraint of the law says it. */
  static String ofItself(String policy) {
    return "policy( " + CanonicalDrl.quoted(policy) + " )";
  }

  /** As a consequence says it, after the variable of a fact. */
  static String ofVariable(String policy) {
    return ".getHuiceLaw( )." + ofItself(policy);
  }

  /** That the policy is applied, as a constraint of the law. */
  static String applied(String policy) {
    return "has( " + CanonicalDrl.quoted(policy) + " )";
  }

  /** A policy is only asked where it is applied; the first pattern of a rule tells in any case. */
  static List<String> guarded(String policy, List<String> constraints, boolean first) {
    if (!first && constraints.stream().noneMatch(text -> text.contains(FIELD + "."))) {
      return constraints;
    }
    List<String> all = new ArrayList<>();
    all.add(FIELD + "." + applied(policy));
    all.addAll(constraints);
    return all;
  }
}
