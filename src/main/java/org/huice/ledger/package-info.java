/**
 * An append-only log over bytes and its proofs: the tree of RFC 9162, checkpoints as signed notes,
 * keys, witnesses. It knows nothing of decisions and needs nothing but the JDK.
 */
@NullMarked
package org.huice.ledger;

import org.jspecify.annotations.NullMarked;
