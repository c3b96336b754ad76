/** What holds between rulings: exclusions, selections, ceilings, and how awards are paid. */
@NullMarked
package org.huice.settlement;

import org.jspecify.annotations.NullMarked;
