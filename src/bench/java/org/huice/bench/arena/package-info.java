/** Where contenders are compared and timed. */
@NullMarked
package org.huice.bench.arena;

import org.jspecify.annotations.NullMarked;
