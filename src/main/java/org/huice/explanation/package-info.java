/**
 * A determination with everything a person may ask of it: each condition beside the values it read,
 * where they stand and who vouches for them, and the parameters with their clauses.
 */
@NullMarked
package org.huice.explanation;

import org.jspecify.annotations.NullMarked;
