package org.huice.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That all facts of a type are known, or all that one fact has in its lists, so that “none” and
 * “every” can be said of them. Wherever that must hold for a whole rule it is asked of a fact that
 * the rule has anyway.
 *
 * @param type the fact type's name
 * @param owner bound to the fact whose lists are meant; null for all facts of the dossier
 */
record CanonicalKnown(String type, Expression.@Nullable Variable owner) {
  /** Whether the fact of that variable is the owner. */
  boolean isOf(String variable) {
    return owner != null && owner.name().equals(variable);
  }

  /** As a constraint of a fact says it: of the owner itself, or of any for all facts. */
  String ofFact() {
    return owner == null ? CanonicalLaw.FIELD + "." + ofLaw() : ofOwner();
  }

  /** As a constraint of the law says it. */
  String ofLaw() {
    return "knows( " + CanonicalDrl.quoted(type) + " )";
  }

  private String ofOwner() {
    return "huiceKnows( " + CanonicalDrl.quoted(type) + " )";
  }

  /** As an element of its own, for a part of a rule. */
  String element(CanonicalLaw law, Variables variables) {
    return owner == null
        ? "exists " + law.pattern(List.of(ofLaw()))
        : "exists "
            + variables.factType(owner.name())
            + "( this == "
            + owner.name()
            + ", "
            + ofOwner()
            + " )";
  }
}
