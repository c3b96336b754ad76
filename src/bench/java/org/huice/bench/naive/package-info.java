/**
 * Drools as a newcomer uses it: joins, a session for each enterprise, nothing kept but the base.
 */
@NullMarked
package org.huice.bench.naive;

import org.jspecify.annotations.NullMarked;
