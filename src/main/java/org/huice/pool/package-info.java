/** What only all applicants together decide: budgets, ranks, quotas, averages. */
@NullMarked
package org.huice.pool;

import org.jspecify.annotations.NullMarked;
