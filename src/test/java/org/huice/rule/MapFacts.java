package org.huice.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts that are maps; a field in 万元 says so by its name, one in another unit after a bar ({@code
 * 发电量|千瓦时}), a bare number by an empty one.
 */
record MapFacts() implements FactValues {
  @Override
  public @Nullable Object value(Object fact, String field) {
    return ((Map<?, ?>) fact).get(field);
  }

  @Override
  public CharSequence name(Object fact, String field) {
    return "项目[P-01]." + field;
  }

  @Override
  public String label(Object fact, String field) {
    return "“" + field + "”";
  }

  @Override
  public @Nullable String unit(Object fact, String field) {
    int bar = field.indexOf('|');
    if (bar >= 0) {
      return bar == field.length() - 1 ? null : field.substring(bar + 1);
    }
    return field.endsWith("万元") ? "万元" : "元";
  }
}
