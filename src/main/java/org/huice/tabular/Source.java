package org.huice.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The entries of a register, one after the other; not safe for several threads. */
public interface Source extends Closeable {
  /**
   * The next entry; null after the last.
   *
   * @throws IOException if the file cannot be read further
   */
  @Nullable Entry next() throws IOException;

  /** How much of the input has been read, in units of {@link #size()}. */
  long position();

  /** The size of the input: bytes, or rows; for progress only. */
  long size();

  /**
   * What was read otherwise than the clerk may think, such as a column without unit or hidden rows;
   * it does not keep the register from being decided.
   */
  default List<Problem> notices() {
    return List.of();
  }

  /** How its text is encoded, such as {@code GB18030}; empty where it is no text. */
  default String encoding() {
    return "";
  }
}
