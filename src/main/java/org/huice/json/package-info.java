/** The one canonical JSON form of a decision, byte for byte the same wherever it is written. */
@NullMarked
package org.huice.json;

import org.jspecify.annotations.NullMarked;
