/**
 * Rules changed a little, to see whether the worked examples of their policy notice: which changes
 * nobody notices, what example would, and which of them change nothing.
 */
@NullMarked
package org.huice.mutation;

import org.jspecify.annotations.NullMarked;
