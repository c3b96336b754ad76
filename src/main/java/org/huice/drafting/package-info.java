/**
 * The policy writer's desk: new policies to fill in, and rule files laid out anew without a change
 * of meaning.
 */
@NullMarked
package org.huice.drafting;

import org.jspecify.annotations.NullMarked;
