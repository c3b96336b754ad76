package org.huice.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.dossier.DossierIndex;
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
record Scopes(DossierIndex facts, Fact applicant, Laws laws) {

  /** The groups of a rule that hold at least one given award, by the identity of their scope. */
  List<Group> of(SettlementRule rule, List<Claim> claims) {
    List<Claim> open = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.isOpen() && laws.names(rule, claim.clause())) {
        open.add(claim);
      }
    }
    if (open.isEmpty()) {
      return List.of();
    }
    SortedMap<FactId, Fact> scopes = new TreeMap<>();
    open.forEach(
        claim ->
            scope(rule.terms().per(), claim.subject())
                .ifPresent(scope -> scopes.put(scope.id(), scope)));
    List<Group> groups = new ArrayList<>();
    scopes.values().forEach(scope -> groups.add(group(rule, scope, open)));
    return groups.stream().filter(group -> !group.granted().isEmpty()).toList();
  }

  private Group group(SettlementRule rule, Fact scope, List<Claim> open) {
    return new Group(
        scope, open.stream().filter(claim -> isIn(scope, rule.terms().per(), claim)).toList());
  }

  boolean isIn(Fact scope, @Nullable String per, Claim claim) {
    return claim.subject() == null
        ? mayHoldSubject(scope, claim)
        : scope(per, claim.subject()).filter(scope::equals).isPresent();
  }

  private boolean mayHoldSubject(Fact scope, Claim claim) {
    return laws.clause(claim.clause())
        .filter(clause -> !facts.absentLists(clause.subject(), scope).isEmpty())
        .isPresent();
  }

  private Optional<Fact> scope(@Nullable String per, @Nullable Fact subject) {
    if (subject == null) {
      return Optional.empty();
    }
    return per == null ? Optional.of(applicant) : facts.nearest(subject, per);
  }
}
