/**
 * A second, independent reading of the rules: holds one rule against one subject in Kleene's
 * three-valued logic by nested loops, and says of every condition whether it holds and why. The
 * engine's firings are checked against it.
 */
@NullMarked
package org.huice.matching;

import org.jspecify.annotations.NullMarked;
