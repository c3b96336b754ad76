/** Huice among the contenders. */
@NullMarked
package org.huice.bench.huice;

import org.jspecify.annotations.NullMarked;
