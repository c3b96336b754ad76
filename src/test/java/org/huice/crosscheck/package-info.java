/**
 * Random rules held against random facts: engine, matcher and a third reading must agree, and
 * nothing may depend on order.
 */
@NullMarked
package org.huice.crosscheck;

import org.jspecify.annotations.NullMarked;
