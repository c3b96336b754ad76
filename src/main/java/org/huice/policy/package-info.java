/** The law as data: policy documents, clauses, parameters by date, periods and places. */
@NullMarked
package org.huice.policy;

import org.jspecify.annotations.NullMarked;
