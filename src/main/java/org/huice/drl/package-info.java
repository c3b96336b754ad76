/**
 * The rule language as a tree, what its variables stand for, and how it is printed for the engine.
 * Nothing here reads a file or finds fault.
 */
@NullMarked
package org.huice.drl;

import org.jspecify.annotations.NullMarked;
