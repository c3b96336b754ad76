package org.huice.cases;

/** Why no example can show something, as vocabulary and policy prove it. */
public enum Excuse {
  /** It reads only what every fact file gives: identities, owners, the policy's own values. */
  ALWAYS_GIVEN,
  /** It reads no fact; the policy's own values decide it, so there is one side only. */
  POLICY_ALONE,
  /** There is exactly one fact of the type in every dossier, and it is compared with itself. */
  ONLY_ONE,
  /** The facts of a list belong to whom the list is of. */
  OWN_LIST,
  /** The range of the field lies on one side. */
  RANGE,
  /** The field must not exceed the other one. */
  NO_MORE_THAN,
  /** Sum and number of facts exist whatever the facts are. */
  ALWAYS_FIGURE,
  /** The list hangs on the subject itself, and no other can be left out. */
  NO_LIST
}
