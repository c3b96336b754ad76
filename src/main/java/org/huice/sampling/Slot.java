package org.huice.sampling;

/**
 * Where a value that another one hangs on stands.
 *
 * @param depth 0 for the same fact, 1 for its owner, and so on
 * @param index among the planned values of that fact
 */
record Slot(int depth, int index) {}
