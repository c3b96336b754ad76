package org.huice.advice;

import java.util.Map;
import java.util.Set;
import org.huice.determination.Missing;
import org.jspecify.annotations.Nullable;

/**
 * A set that the engine has shown to decide a matter.
 *
 * @param missing sorted; without any one of them the engine does not decide
 * @param supposed with what values it does, those of made-up facts among them
 * @param outcome the code of the ruling
 * @param money whether the ruling comes with an amount
 * @param worth of the outcome, as far as it does not hang on what was supposed
 */
record Proof(
    Set<Missing> missing,
    Map<Missing, Supposition> supposed,
    String outcome,
    boolean money,
    @Nullable Worth worth) {
  /** The same, where the worth cannot be told. */
  Proof withoutWorth() {
    return new Proof(missing, supposed, outcome, money, null);
  }
}
