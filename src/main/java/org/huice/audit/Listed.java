package org.huice.audit;

import org.huice.store.Draft.IndexRow;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was asked for.
 *
 * @param number of the entry
 * @param row what it is found by
 * @param correctedBy the entry that corrects it; null where none does
 * @param erasedBy the entry that says that its personal data were erased; null where none does
 * @param account what was paid by it and by those that it corrects; null where nothing was, or it
 *     is no determination that counts
 */
public record Listed(
    long number,
    IndexRow row,
    @Nullable Long correctedBy,
    @Nullable Long erasedBy,
    @Nullable Account account) {
  /** Whether its personal data are gone, so that it no longer says whom it is about. */
  public boolean isErased() {
    return erasedBy != null;
  }
}
