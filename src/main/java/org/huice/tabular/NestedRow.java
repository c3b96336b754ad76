package org.huice.tabular;

import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet that belongs to an applicant.
 *
 * @param sheet what the columns of its sheet hold
 * @param owner which columns say to whom it belongs; null for the applicant's own row
 * @param merged the column in which merged cells of the row begin; null where it has none
 */
record NestedRow(
    SheetLayout sheet, @Nullable OwnerKeys owner, SheetRow row, @Nullable Integer merged) {}
