/**
 * The reference: the twelve policies as somebody would write them in Java, one class each, with
 * exact decimals and every step. It decides complete facts on one day and nothing else.
 */
@NullMarked
package org.huice.bench.hand;

import org.jspecify.annotations.NullMarked;
