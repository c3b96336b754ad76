package org.huice.advice;

import java.util.List;
import java.util.stream.Stream;
import org.huice.determination.Missing;
import org.huice.dossier.Dossier;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** Finds what stands behind the name of something that is missing. */
record Absent(Dossier dossier, RuleSet rules) {
  /** What may be supposed in the place of a fact or parameter. */
  Stream<Target> targets(Missing missing) {
    Stream<Target> all =
        missing.kind() == Missing.Kind.PARAMETER
            ? rules.policies().values().stream()
                .map(PolicyRules::document)
                .flatMap(Absent::parameters)
            : dossier.facts().stream()
                .flatMap(
                    fact ->
                        fact.type().fields().stream()
                            .map(field -> new Target.OfField(fact.id(), field)));
    return all.filter(target -> target.missing().equals(missing));
  }

  private static Stream<Target> parameters(PolicyDocument document) {
    return document.parameters().values().stream()
        .map(parameter -> new Target.OfParameter(document.id(), parameter));
  }

  /** A list, given without anything in it. */
  Stream<Supposition> emptied(Missing missing) {
    return dossier.facts().stream()
        .flatMap(
            fact ->
                fact.type().fields().stream()
                    .<Supposition>map(field -> new Supposition.OfList(fact.id(), field, List.of())))
        .filter(list -> list.missing().equals(missing));
  }
}
