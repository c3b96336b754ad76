package org.huice.problem;

import java.util.Locale;

/**
 * One kind of problem. Each room lists its kinds in one enum, whose texts stand in the room's
 * resource bundle {@code problems}: the key is the code, with {@code .title} and {@code .remedy}
 * beside it.
 */
public interface ProblemCode {
  /** The enum constant's name. */
  String name();

  /** The stable name, in kebab-case: {@code unknown-field}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much it weighs; an error unless its enum says otherwise. */
  default Severity severity() {
    return Severity.ERROR;
  }

  /**
   * Whether it is for whoever writes rules to mend before they are put to use, and what was decided
   * by them can be decided again all the same: nothing of it is unclear to the engine, and nothing
   * gets out of it. Rules that a ledger holds may have been accepted before there was such a check.
   */
  default boolean isForWriters() {
    return false;
  }

  /** The resource bundle that holds the texts of this code. */
  default String bundle() {
    return getClass().getPackageName() + ".problems";
  }
}
