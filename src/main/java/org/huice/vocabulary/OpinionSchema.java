package org.huice.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of the schema of fact files that says what authorities decided. */
final class OpinionSchema {
  private OpinionSchema() {}

  /** A list of decisions; each key may be in Chinese or in English. */
  static Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    Map<String, Object> text = Map.of("type", "string");
    Map<String, Object> day = FactSchema.ordered("type", "string", "format", "date");
    Map<String, Object> outcome = Map.of("enum", List.of("给予", "不予", "granted", "refused"));
    required.add(add(properties, "政策", "policy", text));
    required.add(add(properties, "条款", "clause", text));
    add(properties, "对象", "subject", text);
    required.add(add(properties, "结论", "outcome", outcome));
    add(properties, "金额", "amount", FactSchema.decimal());
    required.add(add(properties, "决定人", "actor", text));
    required.add(add(properties, "文号", "document", text));
    required.add(add(properties, "日期", "day", day));
    required.add(add(properties, "理由", "reason", text));
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("type", "object");
    item.put("properties", properties);
    item.put("allOf", required);
    item.put("additionalProperties", false);
    return FactSchema.ordered("type", "array", "items", item);
  }

  /** Adds a property under both its names; what says that one of them is there. */
  private static Map<String, Object> add(
      Map<String, Object> properties, String word, String english, Map<String, Object> schema) {
    properties.put(word, schema);
    properties.put(english, schema);
    return FactSchema.oneOf(List.of(word, english));
  }
}
