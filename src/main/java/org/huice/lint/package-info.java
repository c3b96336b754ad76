/**
 * Whether the rules of a policy fit its vocabulary and its parameters: every name, type, unit and
 * word in them.
 */
@NullMarked
package org.huice.lint;

import org.jspecify.annotations.NullMarked;
