package org.huice.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.policy.SettlementRule;
import org.jspecify.annotations.Nullable;

/**
 * Which claims meet under a rule: those whose subjects are, or are nested in, the same fact of the
 * rule's type; without such a type all of the applicant's.
 *
 * <p>A claim whose subjects are not known, because their list was not given, meets those of every
 * scope in which one of them could be nested.
 */
record Scopes(Facts facts) {

  /** The groups of a rule that hold at least one given award, by the identity of their scope. */
  List<Group> of(SettlementRule rule, List<Claim> claims) {
    List<Claim> open =
        Group.only(claims, claim -> claim.isOpen() && claim.article().isNamedBy(rule));
    if (open.isEmpty()) {
      return List.of();
    }
    String per = rule.terms().per();
    List<Group> groups = new ArrayList<>();
    for (Fact scope : scopes(per, open)) {
      Group group = new Group(scope, Group.only(open, claim -> isIn(scope, per, claim)));
      if (!group.granted().isEmpty()) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** Every scope that the subject of a claim is in, by its identity. */
  private Iterable<Fact> scopes(@Nullable String per, List<Claim> open) {
    if (per == null) {
      boolean none = Group.all(open, claim -> claim.subject() == null);
      return none ? List.of() : List.of(facts.applicant());
    }
    SortedMap<FactId, Fact> scopes = new TreeMap<>();
    for (Claim claim : open) {
      Fact scope = scope(per, claim.subject());
      if (scope != null) {
        scopes.put(scope.id(), scope);
      }
    }
    return scopes.values();
  }

  /** Whether the subject of a claim is in that scope, or may be. */
  boolean isIn(Fact scope, @Nullable String per, Claim claim) {
    return claim.subject() == null
        ? !facts.index().absentLists(claim.article().clause().subject(), scope).isEmpty()
        : scope.equals(scope(per, claim.subject()));
  }

  private @Nullable Fact scope(@Nullable String per, @Nullable Fact subject) {
    if (subject == null) {
      return null;
    }
    return per == null ? facts.applicant() : facts.nearest(subject, per);
  }
}
