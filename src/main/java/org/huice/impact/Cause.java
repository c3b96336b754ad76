package org.huice.impact;

import org.jspecify.annotations.Nullable;

/**
 * What made the difference in one matter, without what is the applicant's own, so that equal causes
 * are equal values.
 *
 * @param kind what it is
 * @param name the condition as its rule writes it, the label of the step, the settlement rule, the
 *     clause, what is missing
 * @param base the value that the base has there: what is required, the operand; null where none
 * @param head the same of the head
 */
public record Cause(Kind kind, String name, @Nullable String base, @Nullable String head) {
  /** What can make a difference. */
  public enum Kind {
    /** A condition holds on one side only. */
    CONDITION("condition"),
    /** A step of the arithmetic has another operand, or is only on one side. */
    STEP("step"),
    /** What holds between awards. */
    SETTLEMENT("settlement"),
    /** The clause is only in the head. */
    NEW_CLAUSE("newClause"),
    /** The clause is only in the base. */
    GONE_CLAUSE("goneClause"),
    /** The policy holds on one side only, on that day or at that place. */
    VALIDITY("validity"),
    /** Something is missing that the other side does not ask for. */
    MISSING("missing"),
    /** Only a parameter is missing, on one side: the law left it out, or it is redacted. */
    MISSING_PARAMETER("missingParameter"),
    /** A person decides on one side. */
    DISCRETION("discretion"),
    /** Nothing of these. */
    OTHER("other");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The stable code, as the JSON form writes it. */
    public String code() {
      return code;
    }
  }
}
