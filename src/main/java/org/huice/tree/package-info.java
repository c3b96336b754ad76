/** A JSON or YAML text as a tree whose every node knows its place. */
@NullMarked
package org.huice.tree;

import org.jspecify.annotations.NullMarked;
