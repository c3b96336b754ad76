package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.determination.Ruling.NotApplicable;
import org.huice.policy.PolicyDocument;

/**
 * Folds what is decided for subjects that this kind of applicant can never have, as the vocabulary
 * tells: an enterprise has no towns.
 */
final class ForeignText {
  private final Words words;
  private final Names names;
  private final Map<String, PolicyDocument> policies;

  ForeignText(Words words, Names names, Map<String, PolicyDocument> policies) {
    this.words = words;
    this.names = names;
    this.policies = policies;
  }

  /** The policies that have nothing for it, then the clauses of those that have something else. */
  Optional<String> line(List<NotApplicable> rulings) {
    List<String> whole =
        rulings.stream()
            .map(one -> one.matter().policy())
            .filter(this::isForeign)
            .distinct()
            .toList();
    List<NotApplicable> single =
        rulings.stream().filter(one -> !isForeign(one.matter().policy())).toList();
    List<String> parts = new ArrayList<>();
    if (!whole.isEmpty()) {
      parts.add(said("folded.foreign", whole.size(), whole));
    }
    if (!single.isEmpty()) {
      Folds folds = new Folds(words);
      single.forEach(one -> folds.add(one.matter(), ""));
      List<String> clauses = folds.each((what, nothing) -> what);
      parts.add(said("folded.foreign.clauses", single.size(), clauses));
    }
    return parts.stream()
        .reduce((first, second) -> words.say("folded.foreign.both", first, second));
  }

  private String said(String key, int many, List<String> items) {
    return words.say(key, names.applicantType(), String.valueOf(many), words.list(items));
  }

  private boolean isForeign(String id) {
    PolicyDocument policy = policies.get(id);
    return policy != null
        && policy.clauses().values().stream().noneMatch(clause -> names.mayHave(clause.subject()));
  }
}
