package org.huice.bench.hand;

import java.util.List;
import org.huice.bench.common.Enterprise;

/** A policy as a program. */
interface Code {
  /**
   * Rules on everything that the policy says of the enterprise.
   *
   * @param awards gets those that the ceiling across policies counts, in their order
   */
  void rule(Enterprise it, Sheet sheet, List<Line> awards);
}
