/** What was decided and why: rulings, the conditions behind them, and the determination. */
@NullMarked
package org.huice.determination;

import org.jspecify.annotations.NullMarked;
