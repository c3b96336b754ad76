/** Records what was decided and paid; replays it and compares byte for byte. */
@NullMarked
package org.huice.audit;

import org.jspecify.annotations.NullMarked;
