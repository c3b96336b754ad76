/**
 * Where a ledger is kept: SQLite by default, PostgreSQL for many users, or an export to read from.
 */
@NullMarked
package org.huice.store;

import org.jspecify.annotations.NullMarked;
