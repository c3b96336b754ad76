/**
 * A second, independent reading of the rules: holds one rule against one subject in Kleene's
 * three-valued logic by nested loops, and says of every condition whether it holds and why. The
 * engine's firings are checked against it. Whether and how a rule is true is asked of rules made
 * ready once ({@code Ready…}), why so of the rule as it is written; random rules hold both against
 * each other and against a third reading.
 */
@NullMarked
package org.huice.matching;

import org.jspecify.annotations.NullMarked;
