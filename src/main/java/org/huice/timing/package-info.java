/**
 * How long policies and rules take on a register, and what makes them slow: for whoever writes
 * rules. Its numbers are measurements; no decision depends on any of them.
 */
@NullMarked
package org.huice.timing;

import org.jspecify.annotations.NullMarked;
