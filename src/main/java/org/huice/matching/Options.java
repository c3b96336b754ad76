package org.huice.matching;

import java.util.List;
import java.util.StringJoiner;
import org.huice.determination.Condition;

/**
 * What a value is compared with one after the other, written as a condition writes it when somebody
 * reads it.
 *
 * @param options all known
 */
record Options(List<Value> options) {
  /** {@code [光伏发电, 工业绿色微电网]}. */
  @Override
  public String toString() {
    StringJoiner list = new StringJoiner(", ", "[", "]");
    for (Value option : options) {
      list.add(String.valueOf(Condition.written(option.orNull())));
    }
    return list.toString();
  }
}
