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

  /** The resource bundle that holds the texts of this code. */
  default String bundle() {
    return getClass().getPackageName() + ".problems";
  }
}
