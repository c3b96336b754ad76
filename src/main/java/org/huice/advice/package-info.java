/**
 * What a ruling still hangs on and what that is worth, and which change of facts would turn a
 * refusal; every change is decided by the engine before it is said.
 */
@NullMarked
package org.huice.advice;

import org.jspecify.annotations.NullMarked;
