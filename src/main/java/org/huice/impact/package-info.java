/** What a change of rules does to a register: who gains, who loses, what it costs, and why. */
@NullMarked
package org.huice.impact;

import org.jspecify.annotations.NullMarked;
