package org.huice.tabular;

import java.util.List;
import org.huice.money.Unit;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds a field.
 *
 * @param column counted from 1
 * @param header as written, for messages
 * @param path the lists in which the fact stands that has the field; none for that of the row
 * @param unit the unit of its numbers; null where the header names none
 * @param evidence whether it holds what stands behind the field instead of its value
 */
record HeaderColumn(
    int column,
    String header,
    List<Step> path,
    Field field,
    @Nullable Unit unit,
    boolean evidence) {
  /**
   * One fact of a list.
   *
   * @param position counted from 1
   */
  record Step(Field list, int position) {}
}
