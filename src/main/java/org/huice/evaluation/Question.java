package org.huice.evaluation;

import org.huice.determination.Matter;
import org.huice.dossier.Fact;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;

/**
 * A matter that rules have to answer.
 *
 * @param words the policy on the day that chose its parameters
 * @param place of the ruling among all of the dossier
 */
record Question(Article article, Words words, Fact subject, Matter matter, int place) {
  PolicyDocument policy() {
    return article.policy();
  }

  Clause clause() {
    return article.clause();
  }
}
