package org.huice.tabular;

import java.util.List;
import java.util.Set;

/**
 * What the columns of a sheet hold.
 *
 * @param file how places name the sheet
 * @param header the row of the headers
 * @param columns those that hold fields, from left to right
 * @param remarks columns that nobody reads
 * @param headed all columns with a header, remarks too
 * @param key the columns of the key of the sheet's own facts
 * @param owners for each way the facts may belong, the columns that say to whom; for a sheet of
 *     applicants one without owners
 */
record SheetLayout(
    String file,
    int header,
    List<HeaderColumn> columns,
    Set<Integer> remarks,
    Set<Integer> headed,
    RowKey key,
    List<OwnerKeys> owners) {
  /** Where the facts of the sheet belong. */
  Nesting nesting() {
    return owners.get(0).nesting();
  }
}
