/** Runs the worked examples of a policy and holds what comes out against what they expect. */
@NullMarked
package org.huice.cases;

import org.jspecify.annotations.NullMarked;
