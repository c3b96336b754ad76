/**
 * Registers as sheets: CSV and XLSX, read into the nodes that fact files are read from, written.
 */
@NullMarked
package org.huice.tabular;

import org.jspecify.annotations.NullMarked;
