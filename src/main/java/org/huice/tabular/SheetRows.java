package org.huice.tabular;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, one after the other; empty ones are left out. */
interface SheetRows extends Closeable {
  /**
   * The next row that is not empty; null after the last.
   *
   * @throws Refusal if the file is not what it claims to be
   * @throws IOException if it cannot be read
   */
  @Nullable SheetRow next() throws IOException;

  /** Which rows and columns nobody sees; complete after the last row. */
  default HiddenCells hidden() {
    return new HiddenCells();
  }

  /** Which cells are merged; complete after the last row. */
  MergedCells merged();
}
