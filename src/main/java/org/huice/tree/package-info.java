/**
 * A JSON or YAML text as a tree whose every node knows its place, and the hash that names the bytes
 * it was read from.
 */
@NullMarked
package org.huice.tree;

import org.jspecify.annotations.NullMarked;
