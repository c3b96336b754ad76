/**
 * The one canonical JSON form of a decision, byte for byte the same wherever it is written, and
 * plain JSON for what is shown beside it.
 */
@NullMarked
package org.huice.json;

import org.jspecify.annotations.NullMarked;
