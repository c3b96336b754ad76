package org.huice.advice;

import java.util.List;
import org.huice.dossier.Fact;
import org.huice.drl.Expression;
import org.huice.vocabulary.Field;

/** What a rule demands of the facts at hand, patterns and quantifiers written out fact by fact. */
sealed interface Formula {
  /** All of the parts; of none, nothing. */
  record All(List<Formula> parts) implements Formula {}

  /** One of the parts; of none, the impossible. */
  record Any(List<Formula> parts) implements Formula {}

  /** A condition that must hold, or must not. */
  record Leaf(Expression expression, boolean wanted, Scope scope) implements Formula {}

  /**
   * A list that was not given must be, with facts of a type in it or without any.
   *
   * @param type of the fact
   * @param count how many it has to hold; with 0 it has to be empty
   */
  record Unlisted(Fact owner, Field field, String type, int count) implements Formula {
    String name() {
      return owner.name(field.name());
    }
  }
}
