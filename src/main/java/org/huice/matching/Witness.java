package org.huice.matching;

import org.huice.determination.Condition;
import org.huice.drl.Conditional;

/**
 * Is told everything that is held against facts while a rule is read, also what the reading does
 * not show in the end: the facts that were tried and did not come nearest, and what selects the
 * facts of an accumulate. What is told changes nothing of the reading.
 */
public interface Witness {
  /** Sees nothing. */
  Witness NOBODY =
      new Witness() {
        @Override
        public void held(Condition condition) {}

        @Override
        public void found(Conditional.Pattern pattern) {}
      };

  /** A condition was held against facts, or a part of one; the same may be told again. */
  void held(Condition condition);

  /** There is a fact that a plain pattern may take. */
  void found(Conditional.Pattern pattern);
}
