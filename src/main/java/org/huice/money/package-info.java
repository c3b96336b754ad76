/**
 * Exact money: units, rates as fractions, schedules, rounding, and amounts that explain themselves.
 */
@NullMarked
package org.huice.money;

import org.jspecify.annotations.NullMarked;
