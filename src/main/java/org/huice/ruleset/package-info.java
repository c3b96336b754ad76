/** A folder of rules, read, checked and named; its overlays and worked examples. */
@NullMarked
package org.huice.ruleset;

import org.jspecify.annotations.NullMarked;
