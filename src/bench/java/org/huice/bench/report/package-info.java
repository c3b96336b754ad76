/** What a run of the benchmark found: a table for the terminal and a page that needs no network. */
@NullMarked
package org.huice.bench.report;

import org.jspecify.annotations.NullMarked;
