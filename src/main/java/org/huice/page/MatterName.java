package org.huice.page;

import org.huice.determination.Matter;

/**
 * Names other matters where it is clear of which one speaks.
 *
 * @param own the matter that is spoken of
 */
record MatterName(Names names, Matter own) {
  /** {@code 第六条}; with its policy or its subject where that is another one. */
  String of(Matter other) {
    String policy = other.policy().equals(own.policy()) ? "" : other.policy() + " ";
    boolean same = other.subject().equals(own.subject());
    return policy + other.clause() + (same ? "" : " " + names.subject(other.subject()));
  }

  /** The same where several stand in one list, so that each says its subject, with its name. */
  String listed(Matter other) {
    String policy = other.policy().equals(own.policy()) ? "" : other.policy() + " ";
    return policy + other.clause() + " " + names.named(other.subject());
  }
}
